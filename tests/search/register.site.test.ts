import { describe, expect, it } from 'vitest'
import { fold, tokens } from '../../schema/words/fold'
import { testApi } from '../support/api'
import { siteGraph } from '../support/siteGraph'
import { queries } from './queries'

/** Search on the register that the project ships. */
const graph = siteGraph()
const { ask } = await testApi(graph)

interface Hit {
  snippet: string
  locator: string | null
  document: { number: string | null } | null
  node: { __typename: string; number?: string; text?: string; name?: string }
}
async function found(text: string, kinds: string[] | null = null) {
  const { data, errors } = await ask<{ search: { totalCount: number; nodes: Hit[] } }>(
    `query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 10) { totalCount nodes {
      snippet locator document { number } node { __typename
      ... on Plan { number } ... on Policy { number } ... on Report { number } ... on Dispatch { number }
      ... on Message { text } ... on Agency { name } } } } }`,
    { text, kinds },
  )
  expect(errors).toEqual([])
  return data.search
}
async function first(text: string) {
  const [hit] = (await found(text)).nodes
  return hit && { ...hit.node, snippet: hit.snippet }
}

describe('search in the register', () => {
  it('finds every numbered paper first by its number, as printed and as people type it', async () => {
    const { records } = await graph.driver.executeQuery(
      'MATCH (d:Document) WHERE d.number IS NOT NULL RETURN DISTINCT d.number AS number',
      {},
      { database: graph.database },
    )
    expect(records.length).toBeGreaterThan(50)
    for (const number of records.map(record => record.get('number') as string)) {
      expect((await first(number))?.number, number).toBe(number)
      const typed = number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      expect((await first(typed))?.number, typed).toBe(number)
    }
  })

  it.each(queries)('%s finds %j', async (text, { snippet = '', ...expected }) => {
    const hit = await first(text)
    expect(hit).toMatchObject(expected)
    expect(hit?.snippet.toLowerCase()).toContain(snippet.toLowerCase())
  })

  it('shows the same first page whether or not all that is found is counted', async () => {
    const page = 'match pageInfo { hasNextPage endCursor } nodes { snippet locator node { __typename } }'
    const asked = (more: string) =>
      `query ($text: String!, $first: Int) { search(text: $text, first: $first) { ${page} ${more} } }`
    const phrases = [
      'Thông tin và Truyền thông',
      'thông tin',
      'truyền thông',
      'tuyên truyền',
      'phòng, chống dịch',
    ]
    for (const text of [...phrases, ...queries.map(([typed]) => typed)])
      for (const first of [1, 10]) {
        const [alone, counted] = [
          await ask(asked(''), { text, first }),
          await ask(asked('totalCount'), { text, first }),
        ]
        expect(alone.data, text).toMatchObject({ search: expect.objectContaining({}) })
        expect(counted.data, text).toMatchObject(alone.data as object)
      }
  })

  it('finds a paragraph by its words, and tells the paper and the place', async () => {
    const { nodes } = await found('khẩu trang', ['PASSAGE'])
    expect(nodes.length).toBeGreaterThan(0)
    for (const { node, document, locator } of nodes) {
      expect(node.__typename).toBe('Passage')
      expect(document).not.toBeNull()
      expect(locator).toBeTruthy()
    }
  })

  it.each([
    ['vaccine', 'vắc xin', 'vacxin', 'vắc-xin', 'VẮCXIN'],
    ['kĩ thuật', 'kỹ thuật'],
    ['công ty', 'công ti'],
    ['tỷ lệ', 'tỉ lệ'],
    ['hòa bình', 'hoà bình'],
  ])('finds the same for every spelling: %s, %s', async (...spellings) => {
    const counts = await Promise.all(spellings.map(async text => (await found(text)).totalCount))
    expect(counts[0]).toBeGreaterThan(0)
    expect(new Set(counts).size).toBe(1)
  })

  it.each(['thuỷ', 'thúy', 'nghiêu', 'khoai', 'con mèo trèo cây cau'])(
    'finds nothing by other words for %s',
    async text => {
      const words = text.split(' ').map(fold)
      for (const { snippet, node } of (await found(text)).nodes)
        if (node.__typename !== 'Passage')
          expect(words.filter(word => tokens(snippet).includes(word)).length).toBeGreaterThan(
            words.length / 2,
          )
    },
  )
})

describe('numbers as people write them', () => {
  it('suggests the paper whose number begins with what is typed before those that only hold it', async () => {
    const { data } = await ask<{ suggest: { text: string }[] }>('{ suggest(text: "23") { text } }')
    expect(data.suggest[0]?.text).toMatch(/^23\//)
  })

  it.each(['2062/UBND-VX₁', '２０６２/UBND-VX1'])(
    'finds %s, whose digits are lowered or wide',
    async number => {
      const { data } = await ask<{ document: { document?: { number: string } } }>(
        'query ($number: String!) { document(number: $number) { ... on DocumentFound { document { number } } } }',
        { number },
      )
      expect(data.document.document?.number).toBe('2062/UBND-VX1')
    },
  )

  it('lists the discrepancies of a paper by its id and by the path of its page', async () => {
    const { data } = await ask<{ plan: { id: string; url: string } }>(
      '{ plan(number: "23/KH-TBTT") { id url } }',
    )
    const countOf = async (document: string) =>
      (
        await ask<{ discrepancies: { totalCount: number } }>(
          'query ($document: ID!) { discrepancies(document: $document) { totalCount } }',
          { document },
        )
      ).data.discrepancies.totalCount
    expect(await countOf(data.plan.url)).toBeGreaterThan(0)
    expect(await countOf(data.plan.url)).toBe(await countOf(data.plan.id))
  })
})

describe('a question in full words', () => {
  const SOUGHT = `query ($text: String!) { search(text: $text, first: 1) { searchedFor match
    nodes { snippet node { __typename ... on Document { number } } } } suggest(text: $text) { text } }`
  interface Sought {
    search: {
      searchedFor: string | null
      nodes: { snippet: string; node: { __typename: string; number?: string } }[]
    }
    suggest: { text: string }[]
  }

  it.each([
    ['Who signed Plan 23?', 'Plan 23', '23/KH-TBTT'],
    ['ai ký Kế hoạch 23?', 'Kế hoạch 23', '23/KH-TBTT'],
    ['Chỉ thị 16 ban hành ngày nào?', 'Chỉ thị 16', '16/CT-TTg'],
    ['when was resolution 128 issued?', 'resolution 128', '128/NQ-CP'],
  ])('finds the paper below %s, and completes it', async (text, searchedFor, number) => {
    const { data } = await ask<Sought>(SOUGHT, { text })
    expect(data.search).toMatchObject({ searchedFor, nodes: [{ node: { number } }] })
    expect(data.suggest[0]?.text).toBe(number)
  })

  it.each([
    ['ai chịu trách nhiệm nhắn tin tuyên truyền?', 'nhắn tin'],
    ['Who is responsible for SMS?', 'nhắn tin'],
    ['how many cameras', 'camera'],
    ['cái gì là then chốt?', 'then chốt'],
  ])('finds what is said of it below %s', async (text, words) => {
    const { data } = await ask<Sought>(SOUGHT, { text })
    expect(data.search.nodes[0]?.snippet.toLowerCase()).toContain(words)
  })

  it('is not told where the words themselves are found', async () => {
    const { data } = await ask<Sought>(SOUGHT, { text: 'kế hoạch 23' })
    expect(data.search.searchedFor).toBeNull()
  })
})
