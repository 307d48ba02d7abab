import type { Driver } from 'neo4j-driver'
import { prepareGraph } from './prepareGraph'

/** Puts whatever a test wrote into the graph in use, on side A. */
export async function goLive(
  { driver, database }: { driver: Driver; database: string },
  version = 'made up',
): Promise<void> {
  const statements = [
    'MATCH (n) WHERE NOT n:NguonLive SET n:NguonA',
    `MERGE (live:NguonLive {id: 'live'})
     SET live.side = 'A', live.version = $version, live.generation = coalesce(live.generation, 0) + 1, live.switchedAt = 0`,
  ]
  for (const statement of statements) await driver.executeQuery(statement, { version }, { database })
  await prepareGraph({ driver, database })
}
