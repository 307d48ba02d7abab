import { plain } from './place'

/** Words as they are compared: without mark-up, quotation marks, case and closing marks. */
export const bare = (words: string): string =>
  plain(words)
    .replace(/[“”"‘’'«»]/g, '')
    .replace(/^[\s\-–+•:,;.]+|[\s:;,./…]+$/g, '')
    .toLowerCase()

export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b)

/** Share of the words of the first that the second has. */
export function shareOfWords(words: string, others: string): number {
  const wanted = bare(words)
    .split(/[\s,.;:()]+/)
    .filter(Boolean)
  const held = new Set(bare(others).split(/[\s,.;:()]+/))
  return wanted.length === 0 ? 1 : wanted.filter(word => held.has(word)).length / wanted.length
}

/** True where words stand in a text, from the beginning of a word on. */
export function says(text: string, words: string): boolean {
  const held = plain(text).toLowerCase()
  const wanted = words.normalize('NFC').toLowerCase()
  for (let i = held.indexOf(wanted); i >= 0; i = held.indexOf(wanted, i + 1)) {
    if (i === 0 || !/[\p{L}\p{N}]/u.test(held[i - 1]!)) return true
  }
  return false
}
