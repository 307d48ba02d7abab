import { isSyllable } from '../../schema/words/syllables'
import { withinOneError } from '../typed/near'
import { hasMarks, type Word, wordsOf } from '../typed/words'
import { joined, standsAt } from './alike'
import { type AskedWord, mayBeMistyped, type SearchQuery, withoutZeros } from './query'

const FEW = 0.25

/** A word of the text that answers a word of the query. */
export interface MatchedWord {
  asked: AskedWord
  found: Word
}

/**
 * The words of a text that the query asked for; with `mistyped` also those one typing error from a word that it lacks,
 * where at least half of the words stand there as typed, or it is the only word. A word that is spelt as Vietnamese is
 * an error only where few are absent: `thông tim tuyên truyền`.
 */
export function matchedWords(text: string, query: SearchQuery, mistyped: boolean): MatchedWord[] {
  const words = query.distinct
  const there = wordsOf(text)
  const asTyped = pairs(words, there, text, lengthAsTyped)
  if (!mistyped) return asTyped
  const kept = new Set(asTyped.map(({ asked }) => asked))
  if (kept.size === words.length) return asTyped
  const absent = words.filter(word => !kept.has(word))
  const areFew = absent.length === 1 || absent.length <= words.length * FEW
  const areAmongWords = [...kept].filter(({ folded }) => /\D/.test(folded)).length > 1
  const lacking = absent.filter(
    word => mayBeMistyped(word, words.length) && ((areFew && areAmongWords) || !isSyllable(word.folded)),
  )
  if (words.length > 1 && kept.size < words.length / 2) return asTyped
  const near = pairs(lacking, there, text, ({ folded }, all, at) =>
    withinOneError(folded, all[at]!.folded) ? 1 : 0,
  )
  return [...asTyped, ...near].sort((a, b) => a.found.start - b.found.start)
}

/** How many words of the text from a place on are the word asked; 0 where they are not. */
type LengthThere = (word: AskedWord, there: readonly Word[], at: number) => number

function pairs(
  words: readonly AskedWord[],
  there: readonly Word[],
  text: string,
  lengthThere: LengthThere,
): MatchedWord[] {
  const matched: MatchedWord[] = []
  for (let at = 0; at < there.length; at++) {
    for (const asked of words) {
      const length = lengthThere(asked, there, at)
      if (length === 0) continue
      matched.push({ asked, found: length === 1 ? there[at]! : joined(there.slice(at, at + length), text) })
      at += length - 1
      break
    }
  }
  return matched
}

function lengthAsTyped(asked: AskedWord, there: readonly Word[], at: number): number {
  const { folded, pieces, others } = asked
  const found = there[at]!.folded
  if (folded === found) return 1
  if ((pieces.length > 1 || startsWithDigit(folded)) && pieces.includes(withoutZeros(found))) return 1
  if (others.length === 0) return asked.mayBeJoined ? lengthJoined(folded, there, at) : 0
  return [folded.split(' '), ...others].find(way => standsAt(there, at, way))?.length ?? 0
}

const startsWithDigit = (word: string): boolean => word >= '0' && word < ':'

/** Words of a text that were typed as one: `khtbtt` for `KH-TBTT`. */
function lengthJoined(folded: string, there: readonly Word[], at: number): number {
  let rest = folded
  for (let next = at; next < there.length && rest.startsWith(there[next]!.folded); next++) {
    rest = rest.slice(there[next]!.folded.length)
    if (rest === '') return next + 1 - at
  }
  return 0
}

/** How many pairs of neighbours among the words typed are neighbours in the text. */
export function neighboursKept(text: string, query: SearchQuery, there: readonly MatchedWord[]): number {
  const standing = (folded: string) => there.filter(({ asked }) => asked.folded === folded)
  return query.words.filter(({ folded }, at) => {
    const next = query.words[at + 1]
    if (!next) return false
    const followers = standing(next.folded)
    return standing(folded).some(one => followers.some(other => isNext(text, one.found, other.found)))
  }).length
}

/** Marks and blanks between two words that are neighbours. */
const MOST_BETWEEN = 8

function isNext(text: string, { end }: Word, { start }: Word): boolean {
  return start >= end && start - end <= MOST_BETWEEN && !/[\p{L}\d]/u.test(text.slice(end, start))
}

/** Of the words typed with marks, how many stand in the text with the same marks. */
export function marksKept(there: readonly MatchedWord[]): number {
  const kept = there.filter(({ asked, found }) => hasMarks(asked) && asked.marked === found.marked)
  return new Set(kept.map(({ asked }) => asked)).size
}

/** Whether every word stands in the text with its marks as typed, numbers and spellings in any of their forms. */
export function asTyped(text: string, query: SearchQuery): boolean {
  const kept = matchedWords(text, query, false).filter(
    ({ asked, found }) => asked.folded !== found.folded || asked.marked === found.marked,
  )
  const there = new Set(kept.map(({ asked }) => asked.folded))
  return query.words.every(({ folded }) => there.has(folded))
}
