/** Every load before there were sides wrote a unit of this name first; nobody else has one. */
export const OLD_GRAPH = `EXISTS { (old:Unit {id: '(sweep)'}) }`

/** Its constraints and indexes, which stood on labels that others may use too. */
export const oldNames: readonly string[] = [
  'document_id',
  'message_id',
  'agency_id',
  'person_id',
  'task_id',
  'figure_id',
  'event_id',
  'passage_id',
  'discrepancy_id',
  'data_version_id',
  'unit_id',
  'document_number',
  'document_digits',
  'document_slug',
  'document_kind_issued',
  'document_issued',
  'event_first',
  'agency_slug',
  'search',
]
