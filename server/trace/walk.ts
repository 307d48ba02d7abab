import type { TraceDirection } from '../../schema/enums/traceDirection'
import type { Reader } from '../graph/read'
import { type DocumentRow, documentColumns } from '../graph/rows/document'
import { integer } from '../graph/values'
import { type AssertionRow, assertionColumns, FOLLOWED } from './links'

export const DEEPEST = 8
/** As many papers as a reader can follow on one picture, and a layout can draw at once. */
export const MOST_DOCUMENTS = 150

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
  /** Papers that are quoted of the links of others, those among them or not. */
  quoted: DocumentRow[],
]

/** Every paper within `depth` links of the root, and all links among them, in no order; undefined where there is no such paper. `of` is an id or the path of a page. */
export async function walk(
  reader: Reader,
  of: string,
  { direction, depth, shape }: { direction: TraceDirection; depth: number; shape: TraceShape },
): Promise<Walk | undefined> {
  const [row] = await reader.read<Walk>(statements[direction][depth]!, {
    of,
    slug: of.slice(of.lastIndexOf('/') + 1),
    most: integer(MOST_DOCUMENTS),
    ...shape,
  })
  return row
}

/** Links `steps` long from the variable `from` to `to`. */
const arrows: Record<TraceDirection, (from: string, steps: string, to: string) => string> = {
  UP: (from, steps, to) => `(${from})-[:${FOLLOWED}${steps}]->(${to}:Document)`,
  DOWN: (from, steps, to) => `(${from})<-[:${FOLLOWED}${steps}]-(${to}:Document)`,
}

/**
 * Neo4j walks breadth first where it is asked for each paper once, and stops at the size limit, so a paper on which a
 * hundred thousand rest costs no more than one on which a hundred do.
 */
const near = (arrow: string): string => `
CALL (root) {
  MATCH ${arrow}
  WHERE next <> root
  WITH DISTINCT next LIMIT $most
  RETURN collect(next) AS near
}
WITH [root] + near[..$most - 1] AS seen, size(near) >= $most AS truncated`

function statement(direction: TraceDirection, depth: number): string {
  const arrow = arrows[direction]
  return `
MATCH (root:Document)
WHERE root.id = $of OR (root.slug = $slug AND root.url = $of)
${depth === 0 ? 'WITH [root] AS seen, false AS truncated' : near(arrow('root', `*1..${depth}`, 'next'))}
CALL (seen) {
  UNWIND CASE WHEN $cut THEN seen ELSE [] END AS this
  MATCH ${arrow('this', '', 'next')}
  WHERE NOT next IN seen
  WITH next LIMIT 1
  RETURN count(next) > 0 AS more
}
CALL (seen) {
  UNWIND seen AS lower
  MATCH (lower)-[link:${FOLLOWED}]->(upper:Document)
  WHERE upper IN seen AND link.beyond IS NULL
  RETURN collect(${assertionColumns('lower', 'link', 'upper')}) AS assertions,
    collect(DISTINCT CASE WHEN link.source <> lower.id THEN link.source END) AS sources
}
CALL (sources) {
  UNWIND CASE WHEN $quoted = 'NONE' THEN [] ELSE sources END AS source
  MATCH (paper:Document {id: source})
  RETURN collect(${documentColumns('paper', "$quoted = 'WHOLE'")}) AS quoted
}
RETURN [[paper IN seen | ${documentColumns('paper', '$whole')}], assertions, truncated OR more, quoted]`
}

const statements: Record<TraceDirection, string[]> = {
  UP: Array.from({ length: DEEPEST + 1 }, (_, depth) => statement('UP', depth)),
  DOWN: Array.from({ length: DEEPEST + 1 }, (_, depth) => statement('DOWN', depth)),
}
