import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { eventColumns, eventFrom } from '../../graph/rows/event'
import { eventCoverage } from '../listCoverage'

/** The dated events that the document tells, oldest first. */
export const events = (asked: PageArguments) =>
  listPart({
    name: 'events',
    owner: 'd',
    match: 'MATCH (d)-[:TELLS]->(item:Event)',
    order: "coalesce(item.first, '')",
    orderExample: '',
    columns: eventColumns('item'),
    from: eventFrom,
    coverage: eventCoverage,
    asked,
  })
