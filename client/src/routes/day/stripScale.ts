import type { Strip_PeriodFragment } from '../../generated/types'
import { addDays, type Day, dayNumber } from '../../lib/day'

export interface StripItem {
  period: Strip_PeriodFragment
  /** Days from the left end of the scale, half-open. */
  from: number
  to: number
}
export interface StripScale {
  items: StripItem[]
  /** Where nothing was in force: before the first message, and between two. */
  gaps: { from: number; to: number; until: Day; first: boolean }[]
  /** Length of the scale in days; behind it, where time goes on without papers, a break. */
  span: number
  /** The end of what papers tell, in days from the left end. */
  last: number
  /** Whether the day on view lies on the scale; else it lies behind the break. */
  holds: boolean
}

const LEAD = 7
const TAIL = 8

/** Periods on one true scale of days, with a week before the first and a short tail after the last confirmed day. */
export function stripScale(periods: readonly Strip_PeriodFragment[], on: Day): StripScale | null {
  const dated = periods.flatMap(period => (period.period.from ? [{ period, first: period.period.from }] : []))
  const start = dated.map(({ first }) => first).sort()[0]
  if (!start) return null
  const zero = dayNumber(start) - LEAD
  const items = dated
    .map(({ period, first }) => ({
      period,
      from: dayNumber(first) - zero,
      to: lastDay(period, first) - zero + 1,
    }))
    .sort((a, b) => a.from - b.from)
  const end = Math.max(...items.map(({ to }) => to))
  const mark = dayNumber(on) - zero
  return { items, gaps: gapsOf(items, start), span: end + TAIL, last: end, holds: mark < end }
}

const lastDay = ({ period }: Strip_PeriodFragment, first: Day): number =>
  dayNumber(period.to ?? period.confirmedUntil ?? first)

function gapsOf(items: StripItem[], start: Day): StripScale['gaps'] {
  const gaps: StripScale['gaps'] = []
  let reached = 0
  for (const { from, to } of items) {
    if (from > reached) {
      gaps.push({ from: reached, to: from, until: addDays(start, from - LEAD - 1), first: reached === 0 })
    }
    reached = Math.max(reached, to)
  }
  return gaps
}
