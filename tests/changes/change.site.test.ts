import { describe, expect, it } from 'vitest'
import { testApi } from '../support/api'
import { siteGraph } from '../support/siteGraph'

/** Why a message changed, on the register that the project ships. */
const graph = siteGraph()
const { ask } = await testApi(graph)

const CHANGE = `from { plan { number } } to { plan { number } } explanation coverage { covers }
  reasons { to { number } basis evidence { quote } } shared { to { number } }
  between { on kind title subject { id } evidence { quote document { number } } }`
interface Change {
  from: { plan: { number: string } }
  to: { plan: { number: string } }
  explanation: string
  reasons: { to: { number: string }; basis: string; evidence: { quote: string }[] }[]
  shared: { to: { number: string } }[]
  between: { on: string; kind: string; title: string; evidence: { quote: string }[] }[]
}
async function changeOf(from: string, to: string): Promise<Change> {
  const query = `query ($from: ID!, $to: ID!) { messageChange(from: $from, to: $to) { ${CHANGE} } }`
  const { data } = await ask(query, { from, to })
  return (data as { messageChange: Change }).messageChange
}

describe('from plan 18 to plan 23', () => {
  it('a paper says that the later one follows Resolution 128, in whatever order they are named', async () => {
    for (const [a, b] of [
      ['/ke-hoach/18-kh-tbtt', '/ke-hoach/23-kh-tbtt'],
      ['/ke-hoach/23-kh-tbtt', '/ke-hoach/18-kh-tbtt'],
    ] as const) {
      const { from, to, reasons, shared, explanation } = await changeOf(a, b)
      expect([from.plan.number, to.plan.number]).toEqual(['18/KH-TBTT', '23/KH-TBTT'])
      expect(reasons[0]).toMatchObject({ to: { number: '128/NQ-CP' }, basis: 'STATED' })
      expect(shared.map(({ to }) => to.number)).toContain('1438/QĐ-TTg')
      expect(explanation).toContain('128/NQ-CP')
    }
  })

  it('what happened between the signings is dated to the day, within them, and quoted', async () => {
    const { between } = await changeOf('/ke-hoach/18-kh-tbtt', '/ke-hoach/23-kh-tbtt')
    expect(between.map(({ title }) => title).join(' · ')).toMatch(
      /128\/NQ-CP.*PC-COVID|PC-COVID.*128\/NQ-CP/s,
    )
    for (const { on, kind, evidence } of between) {
      expect(on >= '2021-09-30' && on <= '2021-10-12', on).toBe(true)
      expect(['POLICY', 'EVENT']).toContain(kind)
      expect(evidence.length).toBeGreaterThan(0)
    }
  })
})

it('where no paper says why, that is said', async () => {
  const { reasons, explanation } = await changeOf('/ke-hoach/04-kh-tbtt', '/ke-hoach/08-kh-tbtt')
  expect(reasons.filter(({ basis }) => basis !== 'INFERRED')).toEqual([])
  expect(explanation).toMatch(/^Không văn bản nào chúng tôi giữ nói vì sao/)
})

it('the message of a day tells it of its own change; the first has none', async () => {
  const query = `query ($on: Date!) { currentMessage(on: $on) { change { ${CHANGE} } } }`
  const on = async (day: string) =>
    ((await ask(query, { on: day })).data as { currentMessage: { change: Change | null } }).currentMessage
      .change
  expect((await on('2021-10-20'))?.reasons[0]?.to.number).toBe('128/NQ-CP')
  expect(await on('2021-09-01')).toBeNull()
})

it('a plan and itself, or what is no plan, have no change', async () => {
  expect(await changeOf('/ke-hoach/23-kh-tbtt', '/ke-hoach/23-kh-tbtt')).toBeNull()
  expect(await changeOf('/ke-hoach/23-kh-tbtt', '/van-ban/32-bc-tbtt')).toBeNull()
})
