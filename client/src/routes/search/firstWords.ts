/** What the service looks for at once; a longer run of letters counts as several words. */
const MOST_WORDS = 32
const WORD = /[\p{L}\p{M}\p{N}]{1,64}/gu

/** The text up to the last word that is looked for. */
export function firstWords(text: string): string {
  let words = 0
  for (const { index } of text.matchAll(WORD)) {
    words += 1
    if (words > MOST_WORDS) return text.slice(0, index).trimEnd()
  }
  return text
}
