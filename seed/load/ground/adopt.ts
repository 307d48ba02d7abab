import type { ManagedTransaction } from 'neo4j-driver'
import { markOf } from '../../../server/graph/live/side'
import { documentLabels, nodeLabels } from '../image'
import type { Lease } from '../lease/lease'
import { inTransaction, rowsOf, type Target } from '../sync/database'
import { OLD_GRAPH, oldNames } from './oldGraph'

/** Where what was loaded before there were sides stands from now on. */
const MARK = markOf('A')
const SOME = 10_000

const OLD_INDEXES = `
  SHOW INDEXES YIELD name, labelsOrTypes, owningConstraint
  WHERE name IN $names AND all(label IN labelsOrTypes WHERE label IN $labels)
  RETURN [name, owningConstraint IS NOT NULL] AS row`

const UNITS = `MATCH (u:Unit) WHERE u.id IN ['*', '(sweep)'] OR u.id CONTAINS '#' WITH collect(u.id) AS units`
const MARK_SOME_NODES = `${UNITS}
  MATCH (n:${nodeLabels.join('|')})
  WHERE NOT n:${MARK} AND n.unit IN units AND n.id =~ '[a-z]:.+'
  WITH n LIMIT ${SOME} SET n:${MARK} RETURN count(n) AS done`
const MARK_SOME_RELATIONSHIPS = `${UNITS}
  MATCH (a:${MARK})-[r]->(b:${MARK}) WHERE r.nguon IS NULL AND r.unit IN units AND r.id STARTS WITH 'r:'
  WITH r LIMIT ${SOME} SET r.nguon = true RETURN count(r) AS done`
const MARK_CONTROL = `
  MATCH (n:DataVersion|Unit) WHERE n.id IN ['data', '*', '(sweep)'] OR n.id CONTAINS '#' SET n:${MARK}`
/** In use only where its load had come to its end. */
const GO_LIVE = `
  MATCH (v:DataVersion:${MARK} {id: 'data'}), (u:Unit:${MARK} {id: '(sweep)'}) WHERE u.hash = v.version
  MERGE (live:NguonLive {id: 'live'})
  SET live.side = 'A', live.version = v.version, live.generation = 1, live.switchedAt = timestamp()`
/** Last: what makes an old graph known as one. */
const FORGET = `MATCH (u:Unit:${MARK} {id: '(sweep)'}) DELETE u`

/** Takes a graph over that was loaded before there were sides; killed half-way, it is done again. */
export async function adoptOldGraph(target: Target, lease: Lease): Promise<void> {
  const [old] = await rowsOf<boolean>(target, `RETURN ${OLD_GRAPH} AS row`)
  if (!old) return
  const labels = [...nodeLabels, ...documentLabels, 'DataVersion', 'Unit']
  const indexes = await rowsOf<[string, boolean]>(target, OLD_INDEXES, { names: oldNames, labels })
  for (const [name, constraint] of indexes)
    await inTransaction(target, tx => tx.run(`DROP ${constraint ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`))
  for (const statement of [MARK_SOME_NODES, MARK_SOME_RELATIONSHIPS]) {
    while ((await lease.write(tx => marked(tx, statement))) > 0);
  }
  await lease.write(async tx => {
    for (const statement of [MARK_CONTROL, GO_LIVE, FORGET]) await tx.run(statement)
  })
}

async function marked(tx: ManagedTransaction, statement: string): Promise<number> {
  const { records } = await tx.run(statement)
  return Number(records[0]?.get('done') ?? 0)
}
