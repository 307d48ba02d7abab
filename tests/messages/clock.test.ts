import { describe, expect, it } from 'vitest'
import { periodsKnownOn, rules, stateOn } from '../../server/messages/clock'
import { answerOf } from '../../server/messages/dayAnswer'
import { boundaryDays } from './boundaryDays'
import { plan, sixPlans, stated } from './plans'

const ids = (periods: { plan: { id: string } }[]) => periods.map(period => period.plan.id)
const period = (id: string, knownOn: string | null = null) =>
  periodsKnownOn(sixPlans, knownOn).find(known => known.plan.id === id)

describe('the six plans: periods', () => {
  it.each([
    ['02', '2021-08-30', '2021-09-06', 'STATED', null],
    ['04', '2021-09-07', '2021-09-14', 'STATED', null],
    ['08', '2021-09-15', '2021-09-22', 'INFERRED', rules.weekly],
    ['13', '2021-09-23', '2021-09-30', 'STATED', null],
    ['18', '2021-10-01', '2021-10-11', 'INFERRED', rules.weekly],
    ['23', '2021-10-12', null, 'INFERRED', rules.phaseOpen],
  ])('%s: %s to %s, %s', (id, from, to, basis, rule) => {
    expect(period(id)).toMatchObject({ from, to, basis, rule })
  })

  it('the phase is open and confirmed to the day of the last paper that speaks of it', () => {
    expect(period('23')).toMatchObject({ confirmedUntil: '2021-11-29', lastDay: '2021-11-29' })
    expect(period('18')).toMatchObject({ confirmedUntil: null })
  })

  it('a confirmation signed after knownOn is not named, yet it proves that the phase ran', () => {
    expect(period('23', '2021-10-15')).toMatchObject({
      to: null,
      confirmedUntil: null,
      lastDay: '2021-11-29',
    })
  })

  it('a weekly plan is open until its successor is signed', () => {
    expect(period('08', '2021-09-21')).toMatchObject({
      from: '2021-09-15',
      to: null,
      basis: 'INFERRED',
      rule: rules.weeklyOpen,
      lastDay: '2021-09-22',
    })
    expect(period('08', '2021-09-22')).toMatchObject({ to: '2021-09-22', rule: rules.weekly })
  })
})

describe('the six plans: every boundary day, everything known', () => {
  it.each(boundaryDays)(
    '%s: %s %j, announced %j, previous %s, next %s',
    (on, status, inForce, announced, previous, next) => {
      const answer = answerOf(sixPlans, on, null)
      expect(answer.status).toBe(status)
      expect(ids(answer.inForce)).toEqual(inForce)
      expect(ids(answer.announced)).toEqual(announced)
      expect(answer.previous?.plan.id ?? null).toBe(previous)
      expect(answer.next?.plan.id ?? null).toBe(next)
    },
  )
})

describe('the six plans: what could be known', () => {
  it.each<[string, string, string, string[], string[], string | null, string | null]>([
    ['2021-08-31', '2021-08-31', 'NONE', [], [], null, null],
    ['2021-08-31', '2021-09-01', 'NONE', [], [], null, null],
    ['2021-08-31', '2021-09-02', 'IN_FORCE', ['02'], [], null, null],
    ['2021-08-29', '2021-09-02', 'NONE', [], [], null, '02'],
    ['2021-09-06', '2021-09-05', 'IN_FORCE', ['02'], [], null, null],
    ['2021-09-06', '2021-09-06', 'IN_FORCE', ['02'], ['04'], null, '04'],
    ['2021-09-05', '2021-09-06', 'IN_FORCE', ['02'], [], null, '04'],
    ['2021-09-07', '2021-09-05', 'NONE', [], [], '02', null],
    ['2021-09-14', '2021-09-14', 'IN_FORCE', ['04'], [], '02', null],
    ['2021-09-15', '2021-09-14', 'NONE', [], [], '04', null],
    ['2021-09-15', '2021-09-15', 'IN_FORCE', ['08'], [], '04', null],
    ['2021-09-22', '2021-09-21', 'IN_FORCE', ['08'], [], '04', null],
    ['2021-09-23', '2021-09-21', 'UNCONFIRMED', ['08'], [], '04', null],
    ['2021-09-23', '2021-09-22', 'IN_FORCE', ['13'], [], '08', null],
    ['2021-09-30', '2021-09-29', 'IN_FORCE', ['13'], [], '08', null],
    ['2021-09-30', '2021-09-30', 'IN_FORCE', ['13'], ['18'], '08', '18'],
    ['2021-10-01', '2021-09-29', 'NONE', [], [], '13', null],
    ['2021-10-01', '2021-09-30', 'IN_FORCE', ['18'], [], '13', null],
    ['2021-10-11', '2021-10-11', 'IN_FORCE', ['18'], [], '13', null],
    ['2021-10-12', '2021-10-11', 'UNCONFIRMED', ['18'], [], '13', null],
    ['2021-10-12', '2021-10-12', 'IN_FORCE', ['23'], [], '18', null],
    ['2021-11-29', '2021-10-12', 'IN_FORCE', ['23'], [], '18', null],
    ['2021-11-29', '2021-11-29', 'IN_FORCE', ['23'], [], '18', null],
    ['2021-11-30', '2021-11-29', 'UNCONFIRMED', ['23'], [], '18', null],
    ['2021-11-30', '2021-10-12', 'UNCONFIRMED', ['23'], [], '18', null],
  ])(
    '%s as known on %s: %s %j, announced %j, previous %s, next %s',
    (on, knownOn, status, inForce, announced, previous, next) => {
      const answer = answerOf(sixPlans, on, knownOn)
      expect(answer.status).toBe(status)
      expect(ids(answer.inForce)).toEqual(inForce)
      expect(ids(answer.announced)).toEqual(announced)
      expect(answer.previous?.plan.id ?? null).toBe(previous)
      expect(answer.next?.plan.id ?? null).toBe(next)
    },
  )
})

