import type { TestProject } from 'vitest/node'
import { startTestNeo4j } from './neo4j'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string }
  }
}

/** One real Neo4j for all files that fill a graph of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { uri, user, password, database, stop } = await startTestNeo4j('graphs')
  project.provide('neo4j', { uri, user, password, database })
  return stop
}
