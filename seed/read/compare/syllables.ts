import { isWord } from '../../../schema/words/charClasses'
import { foldUnits } from '../../../schema/words/foldUnits'
import { composed } from '../forms/composed'

/** Longer texts are passages, not wordings: they are equal or not. */
const LONGEST = 300

/** The syllables of a text, folded: what remains of words when marks, case and punctuation do not count. */
export function syllables(text: string): string[] {
  const folded = foldUnits(composed(text))
  const found: string[] = []
  let from = 0
  for (let at = 0; at <= folded.length; at++) {
    if (isSyllabic(folded.charCodeAt(at))) continue
    if (at > from) found.push(folded.slice(from, at))
    from = at + 1
  }
  return found
}

/** A folded letter or a figure. */
const isSyllabic = (code: number): boolean => code < ASCII_END && isWord(code)
const ASCII_END = 0x80

/** Key under which two wordings are one. */
export function syllableKey(text: string): string {
  return syllables(text).join(' ')
}

/** Syllables that must be added, left out or replaced to make one text the other, as a share of the longer; 0 is equal. */
export function syllableDistance(a: string, b: string): number {
  return distanceOf(syllables(a), syllables(b))
}

/** The same of two texts cut into syllables; 1 where their lengths alone make it more than `most`. */
export function distanceOf(left: readonly string[], right: readonly string[], most = 1): number {
  const longer = Math.max(left.length, right.length)
  if (Math.abs(left.length - right.length) > most * longer) return 1
  if (longer > LONGEST) return left.join(' ') === right.join(' ') ? 0 : 1
  return longer === 0 ? 0 : edits(left, right) / longer
}

function edits(a: readonly string[], b: readonly string[]): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  let current = previous.slice()
  for (let row = 0; row < a.length; row++) {
    current[0] = row + 1
    for (let column = 0; column < b.length; column++) {
      const replaced = previous[column]! + (a[row] === b[column] ? 0 : 1)
      current[column + 1] = Math.min(replaced, previous[column + 1]! + 1, current[column]! + 1)
    }
    ;[previous, current] = [current, previous]
  }
  return previous[b.length]!
}
