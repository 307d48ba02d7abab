import { describe, expect, test } from 'vitest'
import type { Strip_PeriodFragment } from '../../client/src/generated/types'
import { stripScale } from '../../client/src/routes/day/stripScale'
import { addDays } from '../../schema/words/calendar'

const period = (from: string | null, to: string | null, confirmedUntil: string | null = null) =>
  ({
    message: { text: 'Ở nhà' },
    plan: { id: `d:${from}`, number: null },
    period: { from, to, basis: 'STATED', confirmedUntil },
  }) as unknown as Strip_PeriodFragment
const weeks = (count: number, from = '2021-09-01') =>
  Array.from({ length: count }, (_, i) => period(addDays(from, 7 * i), addDays(from, 7 * i + 6)))
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

  test.each([
    ['2021-09-01', '2021-09-01'],
    ['2022-01-20', '2021-12-29'],
    ['2030-01-01', '2022-07-06'],
  ])('shows those around %s where there are many', (on, first) => {
    const scale = stripScale(weeks(52), on)!
    expect(scale).toMatchObject({ all: 52, holds: on < '2030' })
    expect(scale.items.map(({ period: { period } }) => period.from)[0]).toBe(first)
    expect(scale.items).toHaveLength(8)
    expect(scale.gaps).toHaveLength(first === '2021-09-01' ? 1 : 0)
  })

  test('writes no days under a bar without room for them', () => {
    const crowded = [period('2021-09-01', '2021-09-30'), period('2021-09-02', '2021-09-20')]
    expect(stripScale(crowded, '2021-09-03')?.items.map(({ narrow }) => narrow)).toEqual([true, false])
  })

  test('is none where no period begins on a known day', () => {
    expect(stripScale([period(null, '2021-09-20')], '2021-09-03')).toBeNull()
  })
})
