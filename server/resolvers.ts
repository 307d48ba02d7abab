import { actFields } from './agencies/actFields'
import { AgencyFields } from './agencies/agencyFields'
import { AgencyQueries } from './agencies/agencyQueries'
import { AnswerFields } from './ask/answerFields'
import { AskQueries } from './ask/askQueries'
import { ChangeOfTheDay, ChangeQueries } from './changes/changeQueries'
import { CoverageFields } from './coverage/coverageFields'
import { CoverageQueries } from './coverage/coverageQueries'
import { DiscrepancyQueries } from './discrepancies/discrepancyQueries'
import { DocumentFields } from './documents/documentFields'
import { DocumentQueries } from './documents/documentQueries'
import { referenceFields } from './documents/referenceFields'
import { MessageFields } from './messages/messageFields'
import { MessageQueries } from './messages/messageQueries'
import { PlanFields } from './messages/planFields'
import { NodeQueries } from './nodes/nodeQueries'
import { SearchQueries } from './search/searchQueries'
import { TimelineFields } from './timeline/timelineFields'
import { TimelineQueries } from './timeline/timelineQueries'
import { TraceFields } from './trace/traceFields'
import { TraceQueries } from './trace/traceQueries'

/** Every resolver class of the schema. */
export const resolvers = [
  DocumentQueries,
  DocumentFields,
  ...referenceFields,
  AgencyQueries,
  AgencyFields,
  ...actFields,
  DiscrepancyQueries,
  CoverageFields,
  CoverageQueries,
  NodeQueries,
  MessageQueries,
  MessageFields,
  PlanFields,
  ChangeQueries,
  ChangeOfTheDay,
  TraceQueries,
  TraceFields,
  TimelineQueries,
  TimelineFields,
  SearchQueries,
  AskQueries,
  AnswerFields,
] as const
