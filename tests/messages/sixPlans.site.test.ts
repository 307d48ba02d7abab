import { describe, expect, it } from 'vitest'
import { ask } from '../support/siteApi'
import { boundaryDays } from './boundaryDays'

/** DESIGN.md, "Expected for the six plans", on the register that the project ships. */

const DAY = `query ($on: Date!, $knownOn: Date) { currentMessage(on: $on, knownOn: $knownOn) {
  status explanation
  inForce { message { text kind } plan { number issuer { name } } policies { to { number } sentence }
    period { from to basis rule confirmedUntil evidence { quote } } evidence { quote document { number issuer { name } } } }
  announced { plan { number } } previous { plan { number } } next { plan { number } } } }`
interface InForce {
  message: { text: string; kind: string }
  plan: { number: string; issuer: { name: string } }
  policies: { to: { number: string } }[]
  period: {
    from: string
    to: string | null
    basis: string
    rule: string | null
    confirmedUntil: string | null
    evidence: { quote: string }[]
  }
  evidence: { quote: string; document: { number: string } }[]
}
interface Day {
  currentMessage: {
    status: string
    explanation: string
    inForce: InForce[]
    announced: { plan: { number: string } }[]
    previous: { plan: { number: string } } | null
    next: { plan: { number: string } } | null
  }
}
async function day(on: string, knownOn?: string) {
  const { data, errors } = await ask<Day>(DAY, { on, knownOn })
  expect(errors).toEqual([])
  return data.currentMessage
}
const digits = (items: { plan: { number: string } }[]) => items.map(({ plan }) => plan.number.slice(0, 2))

const periods: Record<string, { from: string; to: string | null; basis: string; message: string }> = {
  '02': {
    from: '2021-08-30',
    to: '2021-09-06',
    basis: 'STATED',
    message: 'Bình tĩnh sống để chống dịch lâu dài',
  },
  '04': {
    from: '2021-09-07',
    to: '2021-09-14',
    basis: 'STATED',
    message: 'Thích ứng an toàn để trở lại cuộc sống',
  },
  '08': {
    from: '2021-09-15',
    to: '2021-09-22',
    basis: 'INFERRED',
    message: 'Phòng dịch tốt, giám sát hiệu quả, công nghệ thống nhất',
  },
  '13': {
    from: '2021-09-23',
    to: '2021-09-30',
    basis: 'STATED',
    message: 'Xét nghiệm là then chốt, vắc-xin là căn cơ',
  },
  '18': {
    from: '2021-10-01',
    to: '2021-10-11',
    basis: 'INFERRED',
    message: 'Trên dưới một lòng, kiểm soát dịch thành công',
  },
  '23': {
    from: '2021-10-12',
    to: null,
    basis: 'INFERRED',
    message: 'Thích ứng an toàn, linh hoạt, kiểm soát',
  },
}

describe('the six plans of the register', () => {
  it.each(boundaryDays)('%s: %s %j', async (on, status, plans, announced, previous, next) => {
    const answer = await day(on)
    expect(answer.status).toBe(status)
    expect(digits(answer.inForce)).toEqual(plans)
    expect(digits(answer.announced)).toEqual(announced)
    expect(answer.previous?.plan.number.slice(0, 2) ?? null).toBe(previous)
    expect(answer.next?.plan.number.slice(0, 2) ?? null).toBe(next)
    for (const { message, plan, period, policies, evidence } of answer.inForce) {
      const expected = periods[plan.number.slice(0, 2)]!
      expect(message.text).toContain(expected.message)
      expect(period).toMatchObject({ from: expected.from, to: expected.to, basis: expected.basis })
      expect(period.rule === null).toBe(expected.basis === 'STATED')
      expect(period.evidence.length).toBeGreaterThan(0)
      expect(evidence.length).toBeGreaterThan(0)
      expect(policies.map(({ to }) => to.number)).toContain('1438/QĐ-TTg')
    }
  })

  it.each<[string, string, string, string[]]>([
    ['2021-08-31', '2021-08-31', 'NONE', []],
    ['2021-08-31', '2021-09-02', 'IN_FORCE', ['02']],
    ['2021-09-07', '2021-09-05', 'NONE', []],
    ['2021-09-15', '2021-09-14', 'NONE', []],
    ['2021-09-22', '2021-09-21', 'IN_FORCE', ['08']],
    ['2021-09-23', '2021-09-21', 'UNCONFIRMED', ['08']],
    ['2021-10-01', '2021-09-29', 'NONE', []],
    ['2021-10-01', '2021-09-30', 'IN_FORCE', ['18']],
    ['2021-10-12', '2021-10-11', 'UNCONFIRMED', ['18']],
    ['2021-11-29', '2021-10-12', 'IN_FORCE', ['23']],
    ['2021-11-30', '2021-11-30', 'UNCONFIRMED', ['23']],
  ])('%s as known on %s: %s %j', async (on, knownOn, status, plans) => {
    const answer = await day(on, knownOn)
    expect(answer.status).toBe(status)
    expect(digits(answer.inForce)).toEqual(plans)
  })

  it('plan 23 is confirmed to 29/11/2021 by 32/BC-TBTT, which nobody knew in October', async () => {
    const [known] = (await day('2021-12-01')).inForce
    expect(known?.period).toMatchObject({ to: null, confirmedUntil: '2021-11-29' })
    const [early] = (await day('2021-10-20', '2021-10-20')).inForce
    expect(early?.period).toMatchObject({ to: null, confirmedUntil: null })
  })

  it('has no gap and no overlap from the first to the last day of its messages', async () => {
    const { data } = await ask(
      `{ timeline(kinds: [MESSAGE]) { from to gaps { from } overlaps { from } periods { plan { number } } } }`,
    )
    expect(data).toMatchObject({
      timeline: { from: '2021-08-30', to: '2021-11-29', gaps: [], overlaps: [], periods: { length: 6 } },
    })
  })
})
