import { fold } from '../../../../schema/words/fold'

interface Span {
  start: number
  end: number
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text that begin as words that were typed, with or without marks; neighbours share one span. */
export function matchedIn(text: string, typed: string): Span[] {
  const asked = [...typed.matchAll(word)].map(([one]) => fold(one))
  const spans: Span[] = []
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!asked.some(one => fold(found).startsWith(one))) continue
    const last = spans.at(-1)
    if (last && text.slice(last.end, index) === ' ') last.end = index + found.length
    else spans.push({ start: index, end: index + found.length })
  }
  return spans
}
