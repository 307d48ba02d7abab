import { DocumentFields } from './documents/documentFields'
import { referenceFields } from './documents/referenceFields'
import { MessageFields } from './messages/messageFields'
import { MessageQueries } from './messages/messageQueries'
import { PlanFields } from './messages/planFields'
import { SearchQueries } from './search/searchQueries'
import { TimelineQueries } from './timeline/timelineQueries'
import { TraceQueries } from './trace/traceQueries'

/** Every resolver class of the schema. */
export const resolvers = [
  DocumentFields,
  ...referenceFields,
  MessageQueries,
  MessageFields,
  PlanFields,
  TraceQueries,
  TimelineQueries,
  SearchQueries,
] as const
