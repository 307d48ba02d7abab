import { expect, test } from 'vitest'
import { addDays } from '../../schema/words/calendar'
import { paper } from '../loading/paper'
import { sampleLoader } from '../loading/sampleRegister'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

/** More than are kept with the paper that they name. */
const MANY = 230

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const { ask } = await testApi(graph)
const register = Array.from({ length: MANY }, (_, at) => {
  const named = { number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11' } as const
  const relations = at % 3 === 0 ? (['IMPLEMENTS', 'MENTIONS'] as const) : (['BASED_ON'] as const)
  return paper({
    file: `${(at * 37) % MANY}.txt`,
    number: `${at + 1}/BC-UBND`,
    kind: 'REPORT',
    issued: addDays('2021-11-01', at % 60),
    issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    cites: relations.map(relation => ({ ...named, relation })),
  })
})
await load(register)

const PAGE = `query ($first: Int!, $after: String) { document(number: "128/NQ-CP") { ... on DocumentFound { document {
  citedBy(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { relation printed basis from { id number title } evidence { quote } } } } } } }`

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  nodes: { relation: string; from: { id: string } }[]
}

async function pageOf(first: number, after: string | null): Promise<Page> {
  const { data, errors } = await ask<{ document: { document: { citedBy: Page } } }>(PAGE, {
    first,
    after,
  })
  expect(errors).toEqual([])
  return data.document.document.citedBy
}

async function wholeBy(first: number) {
  const nodes: Page['nodes'] = []
  for (let after: string | null = null; ; ) {
    const page = await pageOf(first, after)
    nodes.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return nodes
    after = page.pageInfo.endCursor
  }
}

test('what very many papers name tells them all, in one order, whatever the page', async () => {
  const kept = await Promise.all([100, 20, 7].map(wholeBy))
  const total = MANY + Math.ceil(MANY / 3)
  expect((await pageOf(1, null)).totalCount).toBe(total)
  expect(kept.map(nodes => new Set(nodes.map(node => JSON.stringify(node))).size)).toEqual([
    total,
    total,
    total,
  ])
  expect(kept[1]).toEqual(kept[0])
  expect(kept[2]).toEqual(kept[0])

  // Without what is kept with the paper every page is looked for among all.
  const { records } = await graph.driver.executeQuery(
    'MATCH (d:Document) WHERE d.citedByFirst IS NOT NULL REMOVE d.citedByFirst RETURN d.number AS number',
    {},
    { database: graph.database },
  )
  expect(records.map(record => record.get('number'))).toEqual(['128/NQ-CP'])
  expect(await wholeBy(20)).toEqual(kept[0])
})

test('of very many statements of what a paper is the first of each value are told, and no value is lost', async () => {
  await load(register)
  const ofWhat = async () => {
    const { data, errors } = await ask<{ document: { document: { facts: Fact[] } } }>(FACTS)
    expect(errors).toEqual([])
    return data.document.document.facts
  }
  await expect.poll(async () => (await ofWhat()).find(isIssued)?.evidence.length).toBe(20)
  const told = await ofWhat()
  await graph.driver.executeQuery('MATCH (d:Document) REMOVE d.statedFirst', {}, { database: graph.database })
  const all = await ofWhat()
  expect(all.find(isIssued)?.evidence.length).toBe(MANY + Math.ceil(MANY / 3))
  expect(told.map(({ attribute, value, basis }) => [attribute, value, basis])).toEqual(
    all.map(({ attribute, value, basis }) => [attribute, value, basis]),
  )
})

interface Fact {
  attribute: string
  value: string
  basis: string
  evidence: { quote: string }[]
}
const FACTS = `{ document(number: "128/NQ-CP") { ... on DocumentFound { document {
  facts { attribute value basis evidence { quote } } } } } }`
const isIssued = ({ attribute }: Fact): boolean => attribute === 'issued'
