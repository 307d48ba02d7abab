import { Graph, layout } from '@dagrejs/dagre'
import { LRUCache } from 'lru-cache'
import type { Trace } from '../../schema/trace/trace'
import type { TracePlace } from '../../schema/trace/tracePlace'
import { pilesOf } from './piles'

/** As many papers side by side as an A4 sheet or a desk screen shows with their words readable. */
const COLUMNS = 7

/** The same picture is asked for again and again: by each reader, and by each change of view. */
const drawn = new LRUCache<string, TracePlace[]>({ max: 200 })

/** Rows and columns for every paper of a trace, one place for a whole pile; pure in its papers and links. */
export function placesOf(trace: Trace): TracePlace[] {
  const key = JSON.stringify([
    trace.direction,
    trace.nodes.map(({ id, kind, province }) => [id, kind, province]),
    trace.links.map(({ from, to }) => [from.id, to.id]),
  ])
  const places = drawn.get(key) ?? draw(trace)
  drawn.set(key, places)
  return places
}

function draw(trace: Trace): TracePlace[] {
  const piles = pilesOf(trace)
  const places = placesApart({
    ...trace,
    nodes: trace.nodes.filter(({ id }) => !piles.has(id)),
    links: trace.links.filter(({ from, to }) => !piles.has(from.id) && !piles.has(to.id)),
  })
  const byId = new Map(places.map(place => [place.document, place]))
  return [...places, ...[...piles].map(([document, first]) => ({ ...byId.get(first)!, document }))]
}

function placesApart(trace: Trace): TracePlace[] {
  const places: TracePlace[] = [{ document: trace.root.id, row: 0, column: (COLUMNS - 1) / 2 }]
  let row = 0
  for (const level of levels(trace)) {
    const rows = Math.ceil(level.length / COLUMNS)
    const inRow = Math.ceil(level.length / rows)
    for (let first = 0; first < level.length; first += inRow) {
      row += 1
      const here = level.slice(first, first + inRow)
      const margin = (COLUMNS - here.length) / 2
      places.push(...here.map((document, at) => ({ document, row, column: margin + at })))
    }
  }
  return places
}

/**
 * Ids of the papers but the root, by how far from it they stand, each level in an order in which few links cross, and
 * of an order and its mirror image the one in which time runs more from left to right.
 */
function levels({ direction, root, nodes, links }: Trace): string[][] {
  const graph = new Graph()
    .setGraph({ rankdir: 'TB', ranksep: 1, nodesep: 1 })
    .setDefaultEdgeLabel(() => ({}))
  const byDay = nodes.toSorted((a, b) => (a.issued ?? '9999').localeCompare(b.issued ?? '9999'))
  for (const { id } of byDay) graph.setNode(id, { width: 1, height: 1 })
  for (const { from, to } of links) {
    const [inner, outer] = direction === 'UP' ? [from, to] : [to, from]
    if (outer.id !== root.id) graph.setEdge(inner.id, outer.id)
  }
  layout(graph)
  const others = byDay.filter(({ id }) => id !== root.id).map(({ id }) => ({ id, ...graph.node(id) }))
  const leftward = others.reduce((sum, { x }, at) => sum + x * (at - (others.length - 1) / 2), 0) < 0
  const heights = [...new Set(others.map(({ y }) => y))].sort((a, b) => a - b)
  return heights.map(height =>
    others
      .filter(({ y }) => y === height)
      .sort((a, b) => (leftward ? b.x - a.x : a.x - b.x))
      .map(({ id }) => id),
  )
}
