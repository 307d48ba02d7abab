import { beforeAll, describe, expect, it } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

const TIMELINE = `query ($from: Date, $to: Date, $kinds: [TimelineKind!], $agency: ID) {
  timeline(from: $from, to: $to, kinds: $kinds, agency: $agency) {
    from to
    entries { on until kind title subject { id } evidence { quote document { id } } }
    periods { plan { id } period { from to } }
    gaps { from to explanation }
    overlaps { from to messages { plan { id } } }
    coverage { covers excludes }
  } }`
interface Answer {
  timeline: {
    from: string
    to: string
    entries: { on: string; until: string | null; kind: string; title: string; subject: { id: string } }[]
    periods: { plan: { id: string }; period: { from: string; to: string | null } }[]
    gaps: { from: string; to: string; explanation: string }[]
    overlaps: { from: string; to: string; messages: { plan: { id: string } }[] }[]
    coverage: { covers: string; excludes: string }
  }
}
async function timeline(variables: Record<string, unknown> = {}) {
  const { data, errors, roundTrips } = await ask<Answer>(TIMELINE, variables)
  expect(errors).toEqual([])
  const { entries, gaps } = data.timeline
  return {
    ...data.timeline,
    roundTrips,
    lines: entries.map(({ on, kind, subject }) => `${on} ${kind} ${subject.id}`),
    gapDays: gaps.map(({ from, to }) => `${from} ${to}`),
  }
}

beforeAll(async () => {
  const issuer = 'Ban Truyền thông'
  await made.papers([
    { id: 'd:1', kind: 'PLAN', number: '01/KH-BTT', issued: '2022-03-01', issuer },
    { id: 'd:2', kind: 'PLAN', number: '02/KH-BTT', issued: '2022-03-10', issuer },
    { id: 'd:3', kind: 'PLAN', number: '03/KH-BTT', issued: '2022-03-20', issuer },
    { id: 'd:law', kind: 'LAW', number: '1/2020/QH14', issued: '2020', title: 'Luật Một' },
    { id: 'd:notice', kind: 'NOTICE', number: '4/TB-X', issued: '2022-03-05', issuer: 'Sở X' },
    { id: 'd:report', kind: 'REPORT', number: '5/BC-X', issued: '2022-04', issuer: 'Sở X' },
    { id: 'd:undated', kind: 'DECISION', number: '6/QĐ-X' },
  ])
  await made.nodes('Message', [
    { id: 'm:1', kind: 'WEEKLY', text: 'Một' },
    { id: 'm:2', kind: 'WEEKLY', text: 'Hai' },
    { id: 'm:3', kind: 'PHASE', text: 'Ba' },
  ])
  await made.nodes('Event', [
    { id: 'e:1', title: 'Họp báo', on: '2022-03-05', first: '2022-03-05', last: '2022-03-05' },
    {
      id: 'e:2',
      title: 'Giãn cách',
      on: '2022-02-20',
      until: '2022-03-02',
      first: '2022-02-20',
      last: '2022-03-02',
    },
  ])
  await made.nodes('Task', [{ id: 't:1', text: 'Đăng tin' }])
  await made.links([
    { type: 'CARRIES', from: 'd:1', to: 'm:1', properties: { from: '2022-03-01', until: '2022-03-08' } },
    { type: 'CARRIES', from: 'd:2', to: 'm:2', properties: { from: '2022-03-10', until: '2022-03-23' } },
    { type: 'CARRIES', from: 'd:3', to: 'm:3', properties: {} },
    { type: 'CONFIRMS', from: 'd:report', to: 'd:3', properties: { on: '2022-04-01' } },
    { type: 'TELLS', from: 'd:report', to: 'e:1' },
    { type: 'TELLS', from: 'd:report', to: 'e:2' },
    {
      type: 'STATES',
      from: 'd:notice',
      to: 'd:notice',
      properties: { attribute: 'issued', value: '2022-03-05' },
    },
    { type: 'ASSIGNS', from: 'd:2', to: 't:1' },
    { type: 'RESPONSIBLE', from: 't:1', to: 'a:so-x', source: 'd:2' },
  ])
  await made.version('one')
})

