import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Access } from '../../server/graph/connect'
import { startTestNeo4j, type TestNeo4j } from './neo4j'
import { startBeside } from './underWay'

/** A database of the run, and the folder by which one process of tests claims it. */
export interface Ground {
  access: Access
  claim: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** File that tells the list of `Ground`. */
    grounds: string
  }
}

/** As many as workers fill a graph of their own side by side. */
const GROUNDS = 2

/** Real Neo4j for all files that fill a graph of their own; it starts while the pure tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = Promise.all(Array.from({ length: GROUNDS }, (_, at) => startTestNeo4j(`graphs-${at}`)))
  const { file, forget } = await startBeside(starting.then(started => started.map(groundOf)))
  project.provide('grounds', file)
  return async () => {
    const started = await starting.catch(() => [])
    await Promise.all(started.map(({ stop }) => stop()))
    await forget()
  }
}

const groundOf = ({ uri, user, password, database, home }: TestNeo4j): Ground => ({
  access: { uri, user, password, database },
  claim: join(home, 'claim'),
})
