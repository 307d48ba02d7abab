import type { Driver } from 'neo4j-driver'

export interface Graph {
  driver: Driver
  database: string
}

/** What a graph holds, as lines that are equal where graphs are, whichever side they stand on. `where` speaks of nodes `n`, or of `a`, `r` and `b`. */
export async function contentOf(
  { driver, database }: Graph,
  where: { nodes: string; relationships: string },
): Promise<string[]> {
  const statements = [
    `MATCH (n) WHERE ${where.nodes} RETURN [labels(n), properties(n)] AS row`,
    `MATCH (a)-[r]->(b) WHERE ${where.relationships}
     RETURN [[labels(a), a.id], type(r), [labels(b), b.id], properties(r)] AS row`,
  ]
  const results = await Promise.all(statements.map(text => driver.executeQuery(text, {}, { database })))
  return results
    .flatMap(({ records }) => records.map(record => JSON.stringify(sorted(record.get('row')))))
    .map(line => line.replaceAll(/"Nguon[AB]"/g, '"Nguon"'))
    .sort()
}

/** All of ours, but for what loads keep for themselves. */
export const ourContent = (graph: Graph): Promise<string[]> =>
  contentOf(graph, { nodes: 'n:NguonA OR n:NguonB', relationships: 'r.nguon' })

export const empty = ({ driver, database }: Graph) =>
  driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })

/** Keys of maps, and lists of labels, in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted)
    return items.every(item => typeof item === 'string') ? items.sort() : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, item]),
  )
}
