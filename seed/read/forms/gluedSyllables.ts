import { isWrittenSyllable } from '../../../schema/words/syllables'

const WORD = /\p{Lu}{4,14}/gu
/** No syllable is longer. */
const LONGEST = 7

/** `LAO ĐỘNGTỈNH`, `PHÒNGTỔ CHỨC`: two syllables in capitals that lost the blank between them get it back. */
export const ungluedSyllables = (words: string): string =>
  words.replaceAll(WORD, word => (isSyllable(word) ? word : (apart(word) ?? word)))

const isSyllable = (word: string): boolean => isWrittenSyllable(word.toLowerCase())

/** The only way to cut a word into two syllables; null where there is none, or more than one. */
function apart(word: string): string | null {
  const cuts: string[] = []
  for (let at = Math.max(2, word.length - LONGEST); at <= Math.min(LONGEST, word.length - 2); at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (isMarked(word) && isSyllable(first) && isSyllable(second)) cuts.push(`${first} ${second}`)
  }
  return cuts.length === 1 ? cuts[0]! : null
}

/** `MTTQ`, `THCS`, `ASEAN`: only words with a mark of Vietnamese are told from abbreviations. */
const isMarked = (word: string): boolean => /[À-ỹĐ]/u.test(word)
