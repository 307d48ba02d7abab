import type { QuoteVerdict } from '../../../schema/enums/quoteVerdict'
import { around } from './around'
import { type Comparison, compare } from './compare'
import { type Difference, isCounted } from './difference'
import type { LexedText } from './lex'

/** A wording that a text may quote. */
export interface Wording {
  lexed: LexedText
  /** Which message it words. */
  id: string
  /** A plan says it as its message. */
  official: boolean
}
export interface Match<W extends Wording> {
  wording: W
  verdict: Exclude<QuoteVerdict, 'NOT_FOUND'>
  /** Its sentence in the given text, UTF-16 units. */
  start: number
  end: number
  /** What turns the sense first, then words, then style. */
  differences: Difference[]
}

const MOST_MATCHES = 20
const MOST_OF_ONE_PLACE = 5

/** The wordings that a text is, holds or nearly holds, best first; at each of its places the best of each message. */
export function matchesOf<W extends Wording>(given: LexedText, wordings: readonly W[]): Match<W>[] {
  const found = wordings.flatMap(wording =>
    compare(given, wording.lexed).map(comparison => ({
      wording,
      comparison,
      exact: isExact(comparison, given),
    })),
  )
  const kept = best(found)
  return kept.map(match => matchFrom(given, match, kept))
}

interface Found<W extends Wording> {
  wording: W
  comparison: Comparison
  /** The whole text is the whole wording. */
  exact: boolean
}

const isExact = ({ changed, omitted, given }: Comparison, { words }: LexedText): boolean =>
  changed === 0 && omitted === 0 && given.from === 0 && given.to === words.length

function best<W extends Wording>(found: Found<W>[]): Found<W>[] {
  const kept: Found<W>[] = []
  for (const match of found.sort(nearer)) {
    const there = kept.filter(other => meets(other, match))
    if (there.length >= MOST_OF_ONE_PLACE || there.some(other => standsFor(other, match))) continue
    kept.push(match)
    if (kept.length === MOST_MATCHES) break
  }
  return kept
}

/** Of one message a nearer wording is enough; but how a paper tells it stands beside how its plan words it. */
const standsFor = <W extends Wording>({ wording: kept }: Found<W>, { wording }: Found<W>): boolean =>
  kept.id === wording.id && (kept.official || !wording.official)

const meets = <W extends Wording>(
  { comparison: { given: a } }: Found<W>,
  { comparison: { given: b } }: Found<W>,
) => a.from < b.to && b.from < a.to

/** The whole before what has most in common; of two equally near, the one that a plan issued is meant. */
const nearer = <W extends Wording>(a: Found<W>, b: Found<W>): number =>
  Number(b.exact) - Number(a.exact) ||
  weight(b.comparison) - weight(a.comparison) ||
  a.comparison.omitted - b.comparison.omitted ||
  a.comparison.differences.length - b.comparison.differences.length ||
  Number(b.wording.official) - Number(a.wording.official)

const weight = ({ common, changed }: Comparison): number => common - changed / 2

function matchFrom<W extends Wording>(
  given: LexedText,
  match: Found<W>,
  kept: readonly Found<W>[],
): Match<W> {
  const { wording, comparison, exact } = match
  const others = kept.filter(other => !meets(other, match)).map(other => other.comparison.given)
  const { start, end, added } = around(given, wording.lexed, comparison, others)
  return {
    wording,
    verdict: exact ? 'EXACT' : comparison.changed === 0 ? 'PARTIAL' : 'NEAR',
    start,
    end,
    differences: [...added, ...comparison.differences].sort(graver),
  }
}

const graver = (a: Difference, b: Difference): number =>
  gravity(a) - gravity(b) || a.givenStart - b.givenStart || a.storedStart - b.storedStart
const gravity = (difference: Difference): number => (difference.turn ? 0 : isCounted(difference) ? 1 : 2)
