import type { CoverageNote } from '../../../schema/coverage/coverageNote'
import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { actionColumns, actionFrom } from '../../graph/rows/action'
import { actionCoverage, actionUnderCoverage } from '../listCoverage'

/** What the document reports as done, in its order. */
export const actions = (asked: PageArguments) =>
  actionPart('actions', 'MATCH (d)-[:RECORDS]->(item:Action)', actionCoverage, asked)

/** What papers report as done under the document. */
export const actionsUnder = (asked: PageArguments) =>
  actionPart('actionsUnder', 'MATCH (d)<-[:DONE_UNDER]-(item:Action)', actionUnderCoverage, asked)

const actionPart = (name: string, match: string, coverage: CoverageNote, asked: PageArguments) =>
  listPart({
    name,
    owner: 'd',
    match,
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: actionColumns('item'),
    from: actionFrom,
    coverage,
    asked,
  })
