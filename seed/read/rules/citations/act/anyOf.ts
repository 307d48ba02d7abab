/** The alternatives of a pattern from a list of words, one a line, the longer before the shorter it begins with. */
export function anyOf(words: string): string {
  return words
    .trim()
    .split('\n')
    .map(word => word.trim())
    .sort((a, b) => b.length - a.length)
    .join('|')
}
