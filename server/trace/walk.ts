import type { TraceDirection } from '../../schema/enums/traceDirection'
import type { Reader } from '../graph/read'
import { integer } from '../graph/values'
import { type AssertionRow, assertionColumns, FOLLOWED } from './links'

export const DEEPEST = 8
/** As many papers as a reader can follow on one picture, and a layout can draw at once. */
export const MOST_DOCUMENTS = 150
/** Assertions of one link that are shown: enough to prove it, whatever the corpus. */
const MOST_ASSERTIONS = 20

export interface Walk {
  /** Ids, the root first, then by how far away they are. */
  documents: string[]
  assertions: AssertionRow[]
  truncated: boolean
}

/** Every paper within `depth` links of the root, and all links among them; null where there is no such paper. `of` is an id or the path of a page. */
export async function walk(
  reader: Reader,
  of: string,
  direction: TraceDirection,
  depth: number,
): Promise<Walk | null> {
  const [row] = await reader.read<[string[], AssertionRow[], boolean]>(statements[direction][depth]!, {
    of,
    slug: of.slice(of.lastIndexOf('/') + 1),
    most: integer(MOST_DOCUMENTS),
    assertions: integer(MOST_ASSERTIONS),
  })
  return row ? { documents: row[0], assertions: row[1], truncated: row[2] } : null
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
WITH seen, truncated OR EXISTS {
  UNWIND edge AS this
  MATCH ${arrow}
  WHERE NOT next IN seen
} AS truncated
CALL (seen) {
  UNWIND seen AS lower
  MATCH (lower)-[link:${FOLLOWED}]->(upper:Document)
  WHERE upper IN seen
  WITH lower, upper, type(link) AS relation, link ORDER BY link.order, link.id
  WITH lower, upper, relation, collect(link)[..$assertions] AS links
  UNWIND links AS link
  RETURN collect(${assertionColumns('lower', 'link', 'upper')}) AS assertions
}
RETURN [[paper IN seen | paper.id], assertions, truncated]`
}

const statements: Record<TraceDirection, string[]> = {
  UP: Array.from({ length: DEEPEST + 1 }, (_, depth) => statement('UP', depth)),
  DOWN: Array.from({ length: DEEPEST + 1 }, (_, depth) => statement('DOWN', depth)),
}
