import { join } from 'node:path'
import { loadRegister } from '../../seed/load/load'
import { projectRoot } from '../../server/root'
import { buildClient } from '../pages/support/clientBuild'
import { startTestNeo4j } from './neo4j'
import { patientDriver } from './patience'
import { serveSite } from './serveSite'
import type { Site } from './site.setup'

/** A Neo4j, the register of the project in it, and the whole service over it. */
export async function startSite(): Promise<{ site: Site; stop(): Promise<void> }> {
  await buildClient()
  const neo4j = await startTestNeo4j('site')
  try {
    const driver = patientDriver(neo4j)
    const graph = { driver, database: neo4j.database }
    await loadRegister({ ...graph, registerDir: join(projectRoot, 'seed/register') })
    const { origin, close } = await serveSite(graph)
    const stop = async () => {
      await close()
      await driver.close()
      await neo4j.stop()
    }
    const { uri, user, password, database } = neo4j
    return { site: { origin, access: { uri, user, password, database } }, stop }
  } catch (error) {
    await neo4j.stop()
    throw error
  }
}
