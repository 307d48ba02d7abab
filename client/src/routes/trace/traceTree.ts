import { groupBy } from '../../../../schema/words/groupBy'
import type { Trace_HalfFragment } from '../../generated/types'

export type Half = Omit<Trace_HalfFragment, ' $fragmentName'>
export type Paper = Half['nodes'][number]
export type Link = Half['links'][number]
export type Known = 'stated' | 'inferred' | 'ruled' | 'unproven'

/** A link of the picture, by its number; the inner end is nearer to the root. */
export interface NumberedLink {
  no: number
  link: Link
  inner: string
  outer: string
  known: Known
}

/** A paper in its place: `row` is negative above the root. Links lead outward from it. */
export interface TraceItem {
  paper: Paper
  row: number
  column: number
  links: NumberedLink[]
  /** The first link that leads to it; null for the root. Other links only name it. */
  by: NumberedLink | null
  /** Of papers that share one place in the picture: the id of the first of them. */
  pile: string | null
}

/** Both halves as one tree around the root, every link numbered row by row, those above first. */
export function traceTree(up: Half | undefined, down: Half | undefined): Map<string, TraceItem> {
  const items = new Map<string, TraceItem>()
  let last = 0
  const halves = [
    { half: up, sign: -1 },
    { half: down, sign: 1 },
  ]
  for (const { half, sign } of halves) {
    if (!half) continue
    const papers = new Map(half.nodes.map(paper => [paper.id, paper]))
    const own = new Set<string>([half.root.id])
    for (const { document, row, column } of half.places) {
      const paper = papers.get(document)
      if (!paper || items.has(document)) continue
      items.set(document, { paper, row: sign * row, column, links: [], by: null, pile: null })
      own.add(document)
    }
    for (const numbered of outward(half, items, own)) {
      last += 1
      const link = { ...numbered, no: last }
      items.get(link.inner)!.links.push(link)
      const outer = items.get(link.outer)!
      outer.by ??= link
    }
  }
  pileUp(items)
  return items
}

function pileUp(items: Map<string, TraceItem>): void {
  for (const here of groupBy([...items.values()], ({ row, column }) => `${row} ${column}`).values())
    if (here.length > 1) for (const item of here) item.pile = here[0]!.paper.id
}

/** The links of one half from the inner to the outer end, in the order of the places they lead to. */
function outward(half: Half, items: Map<string, TraceItem>, own: Set<string>): Omit<NumberedLink, 'no'>[] {
  const distance = (id: string) => Math.abs(items.get(id)!.row)
  const column = (id: string) => items.get(id)!.column
  return half.links
    .filter(({ from, to }) => own.has(from.id) && own.has(to.id) && from.id !== to.id)
    .map(link => {
      const [inner, outer] =
        distance(link.from.id) < distance(link.to.id)
          ? [link.from.id, link.to.id]
          : [link.to.id, link.from.id]
      return { link, inner, outer, known: knownOf(link) }
    })
    .sort(
      (a, b) =>
        distance(a.outer) - distance(b.outer) ||
        column(a.outer) - column(b.outer) ||
        distance(a.inner) - distance(b.inner) ||
        column(a.inner) - column(b.inner),
    )
}

function knownOf({ basis, evidence }: Link): Known {
  if (evidence.length === 0) return 'unproven'
  return ({ STATED: 'stated', INFERRED: 'inferred', RULED: 'ruled' } as const)[basis]
}

/** All links of a picture by their numbers. */
export const linksOf = (items: Map<string, TraceItem>): NumberedLink[] =>
  [...items.values()].flatMap(({ links }) => links).sort((a, b) => a.no - b.no)
