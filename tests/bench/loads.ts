import { assemble } from '../../seed/load/assemble'
import { batches } from '../../seed/load/batches'
import { nodesOf, relationshipsOf } from '../../seed/load/image'
import { loadRegister } from '../../seed/load/load'
import { readRegister } from '../../seed/load/register/readRegister'
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
  const image = await readRegister(registerDir).then(({ entries, editor }) => assemble(entries, editor).image)
  const neo4j = await startTestNeo4j('bench-plain')
  try {
    const driver = await connect(neo4j)
    try {
      const write = (statement: string, rows: readonly unknown[]) => {
        ending.throwIfAborted()
        return driver.executeQuery(statement, { rows }, { database: neo4j.database })
      }
      await write('CREATE CONSTRAINT plain FOR (n:Plain) REQUIRE n.id IS UNIQUE', [])
      let [rows, seconds] = [0, 0]
      const timed = async (statement: string, batch: readonly unknown[]) => {
        const begun = performance.now()
        await write(statement, batch)
        seconds += (performance.now() - begun) / 1000
        rows += batch.length
      }
      for (const nodes of batches(nodesOf(image), AT_ONCE))
        await timed(
          'UNWIND $rows AS row CREATE (n:Plain:$(row.labels)) SET n = row.properties',
          nodes.map(nodeRow),
        )
      for (const relationships of batches(relationshipsOf(image), AT_ONCE))
        await timed(
          `UNWIND $rows AS row MATCH (a:Plain {id: row.from}) MATCH (b:Plain {id: row.to})
           CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
          relationships.map(relationshipRow),
        )
      return { rows, seconds }
    } finally {
      await driver.close()
    }
  } finally {
    await neo4j.stop()
  }
}
