import type { Document } from '../../../schema/documents/document'
import type { Plan } from '../../../schema/documents/plan'
import type { Evidence } from '../../../schema/facts/evidence'
import type { Message } from '../../../schema/messages/message'
import type { MessageInForce } from '../../../schema/messages/messageInForce'
import type { TraceLink } from '../../../schema/trace/traceLink'
import type { Day } from '../../../schema/words/calendar'
import type { KnownPeriod, PlanRecord } from '../clock'
import type { LexedText } from '../quote/lex'

/**
 * All plans that issue messages, and all messages, as one version of the register has them. A few thousand at most,
 * whatever the corpus; never changed once made, so that every operation may read it at the same time.
 */
export interface MessageSnapshot {
  version: string
  /** By the id of the document. */
  plans: ReadonlyMap<string, PlanOnRecord>
  /** What the clock needs of every row of plans; `national` are those whose message is the country's. */
  records: readonly PlanRecord[]
  national: readonly PlanRecord[]
  /** Everything known, in the order of beginning. */
  periods: readonly KnownPeriod[]
  /** The same by plan. */
  periodOf: ReadonlyMap<string, KnownPeriod>
  nationalPeriods: readonly KnownPeriod[]
  messages: ReadonlyMap<string, MessageOnRecord>
  /** Papers that the evidence quotes or the links name, the plans among them. */
  documents: ReadonlyMap<string, Document>
  /** By the id of the plan: since when what is told of it is as it is now, ISO. */
  changedAt: ReadonlyMap<string, string>
  /** Plans that cannot be understood; no answer counts them. */
  leftOut: readonly LeftOutPlan[]
}
export interface LeftOutPlan {
  plan: Document
  /** In Vietnamese. */
  reason: string
}
export interface PlanOnRecord {
  plan: Plan
  record: PlanRecord
  carries: { message: MessageOnRecord; evidence: Evidence[] }[]
  policies: TraceLink[]
  /** What proves the stated period, the day of issue, and that it ran on. */
  stated: Evidence[]
  issued: Evidence[]
  confirmations: { on: Day; signed: Day | null; evidence: Evidence }[]
}
export interface WordingOnRecord {
  lexed: LexedText
  /** A plan words its message so, as far as one issues it at all; else a paper only tells it so. */
  issued: boolean
  /** What the first document that gives it calls it. */
  calledBy: string | null
  /** What an editor reads where it is misprinted. */
  reading: LexedText | null
  evidence: Evidence[]
}
export interface MessageOnRecord {
  message: Message
  /** The wording itself first, then every other that a paper gives. */
  wordings: WordingOnRecord[]
  evidence: Evidence[]
  /** In the order of beginning, everything known. */
  inForce: MessageInForce[]
}
