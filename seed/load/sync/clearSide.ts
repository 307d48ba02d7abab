import { markOf, otherSide, type Side } from '../../../server/graph/live/side'
import { integer } from '../../../server/graph/values'
import { documentLabels, nodeLabels } from '../image'
import type { Lease } from '../lease/lease'

const NODES_AT_ONCE = 2_000
const RELATIONSHIPS_AT_ONCE = 20_000

/** Removes all of ours from a side. What others tied to a node of it goes over to the same node of the other side. */
export async function clearSide(lease: Lease, side: Side): Promise<void> {
  const statements = statementsOf(side)
  for (;;) {
    const ids = await lease.write(async tx => {
      const { records } = await tx.run(statements.some, { limit: integer(NODES_AT_ONCE) })
      return records.map(record => record.get('id') as string)
    })
    if (ids.length === 0) return
    let removed: number
    do {
      removed = await lease.write(async tx => {
        const { records } = await tx.run(statements.untie, { ids, limit: integer(RELATIONSHIPS_AT_ONCE) })
        return Number(records[0]?.get('removed'))
      })
    } while (removed > 0)
    await lease.write(async tx => {
      for (const statement of statements.remove) await tx.run(statement, { ids })
    })
  }
}

function statementsOf(side: Side) {
  const [mark, other] = [markOf(side), markOf(otherSide(side))]
  const labels = [...nodeLabels, ...documentLabels, 'DataVersion', 'Unit', mark]
    .map(label => `:${label}`)
    .join('')
  const these = 'UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id'
  return {
    some: `MATCH (n:${mark}) RETURN elementId(n) AS id LIMIT $limit`,
    untie: `${these} MATCH (n)-[r]-() WHERE r.nguon
      WITH DISTINCT r LIMIT $limit DELETE r RETURN count(r) AS removed`,
    remove: [
      `${these} MATCH (n)-[r]->(x) MATCH (m:${other} {id: n.id})
       CREATE (m)-[s:$(type(r))]->(x) SET s = properties(r) DELETE r`,
      `${these} MATCH (n)<-[r]-(x) MATCH (m:${other} {id: n.id})
       CREATE (m)<-[s:$(type(r))]-(x) SET s = properties(r) DELETE r`,
      // Where the node is gone from the register, it is left to them bare.
      `${these} AND EXISTS { (n)--() } REMOVE n${labels} SET n = {id: n.id}`,
      `${these} AND NOT EXISTS { (n)--() } DELETE n`,
    ],
  }
}
