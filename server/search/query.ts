import { withoutTags } from '../../schema/words/markUp'
import { isSyllable } from '../../schema/words/syllables'
import type { Word } from '../typed/words'
import { type SpeltWord, speltWords } from './alike'
import { readNumberFormulas } from './numberFormulas'

/** What is asked of the full-text index. Only tokens of ours, letters and digits in lower case, ever reach its syntax. */
export interface SearchQuery {
  words: AskedWord[]
  /** Each word once. */
  distinct: AskedWord[]
  /** The pieces of all words. */
  pieces: ReadonlySet<string>
  /** Whether a paper's number may be among them: those begin with digits. */
  hasDigits: boolean
  /** Digits that are said to be a paper's number, without leading zeros. */
  numbers: ReadonlySet<string>
  /** Each word as it stands, or as the other ways of writing a number. */
  literal: string
  /** Any of the words, those that may be mistyped with one error; null where less than all of it is nothing. */
  some: string | null
  /** The last word may go on. */
  prefix: string
}

export interface AskedWord extends SpeltWord {
  /** Its letters and its digits apart, without leading zeros. */
  pieces: string[]
  /** Whether it may be several words of a text, typed as one. */
  mayBeJoined: boolean
}

export const MOST_WORDS = 32
const SHORTEST_MISTYPED = 4
/** Of fewer words all are needed. */
const FEWEST_OF_SOME = 3
/** Digits and letters written together as one: `NQ128`, `07TT2020`. More changes than these are no number. */
const MOST_PARTS = 4

/** Null for a text without a letter or digit. */
export function queryFrom(text: string): SearchQuery | null {
  const plain = withoutTags(text)
  const { words: typed, numbers } = readNumberFormulas(plain)
  if (typed.length === 0) return null
  const words = speltWords(typed, plain).map(word => ({
    ...word,
    pieces: piecesOf(word.folded),
    mayBeJoined: word.others.length === 0 && !isSyllable(word.folded),
  }))
  const asked = [...new Map(words.map(word => [word.folded, word])).values()]
  const pieces = new Set(words.flatMap(word => word.pieces))
  return {
    words,
    distinct: asked,
    pieces,
    hasDigits: [...pieces].some(piece => /^\d/.test(piece)),
    numbers,
    literal: [...asked.map(word => `+${alternatives(word)}`), ...phrase(typed)].join(' '),
    some:
      words.length >= FEWEST_OF_SOME || words.some(word => mayBeMistyped(word, words.length))
        ? someOf(asked, words.length)
        : null,
    prefix: [
      ...words.slice(0, -1).map(word => `+${alternatives(word)}`),
      ...words.slice(-1).map(word => `+${beginning(word)}`),
    ].join(' '),
  }
}

/**
 * Whether a word that is not found may be a typing error for one that is. A word that is spelt as Vietnamese is one
 * only among others: alone, `thuỷ` is not `thuê`.
 */
export const mayBeMistyped = ({ folded, others }: SpeltWord, words: number): boolean =>
  folded.length >= SHORTEST_MISTYPED &&
  !/[\d ]/.test(folded) &&
  others.length === 0 &&
  (words >= FEWEST_OF_SOME || !isSyllable(folded))

export const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

export const parts = (word: string): string[] => word.match(/\d+|\D+/g) ?? []

export const piecesOf = (word: string): string[] => parts(word).map(withoutZeros)

/** What stands in the index for the word: as typed, or as it may be spelt instead. */
function alternatives({ folded, others }: SpeltWord): string {
  if (others.length === 0) return inNumbers(folded)
  return `(${[folded.split(' '), ...others].map(together).join(' ')})`
}

const together = (way: readonly string[]): string =>
  way.length === 1 ? way[0]! : `(${way.map(word => `+${word}`).join(' ')})`

/** The index knows some fifty words near one: errors are looked for in so many words at most, the oddest first. */
const MOST_MISTYPED = 8

function someOf(asked: readonly AskedWord[], words: number): string {
  const odd = asked
    .filter(word => mayBeMistyped(word, words))
    .sort((a, b) => Number(isSyllable(a.folded)) - Number(isSyllable(b.folded)))
  const errors = odd.slice(0, MOST_MISTYPED).map(({ folded }) => `${folded}~1`)
  return [...asked.map(alternatives), ...errors].join(' ')
}

/** `NQ128` is also `nq 128`, and 5 is also 05: numbers are printed with a zero before one digit. */
function inNumbers(word: string): string {
  const split = parts(word)
  if (split.length > MOST_PARTS) return word
  const apart = split.map(withZero)
  if (apart.length > 1) return `(${word} (${apart.map(part => `+${part}`).join(' ')}))`
  return apart[0] ?? word
}

/** A number of one digit, with and without its zero; anything else as it is. */
function withZero(part: string): string {
  const digit = /^0?(\d)$/.exec(part)?.[1]
  if (digit === undefined) return part
  return part === digit ? `(${digit} 0${digit})` : `(0${digit} ${digit})`
}

function beginning(word: SpeltWord): string {
  if (word.others.length > 0) return `(${alternatives(word)} ${word.folded.split(' ').at(-1)}*)`
  const split = parts(word.folded)
  if (split.length === 1 || split.length > MOST_PARTS) return `${word.folded}*`
  const glued = split.map((part, at) => (at === split.length - 1 ? `+${part}*` : `+${part}`)).join(' ')
  return `(${word.folded}* (${glued}))`
}

const phrase = (words: readonly Word[]): string[] =>
  words.length > 1 ? [`"${words.map(({ folded }) => folded).join(' ')}"^3`] : []
