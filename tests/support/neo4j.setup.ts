import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Access } from '../../server/graph/connect'
import { startTestNeo4j } from './neo4j'

/** A database of the run, and the folder by which one process of tests claims it. */
export interface Ground {
  access: Access
  claim: string
}

declare module 'vitest' {
  interface ProvidedContext {
    grounds: Ground[]
  }
}

/** As many as workers fill a graph of their own side by side. */
const GROUNDS = 2

/** Real Neo4j for all files that fill a graph of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.all(
    Array.from({ length: GROUNDS }, (_, at) => startTestNeo4j(`graphs-${at}`)),
  )
  project.provide(
    'grounds',
    started.map(({ uri, user, password, database, home }) => ({
      access: { uri, user, password, database },
      claim: join(home, 'claim'),
    })),
  )
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}
