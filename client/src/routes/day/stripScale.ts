import { addDays, type Day, dayNumber } from '../../../../schema/words/calendar'
import type { Strip_PeriodFragment, Strip_TimelineFragment } from '../../generated/types'

export interface StripItem {
  period: Strip_PeriodFragment
  /** Days from the left end of the scale, half-open. */
  from: number
  to: number
  /** Where the trail of a period without an end stops: at the next period, or beyond the right end. */
  trail: number
  /** Too little room before the next for its days to be written under it. */
  narrow: boolean
  /** The first drawn that begins in another year than the one before it. */
  newYear: boolean
}
export interface StripGap {
  from: number
  to: number
  /** Its last day. */
  until: Day
  /** Before the first message of all. */
  first: boolean
}
export interface StripScale {
  items: StripItem[]
  gaps: StripGap[]
  /** Length of the scale in days; behind it, where time goes on without papers, a break. */
  span: number
  /** Whether the day on view lies before the end of what the papers drawn tell. */
  holds: boolean
}

const LEAD = 7
const TAIL = 8
/** A longer stretch without a message is drawn as one of this many days. */
const LONGEST_GAP = 14
/** Part of the scale that `07/9–14/9` needs, and `07/9–14/9/2021`. */
const LABEL = 0.06
const LABEL_WITH_YEAR = 0.1

type Placed = Pick<StripItem, 'period' | 'from' | 'to'>
interface Dated {
  period: Strip_PeriodFragment
  /** Day numbers, half-open. */
  from: number
  to: number
}

/** Periods on a scale of days, with a week before the first, a short tail, and long stretches of nothing cut short. */
export function stripScale(
  { from: begin, nearestPeriods }: Pick<Strip_TimelineFragment, 'from' | 'nearestPeriods'>,
  on: Day,
): StripScale | null {
  const shown = nearestPeriods.flatMap(datedOf).sort((a, b) => a.from - b.from)
  const [first] = shown
  if (!first) return null
  const items: Placed[] = []
  const gaps: StripGap[] = []
  const isFirst = (from: number) => from === dayNumber(begin)
  let zero = isFirst(first.from) ? first.from - LEAD : first.from
  let reached = zero
  let endless = false
  for (const { period, from, to } of shown) {
    const stretch = from - reached
    if (stretch > LONGEST_GAP) zero += stretch - LONGEST_GAP
    if (stretch > 0 && !endless) {
      gaps.push({
        from: Math.max(from - stretch, from - LONGEST_GAP) - zero,
        to: from - zero,
        until: addDays(period.period.from!, -1),
        first: isFirst(from),
      })
    }
    items.push({ period, from: from - zero, to: to - zero })
    if (to >= reached) endless = period.period.to === null
    reached = Math.max(reached, to)
  }
  const span = reached - zero + TAIL
  return {
    items: items.map((item, i) => withNeighbours(item, items[i - 1], items[i + 1], span)),
    gaps,
    span,
    holds: dayNumber(on) < reached,
  }
}

function datedOf(period: Strip_PeriodFragment): Dated[] {
  const { from, to, confirmedUntil } = period.period
  return from ? [{ period, from: dayNumber(from), to: dayNumber(to ?? confirmedUntil ?? from) + 1 }] : []
}

function withNeighbours(
  item: Placed,
  previous: Placed | undefined,
  next: Placed | undefined,
  span: number,
): StripItem {
  const newYear = previous !== undefined && yearOf(previous) !== yearOf(item)
  const room = ((next?.from ?? span) - item.from) / span
  return {
    ...item,
    trail: next?.from ?? Number.POSITIVE_INFINITY,
    narrow: room < (newYear ? LABEL_WITH_YEAR : LABEL),
    newYear,
  }
}

const yearOf = ({ period: { period } }: Placed): string => period.from!.slice(0, 4)
