import { isWrittenSyllable } from '../../schema/words/syllables'

/** A syllable, and behind a blank letters that only end one: `Mụ c đí ch`, `dạ y họ c`. */
const SPLIT = /(?<!\p{L})(\p{L}{1,5}) (c|ch|n|ng|nh|m|p|t|y|i|u|o)(?![\p{L})./])/gu
const ENDS_MARKED = /[^\p{ASCII}đĐ]$/u
/** Fewer may be letters of a list: `điểm c`, `mục n`. */
const LEAST = 4

/** A text whose syllables a file broke behind a marked letter, where it did so again and again; others stay as they are. */
export function closeSplitSyllables(text: string): string {
  let found = 0
  const closed = text.replaceAll(SPLIT, (split, first: string, last: string) => {
    if (!ENDS_MARKED.test(first) || !isWrittenSyllable((first + last).toLowerCase())) return split
    found++
    return first + last
  })
  return found < LEAST ? text : closed
}
