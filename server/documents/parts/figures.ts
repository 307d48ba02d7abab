import type { PageArguments } from '../../graph/page'
import { figureColumns, figureFrom } from '../../graph/rows/figure'
import { figureCoverage } from '../listCoverage'
import { listPart } from '../listPart'

/** What the document counts, in its order. */
export const figures = (asked: PageArguments) =>
  listPart({
    name: 'figures',
    match: 'MATCH (d)-[:REPORTS]->(item:Figure)',
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: figureColumns('item'),
    from: figureFrom,
    coverage: figureCoverage,
    asked,
  })
