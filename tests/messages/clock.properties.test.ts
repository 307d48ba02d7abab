import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore } from '../../schema/words/calendar'
import { inForceOn, type PlanRecord, periodsKnownOn } from '../../server/messages/clock'
import { answerOf } from '../../server/messages/dayAnswer'
import { extentOf, stretchesOf } from '../../server/messages/spans'

const day = (n: number) => Temporal.PlainDate.from('2022-01-01').add({ days: n }).toString()
const days = fc.integer({ min: 0, max: 60 }).map(day)
const periods = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }))
  .map(([from, length]) => ({ from: day(from), to: day(from + length), basis: 'STATED' as const }))
const plans: fc.Arbitrary<PlanRecord[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    series: fc.constantFrom('a', 'b'),
    order: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom('WEEKLY', 'PHASE'),
    signed: fc.option(days),
    stated: fc.option(periods),
    confirmations: fc.array(fc.record({ on: days, signed: fc.option(days) }), { maxLength: 2 }),
  }),
  { maxLength: 8 },
)
const knownOn = fc.option(days)

describe('whatever the day', () => {
  it('there is one before and one after it, in order, but at the ends of what four digits write', () => {
    expect([dayAfter('9999-12-31'), dayBefore('0001-01-01')]).toEqual(['9999-12-31', '0001-01-01'])
    expect([dayAfter('9999-12-30'), dayBefore('9999-12-31')]).toEqual(['9999-12-31', '9999-12-30'])
  })

  it('plans at the ends of time are answered like others', () => {
    const ends = fc.constantFrom('0001-01-01', '0001-01-02', '1945-09-02', '9999-12-30', '9999-12-31')
    const endless = plans.map(all =>
      all.map((plan, at) => ({
        ...plan,
        signed: '9999-12-31',
        stated: { from: at % 2 ? '0001-01-01' : null, to: '9999-12-31', basis: 'STATED' as const },
      })),
    )
    fc.assert(
      fc.property(endless, ends, ends, (all, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const days = stretchesOf(periodsKnownOn(all, null), from, to)
        expect([days[0]?.from, days.at(-1)?.to]).toEqual([from, to])
        answerOf(all, a, b)
      }),
    )
  })
})

describe('whatever the plans', () => {
  it('two answers are always called an overlap, and only they', () => {
    fc.assert(
      fc.property(plans, days, knownOn, (all, on, known) => {
        const { status, inForce } = answerOf(all, on, known)
        if (status === 'OVERLAP') expect(inForce.length).toBeGreaterThan(1)
        if (status === 'IN_FORCE') expect(inForce).toHaveLength(1)
        if (status === 'NONE') expect(inForce).toEqual([])
        if (status === 'UNCONFIRMED') expect(inForce.every(({ to }) => to === null)).toBe(true)
      }),
    )
  })

  it('every day of a stated period answers with its plan', () => {
    fc.assert(
      fc.property(plans, days, (all, on) => {
        const answered = new Set(answerOf(all, on, null).inForce.map(({ plan }) => plan.id))
        for (const { id, stated } of all)
          if (stated?.from && stated.to && stated.from <= on && on <= stated.to)
            expect(answered).toContain(id)
      }),
    )
  })

  it('the later one asks from, the more plans are known, and none signed after that day', () => {
    fc.assert(
      fc.property(plans, days, days, (all, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const known = periodsKnownOn(all, early).map(({ plan }) => plan)
        const knownLater = new Set(periodsKnownOn(all, late).map(({ plan }) => plan.id))
        expect(known.every(({ signed }) => signed !== null && signed <= early)).toBe(true)
        expect(known.every(({ id }) => knownLater.has(id))).toBe(true)
      }),
    )
  })

  it('no confirmation is named that was signed after knownOn', () => {
    fc.assert(
      fc.property(plans, days, (all, known) => {
        for (const { plan, confirmedUntil } of periodsKnownOn(all, known))
          if (confirmedUntil !== null)
            expect(
              plan.confirmations.some(
                ({ on, signed }) => on === confirmedUntil && signed !== null && signed <= known,
              ),
            ).toBe(true)
      }),
    )
  })

  it('previous has ended, next has not begun, what is announced was signed', () => {
    fc.assert(
      fc.property(plans, days, knownOn, (all, on, known) => {
        const { previous, next, announced } = answerOf(all, on, known)
        if (previous) expect(previous.to! < on).toBe(true)
        if (next) expect(next.from! > on).toBe(true)
        for (const { from, plan } of announced) {
          expect(from! > on).toBe(true)
          expect(plan.signed! <= on && (known === null || plan.signed! <= known)).toBe(true)
        }
      }),
    )
  })

  it('the order in which plans are given changes nothing', () => {
    fc.assert(
      fc.property(plans, knownOn, (all, known) => {
        expect(periodsKnownOn([...all].reverse(), known)).toEqual(periodsKnownOn(all, known))
      }),
    )
  })

  it('stretches cover each day once, with what is in force on it', () => {
    fc.assert(
      fc.property(plans, days, days, (all, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const known = periodsKnownOn(all, null)
        const stretches = stretchesOf(known, from, to)
        let expected = from
        for (const stretch of stretches) {
          expect(stretch.from).toBe(expected)
          for (let on = stretch.from; on <= stretch.to; on = dayAfter(on))
            expect(new Set(stretch.inForce)).toEqual(new Set(known.filter(period => inForceOn(period, on))))
          expected = dayAfter(stretch.to)
        }
        expect(expected).toBe(dayAfter(to))
      }),
    )
  })

  it('the extent holds the first and the last day in force', () => {
    fc.assert(
      fc.property(plans, days, (all, on) => {
        const known = periodsKnownOn(all, null)
        const extent = extentOf(known)
        if (known.some(period => inForceOn(period, on)))
          expect(extent && extent.from <= on && on <= extent.to).toBe(true)
      }),
    )
  })
})
