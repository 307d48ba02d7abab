import type { CitationFact } from '../entry'
import { type Flow, offsetAt } from '../flow'
import { lowerBound } from '../lowerBound'
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
  for (
    let i = lowerBound(inOrder.length, at => inOrder[at]!.start < start);
    i < inOrder.length && inOrder[i]!.start < end;
    i++
  ) {
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

/** Those of the passage's papers that a range of it names whole. */
export function citedWithin(cited: readonly Cited[], { from, to }: { from: number; to: number }): Cited[] {
  const within: Cited[] = []
  for (let i = firstFrom(cited, from); i < cited.length && cited[i]!.from < to; i++)
    if (cited[i]!.to <= to) within.push(cited[i]!)
  return within
}

/** Whether a paper's number begins in a range of the passage. */
export function citesIn(cited: readonly Cited[], { from, to }: { from: number; to: number }): boolean {
  const next = cited[firstFrom(cited, from)]
  return next !== undefined && next.from < to
}

function firstFrom(cited: readonly Cited[], from: number): number {
  return lowerBound(cited.length, i => cited[i]!.from < from)
}

/** The unit of the running text that stands at an offset of the source, or the next. */
function placeOf(flow: Flow, offset: number): number {
  return Math.max(
    0,
    lowerBound(flow.length - 1, place => offsetAt(flow, place) < offset),
  )
}
