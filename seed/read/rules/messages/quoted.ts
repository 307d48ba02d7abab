import type { DocumentHeader, MessageFact } from '../../entry'
import type { Quotation } from '../../forms/quotes'
import type { BodyRun } from '../bodyRuns'

/** How far before its mark the words that introduce a quotation may begin. */
const REACH = 120

/** A quotation with what stands around it, as the rules of messages read it. */
export interface Quoted {
  run: BodyRun
  header: DocumentHeader
  /** The days that the paper, a plan, states for itself. */
  ownPeriod: MessageFact['period']
  /** It stands in the title of the paper. */
  inTitle: boolean
  quotation: Quotation
  /** Quotation marks enclose it; else it is set in italics, and `quotation` holds the places beside it. */
  marked: boolean
  /** Folded words before the opening mark, without the space between; at most 120 units. */
  before: string
  /** Place in the flow where `before` begins. */
  beforeAt: number
}

/** Kinds of saying that no plan issues. */
export type SayingKind = Exclude<MessageFact['kind'], 'WEEKLY' | 'PHASE'>

/** What a rule says of a quotation: it is a message, and how its introduction begins. */
export interface Introduced {
  kind: 'MESSAGE' | 'PHASE' | SayingKind
  rule: string
  /** The paper's own word for it: `phương châm`; null where it has none. */
  calledBy: string | null
  /** Place in the flow where the words that introduce it begin. */
  at: number
}

export type MessageRule = (quoted: Quoted) => Introduced | null

export function quotedAt(
  around: Pick<Quoted, 'run' | 'header' | 'ownPeriod' | 'inTitle'>,
  quotation: Quotation,
  marked: boolean,
): Quoted {
  const { folded } = around.run.flow
  let end = marked ? quotation.open : quotation.open + 1
  while (end > 0 && folded.charCodeAt(end - 1) === 0x20) end--
  const beforeAt = Math.max(0, end - REACH)
  return { ...around, quotation, marked, before: folded.slice(beforeAt, end), beforeAt }
}

/**
 * Where the last `word` stands before the quotation with nothing but `between` after it; -1 where it does not. A whole
 * word, and no quotation, bracket or full stop may stand between.
 */
export function introduction(before: string, word: string, between: RegExp): number {
  const at = before.lastIndexOf(word)
  if (at < 0 || (at > 0 && /[a-z0-9]/.test(before.charAt(at - 1)))) return -1
  const rest = before.slice(at + word.length)
  return between.test(rest) ? at : -1
}
