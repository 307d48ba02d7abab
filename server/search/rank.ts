import { fold, tokens } from '../../schema/words/fold'
import { kindNames } from '../../schema/words/kinds'
import { hasMarks } from '../typed/words'
import type { Candidate } from './candidates'
import { marksKept, matchedWords, neighboursKept } from './match'
import { parts, type SearchQuery, withoutZeros } from './query'
import { shownText } from './snippet'

interface Keyed {
  candidate: Candidate
  key: number[]
}

/**
 * Best first: the paper whose number was typed, then facts before mere paragraphs, then what has most of the
 * words beside one another as typed, then what has their marks, then what the index finds best.
 */
export function ranked(candidates: readonly Candidate[], query: SearchQuery): Candidate[] {
  return candidates
    .map(candidate => keyed(candidate, query))
    .sort(bestFirst)
    .map(({ candidate }) => candidate)
}

/**
 * The first `wanted` of all that the index would find, where these, its best, show them: as good as a hit can be, and
 * found better than any that follows. Null where they do not.
 */
export function firstOfAll(
  best: readonly Candidate[],
  query: SearchQuery,
  wanted: number,
): Candidate[] | null {
  if (query.hasDigits) return null
  const first: Keyed[] = []
  for (const candidate of best) {
    const last = first[wanted - 1]
    if (last && candidate.score < last.candidate.score)
      return first
        .sort(bestFirst)
        .map(one => one.candidate)
        .slice(0, wanted)
    const one = keyed(candidate, query)
    if (isBestPossible(one, query)) first.push(one)
  }
  return null
}

function keyed(candidate: Candidate, query: SearchQuery): Keyed {
  const text = shownText(candidate)
  const there = matchedWords(text, query, true)
  return {
    candidate,
    key: [
      numberAsked(candidate, query),
      candidate.kind === 'PASSAGE' ? 0 : 1,
      neighboursKept(text, query, there),
      marksKept(there),
      candidate.score,
    ],
  }
}

const isBestPossible = (
  { key: [, fact, neighbours, marks] }: Keyed,
  { words, distinct }: SearchQuery,
): boolean => fact === 1 && neighbours === words.length - 1 && marks === distinct.filter(hasMarks).length

/** 3 for a number typed whole, 2 for its digits with its kind (`Nghị quyết 128`, `NQ128`), 1 for `số 128`. */
function numberAsked(
  { text: { number, documentKind } }: Candidate,
  { pieces: asked, numbers, hasDigits }: SearchQuery,
): number {
  if (!number || !documentKind || !hasDigits) return 0
  const [digits, ...symbol] = tokens(number).map(withoutZeros)
  if (!digits || !(asked.has(digits) || asked.has(`${digits}${symbol.join('')}`))) return 0
  if (asked.has(symbol.join(''))) return 3
  if (symbol.every(part => parts(part).every(piece => asked.has(piece)))) return 3
  const kind = tokens(fold(kindNames[documentKind]))
  const named = kind.every(word => asked.has(word)) || (symbol[0] !== undefined && asked.has(symbol[0]))
  if (named) return 2
  return numbers.has(digits) ? 1 : 0
}

function compareKeys(a: number[], b: number[]): number {
  const at = a.findIndex((part, place) => part !== b[place])
  return at === -1 ? 0 : a[at]! - b[at]!
}

const bestFirst = (a: Keyed, b: Keyed): number =>
  compareKeys(b.key, a.key) || (a.candidate.id < b.candidate.id ? -1 : 1)
