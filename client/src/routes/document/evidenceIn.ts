interface Span {
  start: number
  end: number
}

/** Where the quotations stand in the text of their passage, in its order; overlapping ones are one stretch. */
export function evidenceIn(text: string, quotes: readonly { quote: string }[]): Span[] {
  const spans = quotes
    .map(({ quote }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)
  const stretches: Span[] = []
  for (const span of spans) {
    const last = stretches.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else stretches.push({ ...span })
  }
  return stretches
}
