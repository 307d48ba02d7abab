import { beforeAll, describe, expect, it } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

const TRACE = `query ($of: ID!, $direction: TraceDirection!, $depth: Int) {
  trace(of: $of, direction: $direction, depth: $depth) {
    root { id }
    nodes { id }
    links { from { id } to { id } relation basis rule sentence evidence { quote basis document { id number } } }
    unproven
    truncated
  }
}`
interface TraceAnswer {
  trace: {
    root: { id: string }
    nodes: { id: string }[]
    links: {
      from: { id: string }
      to: { id: string }
      relation: string
      basis: string
      rule: string | null
      sentence: string
      evidence: { quote: string; basis: string; document: { id: string; number: string } }[]
    }[]
    unproven: number
    truncated: boolean
  }
}
async function trace(of: string, direction: 'UP' | 'DOWN', depth?: number) {
  const answer = await ask<TraceAnswer>(TRACE, { of, direction, depth })
  expect(answer.errors).toEqual([])
  const { nodes, links, ...rest } = answer.data.trace
  return {
    ...rest,
    links,
    ids: nodes.map(({ id }) => id),
    pairs: links.map(({ from, to }) => `${from.id} ${to.id}`).sort(),
    roundTrips: answer.roundTrips,
  }
}

beforeAll(async () => {
  await made.papers([
    { id: 'd:law', kind: 'LAW', number: '1/2020/QH14' },
    { id: 'd:directive', kind: 'DIRECTIVE', number: '2/CT-TTg' },
    { id: 'd:plan', kind: 'PLAN', number: '3/KH-ABC' },
    { id: 'd:letter', kind: 'OFFICIAL_LETTER', number: '4/UBND-VX' },
    { id: 'd:report', kind: 'REPORT', number: '5/BC-ABC' },
    { id: 'd:alone', kind: 'NOTICE', number: '6/TB-ABC' },
    ...Array.from({ length: 9 }, (_, at) => ({
      id: `d:chain${at}`,
      kind: 'DECISION' as const,
      number: `${at}/QĐ-X`,
    })),
    ...Array.from({ length: 200 }, (_, at) => ({
      id: `d:leaf${at}`,
      kind: 'NOTICE' as const,
      number: `${at}/TB-Y`,
    })),
  ])
  await made.links([
    { type: 'BASED_ON', from: 'd:directive', to: 'd:law', quote: 'Căn cứ Luật số 1/2020/QH14' },
    { type: 'IMPLEMENTS', from: 'd:plan', to: 'd:directive', quote: 'triển khai Chỉ thị 2/CT-TTg' },
    {
      type: 'IMPLEMENTS',
      from: 'd:plan',
      to: 'd:directive',
      source: 'd:report',
      quote: 'kế hoạch thực hiện Chỉ thị 2',
      properties: { basis: 'INFERRED', rule: 'theo báo cáo' },
    },
    { type: 'FOLLOWS', from: 'd:plan', to: 'd:law', source: 'd:report', quote: 'khi ban hành Luật' },
    {
      type: 'CONTINUES',
      from: 'd:letter',
      to: 'd:plan',
      quote: null,
      properties: { basis: 'INFERRED', rule: 'gợi ý' },
    },
    { type: 'MENTIONS', from: 'd:report', to: 'd:plan' },
    { type: 'IMPLEMENTS', from: 'd:law', to: 'd:plan', quote: 'một vòng tròn' },
    ...Array.from({ length: 8 }, (_, at) => ({
      type: 'REPLACES',
      from: `d:chain${at + 1}`,
      to: `d:chain${at}`,
    })),
    { type: 'AMENDS', from: 'd:chain0', to: 'd:chain8' },
    ...Array.from({ length: 200 }, (_, at) => ({ type: 'GUIDES', from: `d:leaf${at}`, to: 'd:alone' })),
  ])
})

