import { familyNames } from '../../../schema/words/familyNames'
import { fold } from '../../../schema/words/fold'

const WORD = /^\p{Lu}\p{Ll}{0,6}[.’']?$/u

/** A person's name: two to five capitalised words without figures, of a known family where `strict`. */
export function isPersonName(printed: string, strict: boolean): boolean {
  const words = printed.split(' ')
  if (words.length < 2 || words.length > 5 || !words.every(word => WORD.test(word))) return false
  return !strict || familyNames.has(fold(words[0]!))
}

/** Place where a person's name at the end of a line begins; -1 where none does. */
export function nameAtEnd(text: string): number {
  let at = text.length
  const starts: number[] = []
  while (at > 0 && starts.length < 5) {
    const space = text.lastIndexOf(' ', at - 1)
    if (!WORD.test(text.slice(space + 1, at))) break
    starts.push(space + 1)
    at = space
    if (space < 0) break
  }
  const longest = starts.reverse()
  return longest.find(start => isPersonName(text.slice(start), true)) ?? -1
}
