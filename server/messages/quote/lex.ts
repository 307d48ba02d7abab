import { INVISIBLE } from '../../../schema/words/chars'
import { plain } from '../../../schema/words/fold'
import { bare, spoken } from '../../../schema/words/spoken'

/** A syllable, a number or a sign that is read aloud (`+`, `%`), with its half-open span, UTF-16 units. */
export interface Word {
  text: string
  /** As it is said: letter case, place of the tone mark, i or y make no other word. */
  key: string
  /** The same without marks. */
  bare: string
  start: number
  end: number
}

export interface LexedText {
  text: string
  words: readonly Word[]
  /** The letters of its words. */
  vocabulary: ReadonlySet<string>
  /** The words at which a sentence begins, in order; the first is 0. */
  sentences: readonly number[]
}

/** What is not seen belongs to the word that it stands in or behind. */
const WORD = new RegExp(
  `[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*|(?![\`´^~])[\\p{S}%‰]${`[${INVISIBLE}]*`}`,
  'gu',
)
const WORD_SIGN = /^[\p{L}\p{M}\p{N}\p{S}%‰]/u
const SENTENCE_END = /[.!?…;](?=["”’»)\]\s]|$)|\n/u

export function lexed(text: string): LexedText {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    // A minus and a stroke of division are signs that print as a hyphen and a stroke.
    WORD_SIGN.test(plain(word))
      ? [{ text: word, key: spoken(word), bare: bare(word), start: index, end: index + word.length }]
      : [],
  )
  return {
    text,
    words,
    vocabulary: new Set(words.map(word => word.bare)),
    sentences: words.flatMap((word, at) => {
      const before = words[at - 1]
      return !before || SENTENCE_END.test(text.slice(before.end, word.start)) ? [at] : []
    }),
  }
}
