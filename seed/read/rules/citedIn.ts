import type { CitationFact } from '../entry'
import type { Flow } from '../flow'
import type { Block } from '../outline/types'

/** A paper named in a passage, and where in its running text. */
export interface Cited {
  from: number
  to: number
  citation: CitationFact
}

/** The papers named in a passage, in their order. */
export function citedIn({ flow, start, end }: Block, citations: readonly CitationFact[]): Cited[] {
  return citations
    .filter(citation => citation.start >= start && citation.end <= end)
    .map(citation => ({
      citation,
      from: placeOf(flow, citation.start),
      to: placeOf(flow, citation.end - 1) + 1,
    }))
    .sort((a, b) => a.from - b.from)
}

/** The unit of the running text that stands at an offset of the source, or the next. */
function placeOf({ at, length }: Flow, offset: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
