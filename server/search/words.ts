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
  return [...text.matchAll(WORD)].flatMap(match => {
    const folded = fold(match[0])
    return folded === ''
      ? []
      : [
          {
            text: match[0],
            folded,
            marked: toneLast(match[0]),
            start: match.index,
            end: match.index + match[0].length,
          },
        ]
  })
}

/** Whether the reader took the trouble of typing marks on the word. */
export const hasMarks = ({ marked: form, folded }: Word): boolean => form !== folded
