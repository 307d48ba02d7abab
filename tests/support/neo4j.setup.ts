import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { claimOfAnother, clearLeftover } from '../../server/graph/embedded/claim'
import { startEmbedded } from '../../server/graph/embedded/embedded'
import { projectRoot } from '../../server/root'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string }
  }
}

/** One real Neo4j for the run, on a port and in a folder of its own: it runs beside a running product. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = join(projectRoot, 'data')
  await removeAbandoned(data)
  const home = join(data, `test-${process.pid}`)
  const neo4j = await startEmbedded({
    home,
    onFetch: () => console.log('fetching Neo4j from Maven Central …'),
  })
  const { uri, user, password, database } = neo4j
  project.provide('neo4j', { uri, user, password, database })
  return async () => {
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
  }
}

/** Databases of runs that were killed. */
async function removeAbandoned(data: string): Promise<void> {
  await mkdir(data, { recursive: true })
  for (const name of await readdir(data)) {
    const home = join(data, name)
    if (!/^test-\d+$/.test(name) || (await claimOfAnother(home))) continue
    await clearLeftover(home)
    await rm(home, { recursive: true, force: true })
  }
}
