import { readNumberFormulas } from './numberFormulas'
import type { Word } from './words'

/** What is asked of the full-text index. Only tokens of ours, letters and digits in lower case, ever reach its syntax. */
export interface SearchQuery {
  words: AskedWord[]
  /** Digits that are said to be a paper's number, without leading zeros. */
  numbers: ReadonlySet<string>
  /** Each word as it stands, or as the other ways of writing a number. */
  literal: string
  /** With one typing error in each longer word; null where no word is long enough. */
  fuzzy: string | null
  /** The last word may go on. */
  prefix: string
}

export interface AskedWord extends Word {
  /** Its letters and its digits apart, without leading zeros. */
  pieces: string[]
}

export const MOST_WORDS = 32
const SHORTEST_FUZZY = 4
/** Digits and letters written together as one: `NQ128`, `07TT2020`. More changes than these are no number. */
const MOST_PARTS = 4

/** Null for a text without a letter or digit. */
export function queryFrom(text: string): SearchQuery | null {
  const { words, numbers } = readNumberFormulas(text)
  if (words.length === 0) return null
  const folded = words.map(word => word.folded)
  const asked = [...new Set(folded)]
  return {
    words: words.map(word => ({ ...word, pieces: piecesOf(word.folded) })),
    numbers,
    literal: [...asked.map(word => `+${alternatives(word)}`), ...phrase(folded)].join(' '),
    fuzzy: asked.some(mayBeMistyped)
      ? asked.map(word => `+${mayBeMistyped(word) ? `${word}~1` : alternatives(word)}`).join(' ')
      : null,
    prefix: [
      ...folded.slice(0, -1).map(word => `+${alternatives(word)}`),
      `+${beginning(folded.at(-1)!)}`,
    ].join(' '),
  }
}

export const mayBeMistyped = (word: string): boolean => word.length >= SHORTEST_FUZZY && !/\d/.test(word)

export const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

export const parts = (word: string): string[] => word.match(/\d+|\D+/g) ?? []

export const piecesOf = (word: string): string[] => parts(word).map(withoutZeros)

/** `NQ128` is also `nq 128`, and 5 is also 05: numbers are printed with a zero before one digit. */
function alternatives(word: string): string {
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

function beginning(word: string): string {
  const split = parts(word)
  if (split.length === 1 || split.length > MOST_PARTS) return `${word}*`
  const glued = split.map((part, at) => (at === split.length - 1 ? `+${part}*` : `+${part}`)).join(' ')
  return `(${word}* (${glued}))`
}

const phrase = (words: string[]): string[] => (words.length > 1 ? [`"${words.join(' ')}"^3`] : [])
