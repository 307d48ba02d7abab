import type { TraceDirection } from '../../schema/enums/traceDirection'
import type { Reader } from '../graph/read'
import { type DocumentRow, documentColumns } from '../graph/rows/document'
import { integer } from '../graph/values'
import { type AssertionRow, assertionColumns, FOLLOWED } from './links'

export const DEEPEST = 8
/** As many papers as a reader can follow on one picture, and a layout can draw at once. */
export const MOST_DOCUMENTS = 150
/** Assertions of one link that are shown: enough to prove it, whatever the corpus. */
const MOST_ASSERTIONS = 20

/** How much of a trace is read. */
export interface TraceShape {
  /** More than the cards of its papers. */
  whole: boolean
  /** The papers that its evidence quotes: not at all, their cards, or whole. */
  quoted: 'NONE' | 'CARDS' | 'WHOLE'
  /** Whether it is cut. */
  cut: boolean
}

export type Walk = [
  /** The root first, then by how far away they are. */
  documents: DocumentRow[],
  assertions: AssertionRow[],
  truncated: boolean,
  /** Papers that are quoted, beside those. */
  quoted: DocumentRow[],
]

/** Every paper within `depth` links of the root, and all links among them; undefined where there is no such paper. `of` is an id or the path of a page. */
export async function walk(
  reader: Reader,
  of: string,
  { direction, depth, shape }: { direction: TraceDirection; depth: number; shape: TraceShape },
): Promise<Walk | undefined> {
  const [row] = await reader.read<Walk>(statements[direction][depth]!, {
    of,
    slug: of.slice(of.lastIndexOf('/') + 1),
    most: integer(MOST_DOCUMENTS),
    assertions: integer(MOST_ASSERTIONS),
    ...shape,
  })
  return row
}

const arrows: Record<TraceDirection, (from: string, to: string) => string> = {
  UP: (from, to) => `(${from})-[:${FOLLOWED}]->(${to}:Document)`,
  DOWN: (from, to) => `(${from})<-[:${FOLLOWED}]-(${to}:Document)`,
}

/**
 * One level: the papers next to the last one's, nearest first, each once. It stops at the size limit, so a paper on
 * which a hundred thousand rest costs no more than one on which a hundred do.
 */
const level = (arrow: string): string => `
CALL (seen, edge) {
  UNWIND edge AS this
  MATCH ${arrow}
  WHERE NOT next IN seen
  WITH DISTINCT next LIMIT $most
  WITH collect(next) AS near
  RETURN near[..$most - size(seen)] AS found, size(near) > $most - size(seen) AS cut
}
WITH seen + found AS seen, found AS edge, truncated OR cut AS truncated`

function statement(direction: TraceDirection, depth: number): string {
  const arrow = arrows[direction]('this', 'next')
  return `
MATCH (root:Document)
WHERE root.id = $of OR (root.slug = $slug AND root.url = $of)
WITH [root] AS seen, [root] AS edge, false AS truncated
${level(arrow).repeat(depth)}
CALL (seen, edge) {
  UNWIND CASE WHEN $cut THEN edge ELSE [] END AS this
  MATCH ${arrow}
  WHERE NOT next IN seen
  WITH next LIMIT 1
  RETURN count(next) > 0 AS more
}
CALL (seen) {
  UNWIND seen AS lower
  MATCH (lower)-[link:${FOLLOWED}]->(upper:Document)
  WHERE upper IN seen
  WITH lower, upper, type(link) AS relation, link ORDER BY link.order, link.id
  WITH lower, upper, relation, collect(link)[..$assertions] AS links
  UNWIND links AS link
  RETURN collect(${assertionColumns('lower', 'link', 'upper')}) AS assertions,
    collect(DISTINCT link.source) AS sources
}
CALL (seen, sources) {
  UNWIND CASE WHEN $quoted = 'NONE' THEN [] ELSE sources END AS source
  WITH source WHERE NOT source IN [paper IN seen | paper.id]
  MATCH (paper:Document {id: source})
  RETURN collect(${documentColumns('paper', "$quoted = 'WHOLE'")}) AS quoted
}
RETURN [[paper IN seen | ${documentColumns('paper', '$whole')}], assertions, truncated OR more, quoted]`
}

const statements: Record<TraceDirection, string[]> = {
  UP: Array.from({ length: DEEPEST + 1 }, (_, depth) => statement('UP', depth)),
  DOWN: Array.from({ length: DEEPEST + 1 }, (_, depth) => statement('DOWN', depth)),
}
