import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { claimOfAnother, clearLeftover } from '../../server/graph/embedded/claim'
import { type EmbeddedNeo4j, startEmbedded } from '../../server/graph/embedded/embedded'
import { installNeo4j } from '../../server/graph/embedded/install'
import { projectRoot } from '../../server/root'

export type TestNeo4j = EmbeddedNeo4j & { home: string }

export const fetchNeo4j = (): Promise<string> =>
  installNeo4j(() => console.log('fetching Neo4j from Maven Central …'))

/** A plan serves whatever a test fills the graph with: planning is most of what Neo4j does here. */
const settings = { 'dbms.cypher.min_replan_interval': '1h' }

/** A real Neo4j for a run, on a port and in a folder of its own: it runs beside a running product. */
export async function startTestNeo4j(use: string): Promise<TestNeo4j> {
  await fetchNeo4j()
  const data = join(projectRoot, 'data')
  await removeAbandoned(data)
  const home = join(data, `test-${use}-${process.pid}`)
  const neo4j = await startEmbedded({ home, settings })
  return {
    ...neo4j,
    home,
    async stop() {
      await neo4j.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** Databases of runs that were killed. */
async function removeAbandoned(data: string): Promise<void> {
  await mkdir(data, { recursive: true })
  for (const name of await readdir(data)) {
    const home = join(data, name)
    if (!/^test-.*\d+$/.test(name) || claimOfAnother(home)) continue
    await clearLeftover(home)
    await rm(home, { recursive: true, force: true })
  }
}
