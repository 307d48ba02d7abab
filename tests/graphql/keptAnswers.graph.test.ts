import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
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
  keptBytes: 1_000_000,
  onOperation: summary => told.push(summary),
})
let origin = ''
beforeAll(async () => {
  api.server.listen(0, '127.0.0.1')
  await once(api.server, 'listening')
  origin = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}/graphql`
})
afterAll(() => api.close())
afterEach(() => vi.useRealTimers())

const post = (operation: object, headers: Record<string, string> = {}) =>
  fetch(origin, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  })
/** An answer, and how it came. */
async function asked(operation: object, headers?: Record<string, string>) {
  const response = await post(operation, headers)
  const body = await response.text()
  return { body, how: told.at(-1)!.how, type: response.headers.get('content-type'), status: response.status }
}
const VERSION = { query: 'query Version { dataVersion { version } }', operationName: 'Version' }
const search = (words: string) => ({
  query: 'query ($words: String!) { search(text: $words) { totalCount } }',
  variables: { words },
})

test('the same request is answered with the same bytes, without the database', async () => {
  const first = await asked(search('dịch'))
  const second = await asked(search('dịch'))
  expect(first.how).toBe('made')
  expect(second).toEqual({ ...first, how: 'kept' })
  expect(told.at(-1)).toMatchObject({ roundTrips: 0, cost: 1, own: false })
})

test('other variables, another form of answer and another address are other requests', async () => {
  await asked(search('chống'))
  expect((await asked(search('chong'))).how).toBe('made')
  const form = { accept: 'application/graphql-response+json' }
  const inForm = await asked(search('chống'), form)
  expect([inForm.how, inForm.type]).toEqual(['made', expect.stringContaining('graphql-response')])
  expect(await asked(search('chống'), form)).toEqual({ ...inForm, how: 'kept' })
  const address = `${origin}?${new URLSearchParams({ query: VERSION.query })}`
  const byGet = async () => ({ body: await (await fetch(address)).text(), how: told.at(-1)!.how })
  const first = await byGet()
  expect(await byGet()).toEqual({ ...first, how: 'kept' })
})

test('a load makes every answer anew, as soon as it is seen', async () => {
  await asked(VERSION)
  expect((await asked(VERSION)).how).toBe('kept')
  await goLive(graph, 'v2')
  await graph.driver.executeQuery("MATCH (data:DataVersion) SET data.version = 'v2'", {}, graph)
  time += 1_000
  expect(await asked(VERSION)).toMatchObject({ how: 'made', body: expect.stringContaining('"v2"') })
  expect((await asked(VERSION)).how).toBe('kept')
})

test('a fault is not kept, nor what only the schema answers', async () => {
  for (const operation of [
    { query: '{ search(text: "dịch", first: -1) { totalCount } }' },
    { query: '{ nothing }' },
    { query: '{ dataVersion { version } node(id: "???") { id } }' },
    { query: '{ __typename }' },
  ])
    for (const _ of [1, 2]) expect((await asked(operation)).how, operation.query).toBe('made')
})

test('what was answered yesterday is asked again today', async () => {
  await asked(search('hôm nay'))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
  expect((await asked(search('hôm nay'))).how).toBe('made')
})

test('without room nothing is kept', async () => {
  const words = 'x'.repeat(20_000)
  const long = { query: `{ dataVersion { version } } # ${words}` }
  expect((await asked(long)).how).toBe('made')
  expect((await asked(long)).how).toBe('made')
})
