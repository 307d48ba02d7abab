import type { PeriodState } from '../../schema/enums/periodState'
import type { QuoteCheck } from '../../schema/messages/quoteCheck'
import type { QuoteMatch } from '../../schema/messages/quoteMatch'
import type { Day } from '../../schema/words/calendar'
import { stateOn } from './clock'
import { type Comparison, compare } from './quote/compare'
import { type LexedText, lexed } from './quote/lex'
import type { MessageOnRecord, MessageSnapshot, WordingOnRecord } from './snapshot/snapshot'

const MOST_MATCHES = 5

/** Whether a text is, holds or nearly is an official wording; the best wording of each message. */
export function checkQuote(snapshot: MessageSnapshot, text: string, on: Day | null): QuoteCheck {
  const given = lexed(text)
  const found = [...snapshot.messages.values()]
    .flatMap(onRecord => bestOf(onRecord, given))
    .sort((a, b) => nearer(a.comparison, b.comparison) || issued(b) - issued(a))
    .slice(0, MOST_MATCHES)
  return {
    verdict: found[0]?.comparison.verdict ?? 'NOT_FOUND',
    matches: found.map(match => matchFrom(snapshot, match, on)),
  }
}

interface Found {
  onRecord: MessageOnRecord
  wording: WordingOnRecord
  comparison: Comparison
}

function bestOf(onRecord: MessageOnRecord, given: LexedText): Found[] {
  return onRecord.wordings
    .flatMap(asPrintedAndRead)
    .flatMap(wording => {
      const comparison = compare(given, wording.lexed)
      return comparison ? [{ onRecord, wording, comparison }] : []
    })
    .sort((a, b) => nearer(a.comparison, b.comparison))
    .slice(0, 1)
}

/** A misprinted wording is known as it is printed and as it is read. */
function asPrintedAndRead(wording: WordingOnRecord): WordingOnRecord[] {
  return wording.reading ? [wording, { ...wording, lexed: wording.reading }] : [wording]
}

/** Exact before near, then what differs least, then what says most. */
function nearer(a: Comparison, b: Comparison): number {
  return (
    Number(a.verdict === 'NEAR') - Number(b.verdict === 'NEAR') ||
    a.distance - b.distance ||
    a.differences.length - b.differences.length ||
    b.syllables - a.syllables
  )
}

/** Of two equally near wordings, the one that a plan issued is what the reader means to quote. */
const issued = ({ onRecord }: Found): number => Number(onRecord.inForce.length > 0)

function matchFrom(
  snapshot: MessageSnapshot,
  { onRecord, wording, comparison }: Found,
  on: Day | null,
): QuoteMatch {
  return {
    message: onRecord.message,
    text: wording.lexed.text,
    verdict: comparison.verdict,
    differences: comparison.differences,
    days: onRecord.inForce,
    stateOn: on === null ? null : bestState(snapshot, onRecord, on),
    evidence: wording.evidence,
  }
}

const strongest: readonly PeriodState[] = ['IN_FORCE', 'UNCONFIRMED', 'NOT_YET', 'ENDED', 'UNKNOWN']

/** Of a message that several plans issue, the state that says most; null of one that no plan issues. */
function bestState(snapshot: MessageSnapshot, { inForce }: MessageOnRecord, on: Day): PeriodState | null {
  const periods = inForce.flatMap(({ plan }) => snapshot.periodOf.get(plan.id) ?? [])
  const states = periods.map(period => stateOn(period, on))
  return strongest.find(state => states.includes(state)) ?? null
}
