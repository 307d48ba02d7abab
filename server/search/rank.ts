import { fold, tokens } from '../../schema/words/fold'
import { kindNames } from '../../schema/words/kinds'
import type { Candidate } from './candidates'
import { marksKept, matchedWords, neighboursKept } from './match'
import { parts, type SearchQuery, withoutZeros } from './query'
import { shownText } from './snippet'

/**
 * Best first: the paper whose number was typed, then facts before mere paragraphs, then what has most of the
 * words beside one another as typed, then what has their marks, then what the index finds best.
 */
export function ranked(candidates: readonly Candidate[], query: SearchQuery): Candidate[] {
  const pieces = new Set(query.words.flatMap(word => word.pieces))
  const keyed = candidates.map(candidate => {
    const text = shownText(candidate)
    const there = matchedWords(text, query, true)
    return {
      candidate,
      key: [
        numberAsked(candidate, pieces, query.numbers),
        candidate.kind === 'PASSAGE' ? 0 : 1,
        neighboursKept(text, query, there),
        marksKept(there),
        candidate.score,
      ],
    }
  })
  return keyed.sort((a, b) => compareKeys(b.key, a.key) || compareIds(a, b)).map(({ candidate }) => candidate)
}

/** 3 for a number typed whole, 2 for its digits with its kind (`Nghị quyết 128`, `NQ128`), 1 for `số 128`. */
function numberAsked(
  { text: { number, documentKind } }: Candidate,
  asked: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): number {
  if (!number || !documentKind) return 0
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

const compareIds = (a: { candidate: Candidate }, b: { candidate: Candidate }) =>
  a.candidate.id < b.candidate.id ? -1 : 1