describe('other rows of plans', () => {
  it('shows two plans whose stated periods meet as an overlap', () => {
    const plans = [
      plan(1, { signed: '2022-01-01', stated: stated('2022-01-01', '2022-01-10') }),
      plan(2, { signed: '2022-01-07', stated: stated('2022-01-08', '2022-01-15') }),
    ]
    expect(answerOf(plans, '2022-01-08', null)).toMatchObject({ status: 'OVERLAP' })
    expect(ids(answerOf(plans, '2022-01-10', null).inForce)).toEqual(['01', '02'])
    expect(answerOf(plans, '2022-01-11', null).status).toBe('IN_FORCE')
    expect(answerOf(plans, '2022-01-08', '2022-01-06').status).toBe('IN_FORCE')
  })

  it('leaves the days between two stated periods without a message', () => {
    const plans = [
      plan(1, { signed: '2022-01-01', stated: stated('2022-01-01', '2022-01-07') }),
      plan(2, { signed: '2022-01-09', stated: stated('2022-01-10', '2022-01-15') }),
    ]
    const answer = answerOf(plans, '2022-01-09', null)
    expect(answer.status).toBe('NONE')
    expect(ids(answer.announced)).toEqual(['02'])
    expect(answer.previous?.plan.id).toBe('01')
  })

  it('a phase ends when the next plan of its row begins, unless a paper still confirms it then', () => {
    const next = plan(2, { signed: '2022-02-01', stated: stated('2022-02-01', '2022-02-07') })
    const silent = plan(1, { kind: 'PHASE', signed: '2022-01-01' })
    const confirmed = { ...silent, confirmations: [{ on: '2022-02-03', signed: '2022-02-03' }] }
    expect(periodsKnownOn([silent, next], null)[0]).toMatchObject({ to: '2022-01-31', rule: rules.phase })
    expect(periodsKnownOn([confirmed, next], null)[0]).toMatchObject({ to: '2022-02-03' })
    expect(answerOf([confirmed, next], '2022-02-02', null).status).toBe('OVERLAP')
  })

  it('a phase that nothing else confirms is certain on its first day only', () => {
    const plans = [plan(1, { kind: 'PHASE', signed: '2022-01-01' })]
    expect(answerOf(plans, '2022-01-01', null).status).toBe('IN_FORCE')
    expect(answerOf(plans, '2022-01-02', null).status).toBe('UNCONFIRMED')
  })

  it('rows of different issuers do not end one another', () => {
    const plans = [
      plan(1, { series: 'a', signed: '2022-01-01' }),
      plan(2, { series: 'b', signed: '2022-01-05', stated: stated('2022-01-05', '2022-01-06') }),
      plan(3, { series: 'a', signed: '2022-01-10' }),
    ]
    expect(periodsKnownOn(plans, null)[0]).toMatchObject({ to: '2022-01-09' })
    expect(answerOf(plans, '2022-01-05', null).status).toBe('OVERLAP')
  })

  it('plans signed on one day stand in the order of their numbers', () => {
    const plans = [
      plan(10, { signed: '2022-01-01', stated: stated('2022-01-08', '2022-01-14') }),
      plan(9, { signed: '2022-01-01' }),
    ]
    expect(periodsKnownOn(plans, null).map(({ plan: { id }, from, to }) => [id, from, to])).toEqual([
      ['09', '2022-01-01', '2022-01-07'],
      ['10', '2022-01-08', '2022-01-14'],
    ])
  })

  it('a plan of a month counts from its last day', () => {
    const plans = [plan(1, { signed: '2022-09-30' })]
    expect(answerOf(plans, '2022-09-30', '2022-09-29').status).toBe('NONE')
    expect(answerOf(plans, '2022-09-30', '2022-09-30').status).toBe('IN_FORCE')
  })

  it('keeps a half-stated period open at the end that no paper states', () => {
    const plans = [plan(1, { signed: '2022-01-03', stated: stated('2022-01-01', null) })]
    expect(periodsKnownOn(plans, null)[0]).toMatchObject({
      from: '2022-01-01',
      to: null,
      basis: 'INFERRED',
      rule: rules.weeklyOpen,
    })
  })

  it('says unknown of a plan whose day no paper gives', () => {
    const [unknown] = periodsKnownOn([plan(1)], null)
    expect(unknown).toMatchObject({ from: null, to: null, rule: rules.unknown })
    expect(stateOn(unknown!, '2022-01-01')).toBe('UNKNOWN')
    expect(answerOf([plan(1)], '2022-01-01', null).status).toBe('NONE')
    expect(periodsKnownOn([plan(1)], '2022-01-01')).toEqual([])
  })

  it('keeps the basis that an editor gave a period', () => {
    const ruled = { from: '2022-01-01', to: '2022-01-07', basis: 'RULED' as const }
    expect(periodsKnownOn([plan(1, { signed: '2022-01-01', stated: ruled })], null)[0]?.basis).toBe('RULED')
  })
})

describe('how a plan stands on a day', () => {
  it.each([
    ['08', '2021-09-14', 'NOT_YET'],
    ['08', '2021-09-15', 'IN_FORCE'],
    ['08', '2021-09-22', 'IN_FORCE'],
    ['08', '2021-09-23', 'ENDED'],
    ['23', '2021-10-11', 'NOT_YET'],
    ['23', '2021-11-29', 'IN_FORCE'],
    ['23', '2021-11-30', 'UNCONFIRMED'],
  ])('plan %s on %s: %s', (id, on, state) => {
    expect(stateOn(period(id)!, on)).toBe(state)
  })
})
