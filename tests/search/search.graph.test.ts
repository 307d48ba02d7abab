import { beforeAll, describe, expect, it } from 'vitest'
import { searchable } from '../../schema/words/fold'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'
import { type Found, SEARCH } from './found'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

async function search(text: string, more: Record<string, unknown> = {}) {
  const { data, errors, roundTrips } = await ask<Found>(SEARCH, { text, ...more })
  expect(errors).toEqual([])
  const hits = data.search.edges.map(({ node }) => node)
  return { ...data.search, hits, ids: hits.map(({ node }) => node.id), roundTrips }
}

beforeAll(async () => {
  await made.papers([
    {
      id: 'd:plan',
      kind: 'PLAN',
      number: '23/KH-TBX',
      title: 'Truyền thông giai đoạn thích ứng',
      issued: '2021-10-12',
      issuer: 'Tiểu ban X',
    },
    {
      id: 'd:plan2',
      kind: 'PLAN',
      number: '02/KH-TBX',
      title: 'Truyền thông tuần',
      issued: '2021-09-02',
      issuer: 'Tiểu ban X',
    },
    {
      id: 'd:res',
      kind: 'RESOLUTION',
      number: '128/NQ-CP',
      title: 'Quy định tạm thời',
      issued: '2021-10-11',
    },
    {
      id: 'd:far',
      kind: 'NOTICE',
      number: '5/TB-UBND',
      title: 'Về việc hoa đào và hòa bình',
      issued: '2020',
      province: 'Lào Cai',
    },
    { id: 'd:many', kind: 'REPORT', number: '9/BC-Z', title: 'Tổng kết', issued: '2022-01-05' },
  ])
  await made.nodes('Message', [
    { id: 'm:hoa', kind: 'MOTTO', text: 'Hòa bình cho mọi nhà', search: searchable('Hòa bình cho mọi nhà') },
    { id: 'm:hoa2', kind: 'MOTTO', text: 'Hoa nở khắp mọi nhà', search: searchable('Hoa nở khắp mọi nhà') },
  ])
  await made.nodes('Agency', [
    {
      id: 'a:na',
      name: 'Ủy ban nhân dân tỉnh Nghệ An',
      level: 'PROVINCE',
      province: 'Nghệ An',
      url: '/co-quan/na',
      search: searchable('Ủy ban nhân dân tỉnh Nghệ An', 'UBND tỉnh Nghệ An'),
    },
  ])
  await made.nodes('Task', [
    {
      id: 't:1',
      text: 'Đẩy mạnh tuyên truyền về tiêm chủng',
      search: searchable('Đẩy mạnh tuyên truyền về tiêm chủng'),
    },
  ])
  await made.nodes('Event', [
    {
      id: 'e:1',
      title: 'Ca nhiễm đầu tiên',
      on: '2020-01-23',
      first: '2020-01-23',
      last: '2020-01-23',
      search: searchable('Ca nhiễm đầu tiên'),
    },
  ])
  await made.nodes(
    'Figure',
    Array.from({ length: 45 }, (_, at) => ({
      id: `f:${at}`,
      subject: `Số liều vắc-xin đợt ${at}`,
      statement: `Số liều vắc-xin đợt ${at}: 1.000 liều`,
      printed: '1.000',
      measure: 'liều',
      qualifier: 'EXACT',
      nature: 'REPORTED',
      search: searchable(`Số liều vắc-xin đợt ${at}`, '1.000', 'liều'),
    })),
  )
  await made.links([
    { type: 'WORDS', from: 'd:many', to: 'm:hoa' },
    { type: 'ASSIGNS', from: 'd:plan', to: 't:1' },
    { type: 'RESPONSIBLE', from: 't:1', to: 'a:na', source: 'd:plan', properties: { role: 'LEAD' } },
    { type: 'TELLS', from: 'd:many', to: 'e:1' },
    ...Array.from({ length: 45 }, (_, at) => ({ type: 'REPORTS', from: 'd:many', to: `f:${at}` })),
  ])
  await made.version('one')
  await made.ready()
})

