import { describe, expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { idOf, loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask } = await testApi(graph)

interface List {
  nodes: { id: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
  coverage: { covers: string; excludes: string }
}

const FIELDS = `nodes { id } edges { cursor node { id } } totalCount coverage { covers excludes }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`

/** The list that the query names, walked two items at a time. */
async function walk(query: (page: string) => string, listIn: (data: never) => List): Promise<List[]> {
  const pages: List[] = []
  let after = ''
  for (;;) {
    const { data, errors } = await ask<never>(query(`first: 2${after}`))
    expect(errors).toEqual([])
    const page = listIn(data)
    pages.push(page)
    if (!page.pageInfo.hasNextPage) return pages
    after = `, after: "${page.pageInfo.endCursor}"`
  }
}

const PLAN = idOf('4', 'KH-AB', '2021')
const found = `document(id: "${PLAN}") { ... on DocumentFound { document`
const lists: [name: string, query: (page: string) => string, listIn: (data: never) => List, total: number][] =
  [
    ['documents', p => `{ documents(${p}) { ${FIELDS} } }`, (d: { documents: List }) => d.documents, 9],
    [
      'documents, the latest first',
      p => `{ documents(order: NEWEST, ${p}) { ${FIELDS} } }`,
      (d: { documents: List }) => d.documents,
      9,
    ],
    ['plans', p => `{ plans(${p}) { ${FIELDS} } }`, (d: { plans: List }) => d.plans, 4],
    ['agencies', p => `{ agencies(${p}) { ${FIELDS} } }`, (d: { agencies: List }) => d.agencies, 6],
    [
      'discrepancies',
      p => `{ discrepancies(${p}) { ${FIELDS} } }`,
      (d: { discrepancies: List }) => d.discrepancies,
      4,
    ],
    [
      'what an agency issued',
      p => `{ agency(id: "a:ab") { issued(${p}) { ${FIELDS} } } }`,
      (d: { agency: { issued: List } }) => d.agency.issued,
      4,
    ],
    [
      'what an agency has to do',
      p => `{ agency(id: "a:ab") { tasks(${p}) { ${FIELDS} } } }`,
      (d: { agency: { tasks: List } }) => d.agency.tasks,
      4,
    ],
  ]

describe.each(lists)('%s', (_, query, listIn, total) => {
  test('can be walked page by page, each item once', async () => {
    const pages = await walk(query, listIn)
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(total)
    expect(pages.map(page => page.totalCount)).toEqual(pages.map(() => total))
    expect(pages.map(page => page.pageInfo.hasPreviousPage)).toEqual(pages.map((_page, at) => at > 0))
    for (const { nodes, edges, pageInfo, coverage } of pages) {
      expect(edges.map(({ node }) => node)).toEqual(nodes)
      expect([edges[0]?.cursor, edges.at(-1)?.cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor])
      expect(coverage.covers.length).toBeGreaterThan(20)
      expect(coverage.excludes.length).toBeGreaterThan(20)
    }
  })
})

test('citations can be walked in the order of the paper, in both directions', async () => {
  const links = `nodes { id: printed } edges { cursor node { id: printed } } totalCount coverage { covers excludes }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
  const pages = await walk(
    page => `{ ${found} { cites(${page}) { ${links} } } } } }`,
    (data: { document: { document: { cites: List } } }) => data.document.document.cites,
  )
  expect(pages.flatMap(({ nodes }) => nodes)).toHaveLength(8)
  const back = await walk(
    page => `{ ${found} { citedBy(${page}) { ${links} } } } } }`,
    (data: { document: { document: { citedBy: List } } }) => data.document.document.citedBy,
  )
  expect(back.flatMap(({ nodes }) => nodes)).toHaveLength(3)
})

describe('documents can be filtered', () => {
  test.each([
    ['kinds: [DIRECTIVE, RESOLUTION]', 3],
    ['held: true', 4],
    ['held: false', 5],
    ['issuer: "a:ab"', 4],
    ['from: "2021-09-06", to: "2021-09-06"', 4],
    ['from: "2021-10-01"', 4],
    ['to: "2020-12-31"', 1],
    ['from: "2022-01-01", kinds: [DIRECTIVE]', 1],
    ['kinds: []', 0],
  ])('%s', async (filter, total) => {
    const { data, errors } = await ask<{ documents: List }>(
      `{ documents(${filter}) { totalCount nodes { id } } }`,
    )
    expect(errors).toEqual([])
    expect(data.documents.totalCount).toBe(total)
    expect(data.documents.nodes).toHaveLength(total)
  })

  test('the latest first, those without a day last in either order', async () => {
    const daysIn = async (order: string) => {
      const { data } = await ask<{ documents: { nodes: { issued: string | null }[] } }>(
        `{ documents(order: ${order}) { nodes { issued } } }`,
      )
      return data.documents.nodes.map(({ issued }) => issued?.slice(0, 4) ?? null)
    }
    const [newest, oldest] = [await daysIn('NEWEST'), await daysIn('OLDEST')]
    const dated = oldest.filter(day => day !== null)
    expect(newest.filter(day => day !== null)).toEqual(dated.toReversed())
    expect(newest.slice(dated.length)).toEqual(oldest.slice(dated.length))
    expect(dated).toEqual(dated.toSorted())
  })

  test('a cursor of one order is none of the other', async () => {
    const { data } = await ask<{ documents: List }>('{ documents(first: 1) { pageInfo { endCursor } } }')
    const { errors } = await ask(
      `{ documents(order: NEWEST, after: "${data.documents.pageInfo.endCursor}") { totalCount } }`,
    )
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
  })

  test('a paper of which only the year or month is known may be of any of its days', async () => {
    const { data } = await ask<{ documents: List }>(
      '{ documents(from: "2021-09-06", to: "2021-09-06") { nodes { id } } }',
    )
    const ids = data.documents.nodes.map(({ id }) => id)
    expect(ids).toContain(idOf('5', 'KH-AB', '2021'))
    expect(ids).toContain(idOf('77', 'UBND-VX1', '2021'))
    expect(ids).not.toContain(idOf('2', 'KH-AB', '2021'))
  })
})

test('agencies are found with and without marks, and syntax is only text', async () => {
  const named = async (text: string) =>
    (await ask<{ agencies: List }>('query ($t: String) { agencies(text: $t) { nodes { id } } }', { t: text }))
      .data.agencies.nodes
  expect(await named('thủ tướng')).toEqual([{ id: 'a:ttg' }])
  expect(await named('THU TUONG')).toEqual([{ id: 'a:ttg' }])
  expect(await named('*:* OR ~')).toEqual([])
  expect(await named('***')).toEqual([])
})

test('a series tells what is held, what is cited and what is missing', async () => {
  const { data } = await ask<{ coverage: { held: number; citedOnly: number; series: unknown[] } }>(
    '{ coverage { held citedOnly from to note series { symbol year issuer { id } held citedOnly missing missingSpans { first last } } } }',
  )
  expect(data.coverage).toMatchObject({ held: 4, citedOnly: 5, from: '2021-01-01', to: '2021-12-31' })
  expect(data.coverage.series).toContainEqual({
    symbol: 'KH-AB',
    year: 2021,
    issuer: { id: 'a:ab' },
    held: ['02/KH-AB', '04/KH-AB'],
    citedOnly: ['05/KH-AB'],
    missing: ['01/KH-AB', '03/KH-AB'],
    missingSpans: [
      { first: 1, last: 1 },
      { first: 3, last: 3 },
    ],
  })
})

test('series are listed in bounded pages that together are all of them', async () => {
  type Counted = { coverage: { seriesTotal: number; series: { symbol: string; year: number }[] } }
  const page = async (pages: string) =>
    (await ask<Counted>(`{ coverage { seriesTotal series${pages} { symbol year issuer { id } } } }`)).data
      .coverage
  const { seriesTotal, series } = await page('')
  expect(series).toHaveLength(seriesTotal)
  expect(seriesTotal).toBeGreaterThan(1)
  const one = await Promise.all(series.map((_, skip) => page(`(first: 1, skip: ${skip})`)))
  expect(one.flatMap(({ series }) => series)).toEqual(series)
  expect((await page(`(skip: ${seriesTotal})`)).series).toEqual([])
  for (const [argument, bad] of [
    ['first', 'first: 101'],
    ['first', 'first: 0'],
    ['skip', 'skip: -1'],
  ]) {
    const { errors } = await ask(`{ coverage { series(${bad}) { year } } }`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  }
})
