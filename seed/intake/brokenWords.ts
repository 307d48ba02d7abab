import { isWrittenSyllable } from '../../schema/words/syllables'

/** A word that no Vietnamese paper prints, with its line, from 1. */
export interface BrokenWord {
  word: string
  line: number
}

/** Two in so many words with marks: papers that were typed have none in thousands, scans several. */
const LEAST = 2
const WORDS_PER_SLIP = 800

const WORD = /\p{L}+/gu
const SMALL = /^\p{Ll}+$/u
const MARKED = /[^a-z]/i
/** Names of other tongues have marks and other endings (`Đắk Lắk`, `Krông`); a tone that is left out is no name's. */
const STOPPED_IN_NAME = /^\p{Lu}\p{Ll}*(?:ê|â|ă|ô|ơ|ư)(?:c|p|t|ch)$/u

/** The broken words of a text that has so many that letters were lost on its way, as in a scan; none of another. */
export function brokenWords(text: string): BrokenWord[] {
  const broken: BrokenWord[] = []
  const known = new Map<string, boolean>()
  let marked = 0
  for (const [at, line] of text.split('\n').entries()) {
    for (const [word] of line.matchAll(WORD)) {
      if (word.length < 2 || !MARKED.test(word)) continue
      marked++
      const isBroken = known.get(word) ?? looksBroken(word)
      known.set(word, isBroken)
      if (isBroken) broken.push({ word, line: at + 1 })
    }
  }
  const distinct = new Set(broken.map(({ word }) => word)).size
  return distinct >= LEAST && broken.length * WORDS_PER_SLIP >= marked ? broken : []
}

function looksBroken(word: string): boolean {
  return (SMALL.test(word) || STOPPED_IN_NAME.test(word)) && !isWrittenSyllable(word.toLowerCase())
}
