import { describe, expect, test } from 'vitest'
import type { Strip_PeriodFragment } from '../../client/src/generated/types'
import { stripScale as scaleOf } from '../../client/src/routes/day/stripScale'
import { addDays } from '../../schema/words/calendar'

const period = (from: string | null, to: string | null, confirmedUntil: string | null = null) =>
  ({
    message: { text: 'Ở nhà' },
    plan: { id: `d:${from}`, number: null },
    period: { from, to, basis: 'STATED', confirmedUntil },
  }) as unknown as Strip_PeriodFragment
const weeks = (count: number, from = '2021-09-01') =>
  Array.from({ length: count }, (_, i) => period(addDays(from, 7 * i), addDays(from, 7 * i + 6)))
/** The scale of all that there are, or of some that begin later than the first. */
const stripScale = (nearestPeriods: Strip_PeriodFragment[], on: string, first = nearestPeriods[0]) =>
  scaleOf({ from: first?.period.from ?? on, nearestPeriods }, on)
const places = (periods: Strip_PeriodFragment[], on: string) =>
  stripScale(periods, on)!.items.map(({ from, to }) => [from, to])

describe('the strip of periods', () => {
  test('is true to days, with a week before the first', () => {
    expect(places(weeks(2), '2021-09-03')).toEqual([
      [7, 14],
      [14, 21],
    ])
  })

  test('names a gap between two and cuts a long one short', () => {
    const { gaps } = stripScale([...weeks(1), ...weeks(1, '2021-09-10')], '2021-09-03')!
    expect(gaps).toEqual([
      { from: 0, to: 7, until: '2021-08-31', first: true },
      { from: 14, to: 16, until: '2021-09-09', first: false },
    ])
    expect(places([...weeks(1), ...weeks(1, '2024-09-02')], '2021-09-03')).toEqual([
      [7, 14],
      [28, 35],
    ])
  })

  test('lets a period without an end trail to the next, or beyond the end', () => {
    const open = period('2021-10-12', null, '2021-11-29')
    const alone = stripScale([open], '2021-11-01')!
    expect(alone.items).toMatchObject([{ from: 7, to: 56, trail: Number.POSITIVE_INFINITY }])
    const followed = stripScale([open, ...weeks(1, '2024-09-02')], '2021-11-01')!
    expect(followed.items[0]?.trail).toBe(followed.items[1]?.from)
    expect(followed.gaps.map(({ first }) => first)).toEqual([true])
  })

  test('has no week before one that is not the first of all', () => {
    const [first, ...others] = weeks(9)
    const scale = stripScale(others, '2021-11-01', first)!
    expect(scale.gaps).toEqual([])
    expect(scale.items[0]).toMatchObject({ from: 0, to: 7 })
    expect(scale.holds).toBe(true)
    expect(stripScale(others, '2030-01-01', first)!.holds).toBe(false)
  })

  test('writes no days under a bar without room for them', () => {
    const crowded = [period('2021-09-01', '2021-09-30'), period('2021-09-02', '2021-09-20')]
    expect(stripScale(crowded, '2021-09-03')?.items.map(({ narrow }) => narrow)).toEqual([true, false])
  })

  test('is none where no period begins on a known day', () => {
    expect(stripScale([period(null, '2021-09-20')], '2021-09-03')).toBeNull()
  })
})
