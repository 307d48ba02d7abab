import type { LexedText, Word } from './lex'

/** Words, half-open, by their places among the words of their text. */
export interface Words {
  from: number
  to: number
}

/** Where a given text and a wording meet. */
export interface Place {
  given: Words
  stored: Words
}

export const wordsOf = ({ words }: LexedText, { from, to }: Words): readonly Word[] => words.slice(from, to)

/** Span of words, UTF-16 units; of none, the point before which they would stand. */
export function spanOf({ words, text }: LexedText, { from, to }: Words): { start: number; end: number } {
  const start = words[from]?.start ?? text.length
  return from < to ? { start, end: words[to - 1]!.end } : { start, end: start }
}
