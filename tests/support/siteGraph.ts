import type { Driver } from 'neo4j-driver'
import { afterAll, inject } from 'vitest'
import { patientDriver } from './patience'

/** The graph of the one service of the run, the register of the project in it. For reading only (`*.site.test.ts`). */
export function siteGraph(): { driver: Driver; database: string } {
  const { access } = inject('site')
  const driver = patientDriver(access)
  afterAll(() => driver.close())
  return { driver, database: access.database }
}
