import { isLetter } from '../../../../../schema/words/charClasses'

/** Where the word that ends before `at` begins (a space stands between); `at` itself where none does. */
export function wordBefore(text: string, at: number): number {
  const end = at - 1
  if (text.charCodeAt(end) !== 0x20) return at
  let start = end
  while (start > 0 && end - start < 24 && !' (“"'.includes(text.charAt(start - 1))) start--
  return start
}

/** A test whether one of some words stands at a place of a text, and how long it is; the longest first. */
export function wordsAt(words: readonly string[]): (text: string, at: number) => number {
  const byLetter = new Map<number, { length: number; rest: string }[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const known = { length: word.length, rest: word.slice(1) }
    for (const letter of new Set([word.charAt(0), word.charAt(0).toLocaleUpperCase('vi')]))
      byLetter.set(letter.charCodeAt(0), [...(byLetter.get(letter.charCodeAt(0)) ?? []), known])
  }
  return (text, at) => {
    const candidates = byLetter.get(text.charCodeAt(at) | 0)
    if (!candidates) return 0
    for (const { length, rest } of candidates) {
      if (text.startsWith(rest, at + 1) && !isLetter(text.charCodeAt(at + length))) return length
    }
    return 0
  }
}
