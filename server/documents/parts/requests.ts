import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { requestColumns, requestFrom } from '../../graph/rows/request'
import { requestCoverage } from '../listCoverage'

/** What the document asks of others, in its order. */
export const requests = (asked: PageArguments) =>
  listPart({
    name: 'requests',
    owner: 'd',
    match: 'MATCH (d)-[:ASKS]->(item:Request)',
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: requestColumns('item'),
    from: requestFrom,
    coverage: requestCoverage,
    asked,
  })