describe('a timeline', () => {
  it('holds what is dated in the range, by day; a paper of a month lies in all of it', async () => {
    expect((await timeline({ from: '2022-03-01', to: '2022-04-15' })).lines).toEqual([
      '2022-02-20 EVENT e:2',
      '2022-03-01 PLAN d:1',
      '2022-03-01 MESSAGE m:1',
      '2022-03-05 DISPATCH d:notice',
      '2022-03-05 EVENT e:1',
      '2022-03-10 PLAN d:2',
      '2022-03-10 MESSAGE m:2',
      '2022-03-20 PLAN d:3',
      '2022-03-20 MESSAGE m:3',
      '2022-04 REPORT d:report',
    ])
  })

  it('covers the first to the last day known when no range is given', async () => {
    expect(await timeline()).toMatchObject({ from: '2020-01-01', to: '2022-04-30' })
    expect(await timeline({ kinds: ['MESSAGE'] })).toMatchObject({ from: '2022-03-01', to: '2022-04-01' })
    expect(await timeline({ from: '2022-03-05' })).toMatchObject({ from: '2022-03-05', to: '2022-04-30' })
    expect(await timeline({ from: '2030-01-01' })).toMatchObject({ from: '2030-01-01', to: '2030-01-01' })
  })

  it('shows gaps and overlaps inside the range; periods keep their own ends', async () => {
    const shown = await timeline({ from: '2022-03-05', to: '2022-04-15' })
    expect(shown.gapDays).toEqual(['2022-03-08 2022-03-09', '2022-04-02 2022-04-15'])
    expect(shown.gaps[0]?.explanation).toContain('Không có thông điệp nào')
    expect(shown.gaps[1]?.explanation).toBe(
      'Không văn bản nào chúng tôi giữ xác nhận hoặc kết thúc thông điệp “Ba” sau ngày 01/4/2022.',
    )
    expect(shown.overlaps).toMatchObject([
      { from: '2022-03-20', to: '2022-03-22', messages: [{ plan: { id: 'd:2' } }, { plan: { id: 'd:3' } }] },
    ])
    expect(shown.periods).toMatchObject([
      { period: { from: '2022-03-01', to: '2022-03-07' } },
      { period: { from: '2022-03-10', to: '2022-03-22' } },
      { period: { from: '2022-03-20', to: null } },
    ])
  })

  it.each([
    ['2020-01-01', 2, ['d:1', 'd:2']],
    ['2022-03-01', 2, ['d:1', 'd:2']],
    ['2022-03-12', 2, ['d:2', 'd:3']],
    ['2022-03-12', 1, ['d:2']],
    ['2030-01-01', 2, ['d:2', 'd:3']],
    ['2030-01-01', 20, ['d:1', 'd:2', 'd:3']],
  ])(
    'of its periods gives those nearest to %s, at most %i, and how many there are',
    async (on, first, plans) => {
      const { data } = await ask<{
        timeline: { periodCount: number; nearestPeriods: { plan: { id: string } }[] }
      }>(
        `query ($on: Date, $first: Int!) { timeline(kinds: [MESSAGE]) { periodCount
        nearestPeriods(on: $on, first: $first) { plan { id } } } }`,
        { on, first },
      )
      expect(data.timeline.periodCount).toBe(3)
      expect(data.timeline.nearestPeriods.map(({ plan }) => plan.id)).toEqual(plans)
    },
  )

  it('keeps to kinds', async () => {
    expect((await timeline({ kinds: ['POLICY', 'REPORT'] })).lines).toEqual([
      '2020 POLICY d:law',
      '2022-04 REPORT d:report',
    ])
  })

  it('of an agency holds what it issued or has to carry out, and what its papers tell', async () => {
    const shown = await timeline({ agency: 'a:so-x', from: '2022-01-01', to: '2022-12-31' })
    expect(shown.lines).toEqual([
      '2022-02-20 EVENT e:2',
      '2022-03-05 DISPATCH d:notice',
      '2022-03-05 EVENT e:1',
      '2022-03-10 PLAN d:2',
      '2022-04 REPORT d:report',
    ])
    expect(shown.periods).toEqual([])
    expect(shown.gaps).toEqual([])
    expect((await timeline({ agency: 'a:ban-truyen-thong' })).periods).toHaveLength(3)
  })

  it('proves its entries', async () => {
    const { entries } = await timeline({ from: '2022-03-05', to: '2022-03-05' })
    expect(entries).toMatchObject([
      { evidence: [{ quote: 'd:1 CARRIES m:1' }] },
      { title: 'Thông báo 4/TB-X', evidence: [{ document: { id: 'd:notice' } }] },
      { title: 'Họp báo', evidence: [{ document: { id: 'd:report' } }] },
    ])
  })

  it('takes at most three round trips, and none but the version for messages alone', async () => {
    await timeline()
    expect((await timeline()).roundTrips).toBeLessThanOrEqual(3)
    expect((await timeline({ kinds: ['MESSAGE'] })).roundTrips).toBeLessThanOrEqual(1)
  })

  it.each([
    ['from', { from: '2022-03-02', to: '2022-03-01' }],
    ['agency', { agency: 'a:nothing' }],
    ['agency', { agency: "x' OR 1=1" }],
  ])('names a bad %s', async (argument, variables) => {
    const { errors } = await ask(TIMELINE, variables)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})