describe('a trace', () => {
  it('goes up to what a paper rests on, each paper once, cycles included', async () => {
    const up = await trace('d:letter', 'UP')
    expect(up.root.id).toBe('d:letter')
    expect(up.ids[0]).toBe('d:letter')
    expect([...up.ids].sort()).toEqual(['d:directive', 'd:law', 'd:letter', 'd:plan'])
    expect(up.pairs).toEqual([
      'd:directive d:law',
      'd:law d:plan',
      'd:letter d:plan',
      'd:plan d:directive',
      'd:plan d:law',
    ])
    expect(up.truncated).toBe(false)
  })

  it('goes down to what carries it out, and links still run from what rests to what it rests on', async () => {
    const down = await trace('d:directive', 'DOWN', 2)
    expect([...down.ids].sort()).toEqual(['d:directive', 'd:law', 'd:letter', 'd:plan'])
    expect(down.pairs).toContain('d:letter d:plan')
  })

  it('gathers the assertions of one link: the strongest basis first, every quotation with its paper, the rule', async () => {
    const { links } = await trace('d:plan', 'UP', 1)
    const link = links.find(({ relation }) => relation === 'IMPLEMENTS')
    expect(link).toMatchObject({
      from: { id: 'd:plan' },
      to: { id: 'd:directive' },
      basis: 'STATED',
      rule: 'theo báo cáo',
      sentence: 'Kế hoạch 3/KH-ABC thực hiện Chỉ thị 2/CT-TTg',
      evidence: [
        { quote: 'triển khai Chỉ thị 2/CT-TTg', basis: 'STATED', document: { id: 'd:plan' } },
        {
          quote: 'kế hoạch thực hiện Chỉ thị 2',
          basis: 'INFERRED',
          document: { id: 'd:report', number: '5/BC-ABC' },
        },
      ],
    })
  })

  it('shows what only a third paper says, with that paper as the evidence', async () => {
    const { links } = await trace('d:plan', 'UP', 1)
    expect(links.find(({ relation }) => relation === 'FOLLOWS')?.evidence).toMatchObject([
      { quote: 'khi ban hành Luật', document: { id: 'd:report' } },
    ])
  })

  it('counts links without a quotation and names their rule', async () => {
    const { links, unproven } = await trace('d:letter', 'UP', 1)
    expect(unproven).toBe(1)
    expect(links).toMatchObject([{ relation: 'CONTINUES', basis: 'INFERRED', rule: 'gợi ý', evidence: [] }])
  })

  it('starts from a page, too', async () => {
    expect((await trace('/van-ban/plan', 'UP', 0)).root.id).toBe('d:plan')
  })

  it('follows no mere mention', async () => {
    expect((await trace('d:report', 'UP')).ids).toEqual(['d:report'])
  })

  it('at depth 0 is the root alone, and says whether there is more', async () => {
    expect(await trace('d:plan', 'UP', 0)).toMatchObject({ ids: ['d:plan'], links: [], truncated: true })
    expect(await trace('d:report', 'UP', 0)).toMatchObject({ ids: ['d:report'], truncated: false })
  })

  it('says when depth cut it, to 8 links at most', async () => {
    expect(await trace('d:chain8', 'UP', 3)).toMatchObject({ truncated: true })
    const whole = await trace('d:chain8', 'UP', 8)
    expect(whole.ids).toHaveLength(9)
    expect(whole.truncated).toBe(false)
  })

  it('says when size cut it', async () => {
    const down = await trace('d:alone', 'DOWN', 1)
    expect(down.ids).toHaveLength(150)
    expect(new Set(down.ids).size).toBe(150)
    expect(down.truncated).toBe(true)
  })

  it('takes one round trip whatever its size', async () => {
    for (const [of, depth] of [
      ['d:plan', 1],
      ['d:chain8', 8],
      ['d:alone', 4],
    ] as const)
      expect((await trace(of, 'DOWN', depth)).roundTrips).toBe(1)
  })

  it.each([
    ['of', { of: 'd:nothing', direction: 'UP' }],
    ['of', { of: "'} MATCH (n) DETACH DELETE n", direction: 'UP' }],
    ['depth', { of: 'd:plan', direction: 'UP', depth: -1 }],
    ['depth', { of: 'd:plan', direction: 'UP', depth: 9 }],
  ])('names a bad %s', async (argument, variables) => {
    const { errors } = await ask(TRACE, variables)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})
