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
  const inOrder = ordered(citations)
  const cited: Cited[] = []
  for (let i = firstFrom(inOrder, start); i < inOrder.length && inOrder[i]!.start < end; i++) {
    const citation = inOrder[i]!
    if (citation.end > end) continue
    cited.push({
      citation,
      from: placeOf(flow, citation.start),
      to: placeOf(flow, citation.end - 1) + 1,
    })
  }
  return cited
}

/** The citations of a paper by their place: sorted once, asked for at every passage. */
const sorted = new WeakMap<readonly CitationFact[], readonly CitationFact[]>()

function ordered(citations: readonly CitationFact[]): readonly CitationFact[] {
  const known = sorted.get(citations)
  if (known) return known
  const inOrder = citations.toSorted((a, b) => a.start - b.start)
  sorted.set(citations, inOrder)
  return inOrder
}

function firstFrom(inOrder: readonly CitationFact[], start: number): number {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
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
