import { inTransaction, rowsOf, run, type Target } from '../sync/database'
import { MARK, MARKED } from './mark'

/** Every load before marks began by writing a unit of this name; nobody else has one. */
export const OLD_GRAPH_UNIT = '(sweep)'
const OLD_GRAPH = `MATCH (u:Unit {id: '${OLD_GRAPH_UNIT}'}) WHERE NOT u:${MARK} RETURN [u.id] AS row`

const UNITS = 'MATCH (u:Unit) WHERE u.id IN ["*", "(sweep)"] OR u.id CONTAINS "#" WITH collect(u.id) AS units'
const SOME = 10_000
const NODES = `${UNITS}
  MATCH (n:Document|Message|Agency|Person|Task|Figure|Event|Passage|Discrepancy)
  WHERE NOT n:${MARK} AND n.unit IN units AND n.id =~ '[a-z]:.+'
  WITH n LIMIT ${SOME} SET n:${MARK} RETURN count(n) AS done`
const RELATIONSHIPS = `${UNITS}
  MATCH (a:${MARK})-[r]->(b:${MARK}) WHERE r.nguon IS NULL AND r.unit IN units AND r.id STARTS WITH 'r:'
  WITH r LIMIT ${SOME} SET r += {${MARKED}} RETURN count(r) AS done`
/** Last: what makes an old graph known as one. */
const CONTROL = `
  MATCH (n:DataVersion|Unit) WHERE n.id IN ['data', '*', '(sweep)'] OR n.id CONTAINS '#' SET n:${MARK}`

/** Marks a graph that a version without marks loaded as ours; killed half-way, it is done again. */
export async function adoptOldGraph(target: Target): Promise<void> {
  if ((await rowsOf(target, OLD_GRAPH)).length === 0) return
  for (const statement of [NODES, RELATIONSHIPS]) while ((await done(target, statement)) > 0);
  await run(target, CONTROL)
}

function done(target: Target, statement: string): Promise<number> {
  return inTransaction(target, async tx => {
    const { records } = await tx.run(statement)
    return Number(records[0]?.get('done') ?? 0)
  })
}