describe('search', () => {
  it.each([
    ['23/KH-TBX', 'd:plan'],
    ['23 kh tbx', 'd:plan'],
    ['KH23', 'd:plan'],
    ['kh 2 tbx', 'd:plan2'],
    ['2/KH-TBX', 'd:plan2'],
    ['NQ128', 'd:res'],
    ['nq 128', 'd:res'],
    ['nghe an', 'a:na'],
    ['NGHỆ AN', 'a:na'],
    ['Nghệ An'.normalize('NFD'), 'a:na'],
    ['day manh tuyen truyen', 't:1'],
    ['ca nhiễm', 'e:1'],
  ])('%s finds %s first', async (text, id) => {
    expect((await search(text)).ids[0]).toBe(id)
  })

  it('ranks what has the marks as typed first, wherever the tone mark is written', async () => {
    for (const text of ['hòa', 'hoà']) {
      const { ids } = await search(text)
      expect(ids).toHaveLength(3)
      expect(ids.indexOf('m:hoa')).toBeLessThan(ids.indexOf('m:hoa2'))
      expect(ids.indexOf('d:far')).toBeLessThan(ids.indexOf('m:hoa2'))
    }
  })

  it('shows the words with their marks, and the spans that matched', async () => {
    const [hit] = (await search('thich ung')).hits
    expect(hit?.snippet).toBe('Kế hoạch 23/KH-TBX: Truyền thông giai đoạn thích ứng')
    expect(hit?.matched.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['thích', 'ứng'])
    expect(hit?.reason).toBeNull()
  })

  it('gives no reason where the words are as typed', async () => {
    expect((await search('thích ứng')).hits[0]?.reason).toBeNull()
  })

  it('finds a word with one typing error, and says so', async () => {
    const [hit] = (await search('tuyên truyfn')).hits
    expect(hit?.node.id).toBe('t:1')
    expect(hit?.reason).toContain('Gần giống từ đã gõ: “truyfn” – “truyền”')
    expect((await search('tuyên trxyfn')).ids).toEqual([])
  })

  it('tells in which paper and where a hit stands', async () => {
    expect((await search('tiêm chủng')).hits[0]).toMatchObject({
      document: { id: 'd:plan' },
      locator: expect.stringContaining('¶'),
      node: { __typename: 'Task', evidence: [{ document: { id: 'd:plan' } }], assignments: [{ agency: {} }] },
    })
  })

  it('lists by day where that is asked', async () => {
    expect((await search('truyen thong', { order: 'OLDEST' })).ids).toEqual(['d:plan2', 'd:plan'])
    expect((await search('truyen thong', { order: 'NEWEST' })).ids).toEqual(['d:plan', 'd:plan2'])
  })

  it('finds what has most of the words where nothing has all, and says so', async () => {
    const found = await search('đẩy mạnh tuyên truyền tiêm chủng mở rộng')
    expect(found).toMatchObject({ match: 'MOST_WORDS', ids: ['t:1'] })
    expect((await search('đẩy xe lên dốc núi')).totalCount).toBe(0)
    expect((await search('tuyên truyfn')).match).toBe('MISTYPED')
    expect((await search('tuyên truyền')).match).toBe('ALL_WORDS')
  })

  it('divides the hits by kind, year, agency and province', async () => {
    const { facets } = await search('truyền')
    expect(facets.map(({ field }) => field)).toEqual(['kind', 'year', 'agency', 'province'])
    expect(facets[0]?.values).toEqual([
      { value: 'PLAN', label: 'Kế hoạch', count: 2 },
      { value: 'TASK', label: 'Nhiệm vụ', count: 1 },
    ])
    expect(facets[1]?.values).toEqual([{ value: '2021', label: '2021', count: 3 }])
    expect(facets[2]?.values).toMatchObject([{ label: 'Tiểu ban X', count: 3 }])
  })

  it('keeps to kinds and to days; a paper of a year lies in all of it', async () => {
    expect((await search('truyền', { kinds: ['TASK'] })).ids).toEqual(['t:1'])
    expect((await search('truyền thông', { from: '2021-10-01' })).ids).toEqual(['d:plan'])
    expect((await search('truyền thông', { to: '2021-10-01' })).ids).toEqual(['d:plan2'])
    expect((await search('hoa đào', { from: '2020-06-01', to: '2020-06-02' })).ids).toEqual(['d:far'])
    expect((await search('hoa đào', { from: '2021-01-01' })).ids).toEqual([])
  })

  it('goes on page by page, each hit once', async () => {
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 3; page++) {
      const { ids, pageInfo, totalCount } = await search('vac xin', { first: 20, after })
      expect(totalCount).toBe(45)
      expect(pageInfo.hasNextPage).toBe(page < 2)
      seen.push(...ids)
      after = pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(45)
  })

  it('keeps to a body, by its id or the path of its page, and to a province', async () => {
    const { facets } = await search('truyền')
    const agency = facets[2]?.values[0]?.value
    expect((await search('truyền', { agency })).totalCount).toBe(3)
    expect((await search('truyền', { agency: '/co-quan/na' })).totalCount).toBe(0)
    expect((await search('nghệ an', { agency: '/co-quan/na' })).ids).toEqual(['a:na'])
    expect((await search('hoa', { province: 'Lào Cai' })).ids).toEqual(['d:far'])
  })

  it('leaves only what has the marks as typed, where that is asked', async () => {
    expect((await search('hoa', { marks: true })).ids.sort()).toEqual(['d:far', 'm:hoa2'])
    expect((await search('hoà bình', { marks: true })).ids.sort()).toEqual(['d:far', 'm:hoa'])
    expect((await search('hoà binh', { marks: true })).ids).toEqual([])
    expect((await search('nq128', { marks: true })).ids).toEqual(['d:res'])
  })

  it('takes at most three round trips, whatever it finds', async () => {
    expect((await search('vac xin', { first: 45 })).roundTrips).toBeLessThanOrEqual(3)
    expect((await search('tuyên truyfn')).roundTrips).toBeLessThanOrEqual(3)
  })

  it.each(['*', '/.*/', '"', '()', '~', '\\', '- + !'])('%s, only syntax, finds nothing', async text => {
    expect((await search(text)).totalCount).toBe(0)
  })

  it.each(['search:*', 'thích AND NOT ứng', 'x OR y*', '[a TO z]', "') RETURN 1 //", 'thích~0.1^9'])(
    'takes %s for words',
    async text => {
      expect((await search(text)).totalCount).toBe(0)
    },
  )

  it.each([
    ['text', { text: '  ' }],
    ['text', { text: 'a '.repeat(5000) }],
    ['text', { text: 'a '.repeat(33) }],
    ['first', { text: 'a', first: 0 }],
    ['first', { text: 'a', first: 101 }],
    ['after', { text: 'a', after: 'nothing' }],
    ['from', { text: 'a', from: '2021-10-02', to: '2021-10-01' }],
  ])('names a bad %s', async (argument, variables) => {
    const { errors } = await ask(SEARCH, variables)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('suggest', () => {
  const SUGGEST =
    'query ($text: String!, $first: Int) { suggest(text: $text, first: $first) { text detail kind url } }'
  const suggest = async (text: string, first?: number) =>
    (await ask<{ suggest: { text: string; kind: string; url: string }[] }>(SUGGEST, { text, first })).data
      .suggest

  it.each([
    ['ngh', 'Ủy ban nhân dân tỉnh Nghệ An', 'AGENCY'],
    ['hoà b', 'Hòa bình cho mọi nhà', 'MESSAGE'],
    ['truyen thong g', '23/KH-TBX', 'PLAN'],
    ['128', '128/NQ-CP', 'POLICY'],
    ['nq12', '128/NQ-CP', 'POLICY'],
  ])('%s suggests %s', async (typed, text, kind) => {
    expect((await suggest(typed))[0]).toMatchObject({ text, kind, url: expect.stringMatching(/^\//) })
  })

  it('begins at two letters, and gives as many as asked', async () => {
    expect(await suggest('n')).toEqual([])
    expect(await suggest('')).toEqual([])
    expect(await suggest('ho', 1)).toHaveLength(1)
  })
})
