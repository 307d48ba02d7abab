import { closestRun, exactRun } from './closestRun'
import { type Difference, differencesOf, type Span } from './differences'
import type { LexedText, Piece } from './lex'

export interface Comparison {
  verdict: 'EXACT' | 'NEAR'
  /** Syllables that differ, as a share of those compared. */
  distance: number
  /** How many syllables were compared. */
  syllables: number
  differences: Difference[]
}

/** A quotation of fewer syllables is common speech, not a run of a wording. */
const SHORTEST_RUN = 5
const LARGEST_DISTANCE = 0.3

/** How a given text quotes a stored wording: holds it whole, or is a run of it; null where it does neither. */
export function compare(given: LexedText, stored: LexedText): Comparison | null {
  return exactly(given, stored) ?? nearly(given, stored)
}

function exactly(given: LexedText, stored: LexedText): Comparison | null {
  const holds = exactRun(stored.bodyKeys, given.bodyKeys)
  if (holds >= 0)
    return found('EXACT', 0, given, spanOf(given.body, holds, stored.body.length), stored, wholeOf(stored))
  if (given.syllables.length < SHORTEST_RUN) return null
  const run = exactRun(given.bodyKeys, stored.bodyKeys)
  return run < 0
    ? null
    : found('EXACT', 0, given, wholeOf(given), stored, spanOf(stored.body, run, given.body.length))
}

function nearly(given: LexedText, stored: LexedText): Comparison | null {
  const isRun = given.syllables.length < stored.syllables.length
  const [pattern, items] = isRun ? [given, stored] : [stored, given]
  if (isRun && given.syllables.length < SHORTEST_RUN) return null
  if (!mayBeNear(pattern, items)) return null
  const run = closestRun(pattern.syllableKeys, items.syllableKeys)
  const distance = run.distance / pattern.syllables.length
  if (distance > LARGEST_DISTANCE) return null
  const span = spanOf(items.syllables, run.start, run.end - run.start)
  return isRun
    ? found('NEAR', distance, given, wholeOf(given), stored, span)
    : found('NEAR', distance, given, span, stored, wholeOf(stored))
}

/** Without so many syllables in common no run can be near: spares the quadratic search almost every wording. */
function mayBeNear(pattern: LexedText, items: LexedText): boolean {
  const common = pattern.syllables.filter(({ key }) => items.vocabulary.has(key)).length
  return pattern.syllables.length > 0 && common >= pattern.syllables.length * (1 - LARGEST_DISTANCE)
}

function found(
  verdict: Comparison['verdict'],
  distance: number,
  given: LexedText,
  givenSpan: Span,
  stored: LexedText,
  storedSpan: Span,
): Comparison {
  const syllables = stored.syllables.filter(
    ({ start, end }) => start >= storedSpan.start && end <= storedSpan.end,
  )
  const differences = differencesOf(given, givenSpan, stored, storedSpan)
  return { verdict, distance, syllables: syllables.length, differences }
}

const wholeOf = ({ syllables }: LexedText): Span => spanOf(syllables, 0, syllables.length)
const spanOf = (pieces: Piece[], from: number, count: number): Span => ({
  start: pieces[from]?.start ?? 0,
  end: pieces[from + count - 1]?.end ?? 0,
})
