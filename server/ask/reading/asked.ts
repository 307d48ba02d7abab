import type { DiscrepancyKind } from '../../../schema/enums/discrepancyKind'
import type { DocumentKind } from '../../../schema/enums/documentKind'
import type { QuestionKind } from '../../../schema/enums/questionKind'
import type { Relation } from '../../../schema/enums/relation'
import type { PartialDay } from '../../../schema/words/calendar'
import type { Named } from './bodies'
import type { PaperAsked } from './papers'
import type { Topic } from './topic'

/** What a question asks, as far as its words tell. */
export interface Asked {
  kind: QuestionKind
  /** No word asks, or its topic is in English: then it is understood only where it is answered. */
  unsure: boolean
  paper: PaperAsked | null
  /** The second of two that one question is about. */
  otherPaper: PaperAsked | null
  /** Bodies and provinces, in the order of the question. */
  named: readonly Named[]
  day: PartialDay | null
  /** Of what; empty where the kind says it all. */
  topic: Topic
  /** What is counted, folded, where something is. */
  counted: string | null
  /** The one relation of papers that is asked for; null where any will do. */
  relation: Relation | null
  /** The one kind of papers that is asked for beside the one named; null where any will do. */
  others: DocumentKind | null
  /** Whose the other papers are, where that is said of them and not of the one named. */
  ofOthers: readonly Named[]
  /** The one kind of disagreements that is asked for; null where any will do. */
  conflict: DiscrepancyKind | null
  /** Of a change: away from the message of the plan, not into it; of two, from the first to the second. */
  leaves: boolean
  /** Of the message of a plan: the one before it, or the one behind. */
  side: 'before' | 'behind' | null
  /** Of a list: its first or its last alone. */
  end: 'first' | 'last' | null
  /** Who signed, as typed. */
  person: string | null
  /** The post that a question gives a person, folded. */
  post: string | null
  /** A message or saying, as typed. */
  wording: string | null
  /** Of a request. */
  roles: Roles
  /** What else the same words may ask, where this is not answered. */
  otherwise: Asked | null
}

export interface Roles {
  makers: readonly Named[]
  receivers: readonly Named[]
  /** `kiến nghị Hà Tĩnh`: by the one who is named, or to it. */
  eitherWay: boolean
}
