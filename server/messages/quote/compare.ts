import { lacksMarksOf } from '../../../schema/words/spoken'
import { align, type Block } from './align'
import { closestRuns } from './closestRuns'
import { type Difference, isCounted } from './difference'
import { differencesOf } from './differences'
import type { LexedText, Word } from './lex'
import type { Place, Words } from './place'
import { widened } from './widened'

/** A place of a given text that is or nearly is a wording or a run of one. */
export interface Comparison extends Place {
  /** What differs inside, and what of the wording is left out around it. */
  differences: Difference[]
  /** Words in common, and words that differ between them. */
  common: number
  changed: number
  /** Words of the wording left out at its ends. */
  omitted: number
}

/** Fewer words are common speech, not a run of a wording. */
const SHORTEST_RUN = 4
const LARGEST_SHARE = 0.3

/** Every place where a given text holds a stored wording or a part of one; a sentence of it counts by itself. */
export function compare(given: LexedText, stored: LexedText): Comparison[] {
  const places = [...wholesIn(given, stored), ...partsIn(given, stored)]
  const found: Comparison[] = []
  for (const place of places) {
    if (found.some(other => overlap(other.given, place.given))) continue
    const comparison = comparisonAt(given, stored, place)
    if (comparison) found.push(comparison)
  }
  return found
}

/** The wording, whole, somewhere in the text. */
function wholesIn(given: LexedText, stored: LexedText): Place[] {
  const whole = { from: 0, to: stored.words.length }
  const most = stepsFor(stored.words.length)
  if (!mayBeNear(stored.words, given.vocabulary, most)) return []
  return closestRuns(stored.words, given.words, sameAs(stored), most).map(({ start, end }) => ({
    given: { from: start, to: end },
    stored: whole,
  }))
}

/** A sentence of the text somewhere in the wording. In a text of many sentences, half of the wording at least. */
function partsIn(given: LexedText, stored: LexedText): Place[] {
  const { sentences, words } = given
  const shortest = sentences.length > 1 ? Math.max(SHORTEST_RUN, stored.words.length / 2) : SHORTEST_RUN
  const same = sameAs(stored)
  return sentences.flatMap((from, at) => {
    const sentence = words.slice(from, sentences[at + 1] ?? words.length)
    if (sentence.length < shortest || sentence.length >= stored.words.length) return []
    const most = stepsFor(sentence.length)
    if (!mayBeNear(sentence, stored.vocabulary, most)) return []
    const [nearest] = closestRuns(sentence, stored.words, (wanted, item) => same(item, wanted), most)
    if (!nearest) return []
    return [
      {
        given: { from, to: from + sentence.length },
        stored: { from: nearest.start, to: nearest.end },
      },
    ]
  })
}

const stepsFor = (words: number): number => Math.floor(words * LARGEST_SHARE)

/** Without so many words in common no run can be near: spares the quadratic search almost every wording. */
function mayBeNear(pattern: readonly Word[], vocabulary: ReadonlySet<string>, most: number): boolean {
  let missing = 0
  for (const word of pattern) if (!vocabulary.has(word.bare) && ++missing > most) return false
  return pattern.length > 0
}

/** A word of a wording and a word given for it; of a short wording every mark is needed to know it. */
const sameAs =
  ({ words }: LexedText) =>
  (wanted: Word, item: Word): boolean =>
    wanted.key === item.key ||
    (wanted.bare === item.bare && words.length >= SHORTEST_RUN && lacksMarksOf(item.key, wanted.key))

function comparisonAt(given: LexedText, stored: LexedText, place: Place): Comparison | null {
  const blocks = widened(given, stored, align(given, stored, place))
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return null
  const at = {
    given: { from: first.given.from, to: last.given.to },
    stored: { from: first.stored.from, to: last.stored.to },
  }
  const common = blocks.filter(block => !isCounted(block) || block.kind === 'MARKS').length
  const inner = blocks.slice(first.kind === 'OMITTED' ? 1 : 0, last.kind === 'OMITTED' ? -1 : undefined)
  const changed = sum(inner.filter(isCounted), ({ given: own, stored: paper }) =>
    Math.max(sizeOf(own), sizeOf(paper)),
  )
  if (changed > 0 && common < Math.min(SHORTEST_RUN, stored.words.length)) return null
  const all = [...omitted(0, first, at.given.from), ...blocks, ...omittedAfter(stored, last, at.given.to)]
  return {
    ...at,
    differences: differencesOf(given, stored, all),
    common,
    changed,
    omitted: stored.words.length - sum(inner, ({ stored: paper }) => sizeOf(paper)),
  }
}

/** What of a wording stands before or behind the part that is given. */
const omitted = (from: number, first: Block, at: number): Block[] =>
  first.stored.from > from
    ? [{ kind: 'OMITTED', given: { from: at, to: at }, stored: { from, to: first.stored.from } }]
    : []
const omittedAfter = ({ words }: LexedText, last: Block, at: number): Block[] =>
  last.stored.to < words.length
    ? [{ kind: 'OMITTED', given: { from: at, to: at }, stored: { from: last.stored.to, to: words.length } }]
    : []

const sizeOf = ({ from, to }: Words): number => to - from
const overlap = (a: Words, b: Words): boolean => a.from < b.to && b.from < a.to
const sum = <T>(items: readonly T[], size: (item: T) => number): number =>
  items.reduce((total, item) => total + size(item), 0)
