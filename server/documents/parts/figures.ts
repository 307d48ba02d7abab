import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { figureColumns, figureFrom } from '../../graph/rows/figure'
import { figureCoverage } from '../listCoverage'

/** What the document counts, in its order. */
export const figures = (asked: PageArguments) =>
  listPart({
    name: 'figures',
    owner: 'd',
    match: 'MATCH (d)-[:REPORTS]->(item:Figure)',
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: figureColumns('item'),
    from: figureFrom,
    coverage: figureCoverage,
    asked,
  })
