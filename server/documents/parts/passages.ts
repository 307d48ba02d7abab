import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { passageColumns, passageFrom } from '../../graph/rows/passage'
import { passageCoverage } from '../listCoverage'

/** The paragraphs of which something is held, in the order of the paper. */
export const passages = (asked: PageArguments) =>
  listPart({
    name: 'passages',
    owner: 'd',
    match: 'MATCH (d)-[:HAS]->(item:Passage WHERE item.wordsOnly IS NULL)',
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: passageColumns('item'),
    from: passageFrom,
    coverage: passageCoverage,
    asked,
  })
