import { expect, test } from 'vitest'
import { paper } from '../loading/paper'
import { plan, report, sampleLoader } from '../loading/sampleRegister'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

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
const { ask } = await testApi(graph, { now: () => time, keptRowBytes: 1_000_000 })
const words = 'text: "phòng chống dịch"'

test('another question that needs the same rows is answered without the database', async () => {
  const list = (columns: string) =>
    ask<{ documents: { nodes: { number: string }[] } }>(`{ documents(first: 3) { nodes { ${columns} } } }`)
  const numbersOf = ({ data }: Awaited<ReturnType<typeof list>>) =>
    data.documents.nodes.map(({ number }) => number)
  const [first, other] = [await list('number'), await list('kind number')]
  expect([first.roundTrips, other.roundTrips]).toEqual([1, 0])
  expect(numbersOf(other)).toEqual(numbersOf(first))
})

test('the second page of a search is cut from what the first found', async () => {
  const page = async (after: string | null) => {
    const { data, roundTrips } = await ask<{
      search: { totalCount: number; pageInfo: { endCursor: string } }
    }>(
      `query ($after: String) { search(${words}, order: NEWEST, first: 1, after: $after) {
        totalCount pageInfo { endCursor } } }`,
      { after },
    )
    return { total: data.search.totalCount, end: data.search.pageInfo.endCursor, roundTrips }
  }
  const first = await page(null)
  expect(first.total).toBeGreaterThan(1)
  const second = await page(first.end)
  expect(second).toMatchObject({ total: first.total, roundTrips: 0 })
  expect(second.end).not.toBe(first.end)
})

test('after a load nothing is told from before it', async () => {
  const counted = async () => {
    const { data, roundTrips } = await ask<Record<'documents' | 'search', { totalCount: number }>>(
      `{ documents { totalCount } search(${words}) { totalCount } }`,
    )
    return { papers: data.documents.totalCount, hits: data.search.totalCount, roundTrips }
  }
  const before = await counted()
  expect(await counted()).toEqual({ ...before, roundTrips: 0 })
  await load([...entries, letter(3)])
  time += 1_000
  const after = await counted()
  expect(after.roundTrips).toBeGreaterThan(0)
  expect(after).toMatchObject({ papers: before.papers + 1, hits: before.hits + 1 })
})
