import type { TestProject } from 'vitest/node'
import type { Access } from '../../server/graph/connect'
import { startTestNeo4j } from './neo4j'

declare module 'vitest' {
  interface ProvidedContext {
    access: Access
  }
}

/** One real Neo4j for all files that fill a graph of their own: what it has planned for one serves the next. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { uri, user, password, database, stop } = await startTestNeo4j('graphs')
  project.provide('access', { uri, user, password, database })
  return stop
}
