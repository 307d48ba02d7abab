import type { Driver } from 'neo4j-driver'
import { afterAll } from 'vitest'
import { patientDriver } from './patience'
import { site } from './site'

/** The graph of the one service of the run, the register of the project in it. For reading only (`*.site.test.ts`). */
export function siteGraph(): { driver: Driver; database: string } {
  const { access } = site
  const driver = patientDriver(access)
  afterAll(() => driver.close())
  return { driver, database: access.database }
}
