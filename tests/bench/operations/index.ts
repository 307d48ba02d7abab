import { firstAgencies } from './firstAgencies'
import { manyDocuments } from './manyDocuments'
import { messageOfDay } from './messageOfDay'
import { mostCited } from './mostCited'
import { oneDocument } from './oneDocument'
import type { Operation } from './operation'
import { searchTen } from './searchTen'
import { timelineOfYear } from './timelineOfYear'
import { traceUp } from './traceUp'
import { wholeCoverage } from './wholeCoverage'

export type { Operation } from './operation'

/** In the order of the table. */
export const operations: readonly Operation[] = [
  messageOfDay,
  traceUp,
  oneDocument,
  manyDocuments,
  searchTen,
  mostCited,
  firstAgencies,
  timelineOfYear,
  wholeCoverage,
]
