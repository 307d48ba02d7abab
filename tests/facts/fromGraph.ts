import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { pino } from 'pino'
import { loadRegister } from '../../seed/load/load'
import { createApi } from '../../server/api'
import { projectRoot } from '../../server/root'
import { buildSchema } from '../../server/schema'
import { startTestNeo4j } from '../support/neo4j'
import { PATIENCE, patientDriver } from '../support/patience'
import { Asker } from './api/ask'
import { Originals } from './api/originals'
import type { Facts } from './facts'
import { factsOfApi } from './fromApi'
import { textsOf } from './texts'

interface Graph {
  driver: Driver
  database: string
}

/** The register loaded into a real Neo4j of its own, which goes with it, and asked for through the API. */
export async function factsOfGraph(): Promise<Facts> {
  const neo4j = await startTestNeo4j('facts')
  try {
    const driver = patientDriver(neo4j)
    try {
      const graph = { driver, database: neo4j.database }
      await loadRegister({ ...graph, registerDir: join(projectRoot, 'seed/register') })
      return await factsOfLoaded(graph)
    } finally {
      await driver.close()
    }
  } finally {
    await neo4j.stop()
  }
}

/** A graph with the register in it, asked for through the API. */
export async function factsOfLoaded(graph: Graph): Promise<Facts> {
  const api = await createApi({ ...graph, logger: pino({ level: 'silent' }), timeoutMs: PATIENCE })
  try {
    return await factsOfApi(new Asker(api.execute, buildSchema()), await originalsOf(graph))
  } finally {
    await api.close()
  }
}

/** Which files a document is held in is no answer of the API. */
async function originalsOf({ driver, database }: Graph): Promise<Originals> {
  const { records } = await driver.executeQuery(
    'MATCH (d:Document) WHERE d.held RETURN d.id AS id, d.files AS files',
    {},
    { database },
  )
  const files = new Map(
    records.map(record => [record.get('id') as string, record.get('files') as string[]] as const),
  )
  return new Originals(files, await textsOf([...files.values()].flat()))
}
