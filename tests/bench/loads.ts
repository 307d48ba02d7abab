import { assemble } from '../../seed/load/assemble'
import { loadRegister } from '../../seed/load/load'
import { readRegister } from '../../seed/load/register/readRegister'
import { batches } from '../../seed/load/sync/database'
import { nodeRow, relationshipRow } from '../../seed/load/sync/values'
import { type Access, connect } from '../../server/graph/connect'
import { startTestNeo4j } from '../support/neo4j'

export interface Loads {
  papers: number
  rows: number
  seconds: { ours: number; plain: number }
}

const AT_ONCE = 5_000

/** Loads the register as the product does into a graph that is empty. @returns seconds */
export async function loadOurs(access: Access, registerDir: string, ending: AbortSignal): Promise<number> {
  const begun = performance.now()
  const driver = await connect(access)
  try {
    const { problems } = await loadRegister({
      driver,
      database: access.database,
      registerDir,
      graceMs: 0,
      onProgress: () => ending.throwIfAborted(),
    })
    if (problems.length > 0) throw new Error(`The register is not whole: ${JSON.stringify(problems[0])}`)
  } finally {
    await driver.close()
  }
  return (performance.now() - begun) / 1000
}

/** Writes the same nodes and relationships by plain UNWIND into an empty Neo4j of its own; what they are is not in its time. */
export async function loadPlain(
  registerDir: string,
  ending: AbortSignal,
): Promise<{ rows: number; seconds: number }> {
  const { entries, editor } = await readRegister(registerDir)
  const { units } = assemble(entries, editor).image
  const nodes = units.flatMap(unit => unit.nodes).map(nodeRow)
  const relationships = units.flatMap(unit => unit.relationships).map(relationshipRow)
  const neo4j = await startTestNeo4j('bench-plain')
  try {
    const driver = await connect(neo4j)
    try {
      const write = (statement: string, rows: readonly unknown[]) => {
        ending.throwIfAborted()
        return driver.executeQuery(statement, { rows }, { database: neo4j.database })
      }
      await write('CREATE CONSTRAINT plain FOR (n:Plain) REQUIRE n.id IS UNIQUE', [])
      const begun = performance.now()
      for (const rows of batches(nodes, AT_ONCE))
        await write('UNWIND $rows AS row CREATE (n:Plain:$(row.labels)) SET n = row.properties', rows)
      for (const rows of batches(relationships, AT_ONCE))
        await write(
          `UNWIND $rows AS row MATCH (a:Plain {id: row.from}) MATCH (b:Plain {id: row.to})
           CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
          rows,
        )
      return { rows: nodes.length + relationships.length, seconds: (performance.now() - begun) / 1000 }
    } finally {
      await driver.close()
    }
  } finally {
    await neo4j.stop()
  }
}
