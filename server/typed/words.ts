import { INVISIBLE } from '../../schema/words/chars'
import { fold, toneLast } from '../../schema/words/fold'

/** A word of a text with its half-open span, UTF-16 units, and the forms in which words are compared. */
export interface Word {
  text: string
  folded: string
  /** With its marks, in whichever place the tone mark is written: `hoà` is `hòa`. */
  marked: string
  start: number
  end: number
}

/** No word is longer; a longer run of letters counts as several, and the work for each is bounded. */
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}${INVISIBLE}]{1,64}`, 'gu')

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const { folded, marked } = formsOf(word)
    if (folded !== '') words.push({ text: word, folded, marked, start, end: start + word.length })
  }
  return words
}

type Forms = Pick<Word, 'folded' | 'marked'>
/** Vietnamese has few syllables: the same words come again and again. */
const MOST_KEPT = 50_000
let kept = new Map<string, Forms>()

function formsOf(word: string): Forms {
  const known = kept.get(word)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept = new Map()
  const forms = { folded: fold(word), marked: toneLast(word) }
  kept.set(word, forms)
  return forms
}

/** Whether the reader took the trouble of typing marks on the word. */
export const hasMarks = ({ marked: form, folded }: Word): boolean => form !== folded
