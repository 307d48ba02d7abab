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
  /** Folded words before the opening mark, without the space between; at most 120 units. */
  before: string
  /** Place in the flow where `before` begins. */
  beforeAt: number
}

/** What a rule says of a quotation: it is a message, and how its introduction begins. */
export interface Introduced {
  kind: 'MESSAGE' | 'PHASE' | 'MOTTO'
  rule: string
  /** Place in the flow where the words that introduce it begin. */
  at: number
}

export type MessageRule = (quoted: Quoted) => Introduced | null

export function quotedAt(
  around: Pick<Quoted, 'run' | 'header' | 'ownPeriod' | 'inTitle'>,
  quotation: Quotation,
): Quoted {
  const { folded } = around.run.flow
  let end = quotation.open
  while (end > 0 && folded.charCodeAt(end - 1) === 0x20) end--
  const beforeAt = Math.max(0, end - REACH)
  return { ...around, quotation, before: folded.slice(beforeAt, end), beforeAt }
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
