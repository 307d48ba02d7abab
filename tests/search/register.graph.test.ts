import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { projectRoot } from '../../server/root'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

/** Search on the register that the project ships. */
const graph = await testGraph()
const { ask } = await testApi(graph)
beforeAll(() => loadRegister({ ...graph, registerDir: join(projectRoot, 'seed/register') }))

interface Found {
  search: { nodes: { node: { __typename: string; number?: string; text?: string; name?: string } }[] }
}
async function first(text: string) {
  const { data, errors } = await ask<Found>(
    `query ($text: String!) { search(text: $text, first: 1) { nodes { node { __typename
      ... on Plan { number } ... on Policy { number } ... on Report { number } ... on Dispatch { number }
      ... on Message { text } ... on Agency { name } } } } }`,
    { text },
  )
  expect(errors).toEqual([])
  return data.search.nodes[0]?.node
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

  it.each([
    ['Nghị quyết 128', { number: '128/NQ-CP' }],
    ['NQ128', { number: '128/NQ-CP' }],
    ['chi thi 16', { number: '16/CT-TTg' }],
    ['kế hoạch 23', { number: '23/KH-TBTT' }],
    ['Kế hoạch số 23/KH-TBTT', { number: '23/KH-TBTT' }],
    ['Kế hoạch 23/KH-TBTT ngày 12/10/2021', { number: '23/KH-TBTT' }],
    ['Kế hoạch số 23/KH-TBTT ngày 12 tháng 10 năm 2021', { number: '23/KH-TBTT' }],
    ['Quyết định số 1438/QĐ-TTg', { number: '1438/QĐ-TTg' }],
    ['Quyết định số 1438/QĐ-TTg của Thủ tướng Chính phủ', { number: '1438/QĐ-TTg' }],
    ['Thông tư số 07/2020/TT-BTC', { number: '07/2020/TT-BTC' }],
    ['số 1438', { number: '1438/QĐ-TTg' }],
    ['Nghị quyết số 128', { number: '128/NQ-CP' }],
    ['Plan 23/KH-TBTT', { number: '23/KH-TBTT' }],
    ['Resolution 128', { number: '128/NQ-CP' }],
    ['Directive No. 16', { number: '16/CT-TTg' }],
    ['binh tinh song de chong dich', { text: 'Bình tĩnh sống để chống dịch lâu dài' }],
    [
      'Trên dưới một lòng',
      { text: 'Trên dưới một lòng, kiểm soát dịch thành công, phục hồi kinh tế-xã hội' },
    ],
    ['bình tỉnh sóng để chốgn dịch', { text: 'Bình tĩnh sống để chống dịch lâu dài' }],
    ['sở thông tin và truyền thông lạng sơn', { name: 'Sở Thông tin và Truyền thông tỉnh Lạng Sơn' }],
  ])('%s finds %j', async (text, expected) => {
    expect(await first(text)).toMatchObject(expected)
  })
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
