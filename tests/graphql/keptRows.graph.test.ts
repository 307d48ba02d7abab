import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { createApi } from '../../server/api'
import type { OperationSummary } from '../../server/operationSummary'
import { goLive } from '../support/goLive'
import { testGraph } from '../support/graph'
import { PATIENCE } from '../support/patience'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
let time = 0
const told: OperationSummary[] = []
const api = await createApi({
  ...graph,
  logger: pino({ level: 'silent' }),
  timeoutMs: PATIENCE,
  now: () => time,
  keptRowBytes: 1_000_000,
  onOperation: summary => told.push(summary),
})
api.server.listen(0, '127.0.0.1')
await once(api.server, 'listening')
const address = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}/graphql`
afterAll(() => api.close())

async function asked(query: string) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return { body: await response.text(), roundTrips: told.at(-1)!.roundTrips }
}
const list = (columns: string) => `{ documents(first: 3) { nodes { ${columns} } } }`

test('another question that needs the same rows is answered without the database', async () => {
  const first = await asked(list('number'))
  const other = await asked(list('kind number'))
  expect(first.roundTrips).toBe(1)
  expect(other.roundTrips).toBe(0)
  expect(JSON.parse(other.body).data.documents.nodes.map(({ number }: { number: string }) => number)).toEqual(
    JSON.parse(first.body).data.documents.nodes.map(({ number }: { number: string }) => number),
  )
})

test('after a load nothing is told from before it', async () => {
  const VERSION = '{ dataVersion { version } }'
  await asked(VERSION)
  expect((await asked(VERSION)).roundTrips).toBe(0)
  await goLive(graph, 'v2')
  await graph.driver.executeQuery("MATCH (data:DataVersion) SET data.version = 'v2'", {}, graph)
  time += 1_000
  expect(await asked(VERSION)).toEqual({ body: expect.stringContaining('"v2"'), roundTrips: 1 })
})
