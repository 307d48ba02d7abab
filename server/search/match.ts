import { type AskedWord, mayBeMistyped, type SearchQuery, withoutZeros } from './query'
import { hasMarks, type Word, wordsOf } from './words'

/** A word of the text that answers a word of the query. */
export interface MatchedWord {
  asked: AskedWord
  found: Word
}

/** The words of a text that the query asked for; with `fuzzy` also those one typing error from a word it lacks. */
export function matchedWords(text: string, { words }: SearchQuery, fuzzy: boolean): MatchedWord[] {
  const there = wordsOf(text)
  const mistyped = fuzzy
    ? words.filter(word => mayBeMistyped(word.folded) && !there.some(found => answers(word, found.folded)))
    : []
  return there.flatMap(found => {
    const asked =
      words.find(word => answers(word, found.folded)) ??
      mistyped.find(word => withinOneError(word.folded, found.folded))
    return asked ? [{ asked, found }] : []
  })
}

/** Of the words typed with marks, how many stand in the text with the same marks. */
export function marksKept(text: string, { words }: SearchQuery): number {
  const there = new Set(wordsOf(text).map(({ marked }) => marked))
  return words.filter(word => hasMarks(word) && there.has(word.marked)).length
}

/** Whether every word stands in the text with its marks as typed, numbers in any of their forms. */
export function asTyped(text: string, { words }: SearchQuery): boolean {
  const there = wordsOf(text)
  return words.every(word =>
    there.some(found =>
      word.folded === found.folded ? word.marked === found.marked : answers(word, found.folded),
    ),
  )
}

function answers({ folded, pieces }: AskedWord, found: string): boolean {
  if (folded === found) return true
  return (pieces.length > 1 || /^\d/.test(folded)) && pieces.includes(withoutZeros(found))
}

/** One letter replaced, left out, put in, or two neighbours exchanged: what the index calls `~1`. */
export function withinOneError(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
