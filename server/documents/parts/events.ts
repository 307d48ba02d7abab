import type { PageArguments } from '../../graph/page'
import { eventColumns, eventFrom } from '../../graph/rows/event'
import { eventCoverage } from '../listCoverage'
import { listPart } from '../listPart'

/** The dated events that the document tells, oldest first. */
export const events = (asked: PageArguments) =>
  listPart({
    name: 'events',
    match: 'MATCH (d)-[:TELLS]->(item:Event)',
    order: "coalesce(item.first, '')",
    orderExample: '',
    columns: eventColumns('item'),
    from: eventFrom,
    coverage: eventCoverage,
    asked,
  })
