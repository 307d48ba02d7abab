import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { createApi } from '../../server/api'
import type { OperationSummary } from '../../server/operationSummary'
import { paper } from '../loading/paper'
import { plan, report, sampleLoader } from '../loading/sampleRegister'
import { testGraph } from '../support/graph'
import { PATIENCE } from '../support/patience'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const letter = (digits: number) =>
  paper({
    file: `cv-${digits}.txt`,
    number: `${digits}/CV-BYT`,
    kind: 'OFFICIAL_LETTER',
    title: 'Về việc phòng, chống dịch',
    issued: '2021-12-01',
  })
const entries = [report(), plan, letter(1), letter(2)]
await load(entries)
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

test('the second page of a search is cut from what the first found', async () => {
  const page = (after: string | null) =>
    `{ search(text: "phòng chống dịch", order: NEWEST, first: 1, after: ${JSON.stringify(after)}) { totalCount pageInfo { endCursor } } }`
  const searched = async (after: string | null) => {
    const { body, roundTrips } = await asked(page(after))
    const { totalCount, pageInfo } = JSON.parse(body).data.search
    return { totalCount, end: pageInfo.endCursor, roundTrips }
  }
  const first = await searched(null)
  expect(first.totalCount).toBeGreaterThan(1)
  const second = await searched(first.end)
  expect(second).toMatchObject({ totalCount: first.totalCount, roundTrips: 0 })
  expect(second.end).not.toBe(first.end)
})

test('after a load nothing is told from before it', async () => {
  const totals = '{ documents { totalCount } search(text: "phòng chống dịch") { totalCount } }'
  const counted = async () => {
    const { body, roundTrips } = await asked(totals)
    const { documents, search } = JSON.parse(body).data
    return { papers: documents.totalCount, hits: search.totalCount, roundTrips }
  }
  const before = await counted()
  expect(await counted()).toEqual({ ...before, roundTrips: 0 })
  await load([...entries, letter(3)])
  time += 1_000
  const after = await counted()
  expect(after.roundTrips).toBeGreaterThan(0)
  expect(after).toMatchObject({ papers: before.papers + 1, hits: before.hits + 1 })
})
