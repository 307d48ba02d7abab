import type { CoverageNote } from '../../../schema/coverage/coverageNote'
import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { requestColumns, requestFrom } from '../../graph/rows/request'
import { requestMadeCoverage, requestReceivedCoverage } from '../listCoverage'
import { paperOrder } from './paperOrder'

/** What the agency asks of others. */
export const requestsMade = (asked: PageArguments) =>
  requestPart('requestsMade', 'ASKED_BY', requestMadeCoverage, asked)

/** What others ask of the agency. */
export const requestsReceived = (asked: PageArguments) =>
  requestPart('requestsReceived', 'ASKED_OF', requestReceivedCoverage, asked)

const requestPart = (name: string, names: string, coverage: CoverageNote, asked: PageArguments) =>
  listPart({
    name,
    owner: 'a',
    match: `MATCH (a)<-[:${names}]-(item:Request)`,
    order: paperOrder('ASKS'),
    orderExample: '',
    columns: requestColumns('item'),
    from: requestFrom,
    coverage,
    kept: { label: 'Request' },
    asked,
  })
