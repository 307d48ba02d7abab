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
  const byLetter = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const letter = word.charAt(0)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word])
  }
  return (text, at) => {
    const candidates = byLetter.get(text.charAt(at).toLowerCase())
    if (!candidates) return 0
    const here = text.slice(at, at + 32).toLowerCase()
    const found = candidates.find(word => here.startsWith(word) && !/\p{L}/u.test(here.charAt(word.length)))
    return found?.length ?? 0
  }
}
