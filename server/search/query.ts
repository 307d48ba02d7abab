import { type Word, wordsOf } from './words'

/** What is asked of the full-text index. Only tokens of ours, letters and digits in lower case, ever reach its syntax. */
export interface SearchQuery {
  words: Word[]
  /** Each word as it stands, or as the other ways of writing a number. */
  literal: string
  /** With one typing error in each longer word; null where no word is long enough. */
  fuzzy: string | null
  /** The last word may go on. */
  prefix: string
}

export const MOST_WORDS = 32
const SHORTEST_FUZZY = 4

/** Null for a text without a letter or digit. */
export function queryFrom(text: string): SearchQuery | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const folded = words.map(word => word.folded)
  return {
    words,
    literal: [...folded.map(word => `+${alternatives(word)}`), ...phrase(folded)].join(' '),
    fuzzy: folded.some(mayBeMistyped)
      ? folded.map(word => `+${mayBeMistyped(word) ? `${word}~1` : alternatives(word)}`).join(' ')
      : null,
    prefix: [
      ...folded.slice(0, -1).map(word => `+${alternatives(word)}`),
      `+${beginning(folded.at(-1)!)}`,
    ].join(' '),
  }
}

export const mayBeMistyped = (word: string): boolean => word.length >= SHORTEST_FUZZY && !/\d/.test(word)

/** `NQ128` is also `nq 128`, and 5 is also 05: numbers are printed with a zero before one digit. */
function alternatives(word: string): string {
  const forms = [word, ...numberForms(word).map(parts => `(${parts.map(part => `+${part}`).join(' ')})`)]
  return forms.length === 1 ? word : `(${forms.join(' ')})`
}

function beginning(word: string): string {
  const split = parts(word)
  if (split.length === 1) return `${word}*`
  const glued = split.map((part, at) => (at === split.length - 1 ? `+${part}*` : `+${part}`)).join(' ')
  return `(${word}* (${glued}))`
}

export const parts = (word: string): string[] => word.match(/\d+|\D+/g) ?? []

function numberForms(word: string): string[][] {
  const split = parts(word)
  const forms = split.reduce<string[][]>(
    (heads, part) => heads.flatMap(head => withZero(part).map(form => [...head, form])),
    [[]],
  )
  return forms.filter(form => form.join('') !== word || form.length > 1).slice(0, 4)
}

function withZero(part: string): string[] {
  if (!/^\d{1,2}$/.test(part)) return [part]
  const plain = String(Number(part))
  return part.length === 2 && !part.startsWith('0') ? [part] : [plain, `0${plain}`]
}

const phrase = (words: string[]): string[] => (words.length > 1 ? [`"${words.join(' ')}"^3`] : [])
