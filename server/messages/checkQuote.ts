import type { PeriodState } from '../../schema/enums/periodState'
import type { Evidence } from '../../schema/facts/evidence'
import type { QuoteCheck } from '../../schema/messages/quoteCheck'
import type { QuoteMatch } from '../../schema/messages/quoteMatch'
import type { Day } from '../../schema/words/calendar'
import { stateOn } from './clock'
import { messageCitation } from './messageCitation'
import { type LexedText, lexed } from './quote/lex'
import { type Match, matchesOf, type Wording } from './quote/matches'
import type { MessageOnRecord, MessageSnapshot } from './snapshot/snapshot'

/** Which official wordings a text is, holds or nearly holds, and how they stand on a day. */
export function checkQuote(snapshot: MessageSnapshot, text: string, on: Day | null): QuoteCheck {
  const wordings = [...snapshot.messages.values()].flatMap(wordingsOf)
  const matches = matchesOf(lexed(text), wordings).map(match => matchFrom(snapshot, match, on))
  return { verdict: matches[0]?.verdict ?? 'NOT_FOUND', matches }
}

interface WordingToCheck extends Wording {
  onRecord: MessageOnRecord
  evidence: Evidence[]
}

/**
 * A misprinted wording is known as it is printed and as it is read. How a paper tells a message that a plan words
 * otherwise is a saying of that paper, with no period of its own.
 */
function wordingsOf(onRecord: MessageOnRecord): WordingToCheck[] {
  const { message, wordings, inForce } = onRecord
  const all = wordings.flatMap(({ lexed, issued, reading, evidence }) =>
    [lexed, ...(reading ? [reading] : [])].map(wording => ({
      lexed: wording,
      id: message.id,
      official: issued && inForce.length > 0,
      onRecord: issued ? onRecord : { ...onRecord, inForce: [] },
      evidence,
      issued,
    })),
  )
  const said = new Set(all.flatMap(({ issued, lexed }) => (issued ? [saidOf(lexed)] : [])))
  return all.filter(({ issued, lexed }) => issued || !said.has(saidOf(lexed)))
}

const saidOf = ({ words }: LexedText): string => words.map(({ key }) => key).join(' ')
function matchFrom(
  snapshot: MessageSnapshot,
  { wording, verdict, start, end, differences }: Match<WordingToCheck>,
  on: Day | null,
): QuoteMatch {
  const { lexed, official, onRecord, evidence } = wording
  return {
    message: onRecord.message,
    text: lexed.text,
    verdict,
    official,
    citation: messageCitation(lexed.text, onRecord.inForce, tellersOf(snapshot, evidence)),
    givenStart: start,
    givenEnd: end,
    differences,
    days: onRecord.inForce,
    stateOn: on === null ? null : bestState(snapshot, onRecord, on),
    evidence,
  }
}

const tellersOf = ({ documents }: MessageSnapshot, evidence: readonly Evidence[]) =>
  evidence.flatMap(({ documentId }) => documents.get(documentId) ?? [])

const strongest: readonly PeriodState[] = ['IN_FORCE', 'UNCONFIRMED', 'NOT_YET', 'ENDED', 'UNKNOWN']

/** Of a message that several plans issue, the state that says most; null of one that no plan issues. */
function bestState(snapshot: MessageSnapshot, { inForce }: MessageOnRecord, on: Day): PeriodState | null {
  const periods = inForce.flatMap(({ plan }) => snapshot.periodOf.get(plan.id) ?? [])
  const states = periods.map(period => stateOn(period, on))
  return strongest.find(state => states.includes(state)) ?? null
}
