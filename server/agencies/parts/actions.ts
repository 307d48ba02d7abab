import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { actionColumns, actionFrom } from '../../graph/rows/action'
import { actionCoverage } from '../listCoverage'
import { paperOrder } from './paperOrder'

/** What papers report that the agency did. */
export const actions = (asked: PageArguments) =>
  listPart({
    name: 'actions',
    owner: 'a',
    match: 'MATCH (a)<-[:DONE_BY]-(item:Action)',
    order: paperOrder('RECORDS'),
    orderExample: '',
    columns: actionColumns('item'),
    from: actionFrom,
    coverage: actionCoverage,
    kept: { label: 'Action' },
    asked,
  })
