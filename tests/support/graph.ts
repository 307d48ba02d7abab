import type { Driver } from 'neo4j-driver'
import { afterAll } from 'vitest'
import { applyConstraints } from '../../server/graph/constraints'
import { access } from './access'
import { patientDriver } from './patience'

/**
 * The real Neo4j of the run, emptied, with its constraints, for one test file (`*.graph.test.ts`, `*.browser.test.ts`).
 * Closed by itself when the file is done.
 */
export async function testGraph(): Promise<{ driver: Driver; database: string }> {
  const { database } = access
  const driver = patientDriver(access)
  afterAll(() => driver.close())
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })
  await applyConstraints(driver, database)
  return { driver, database }
}
