import { addDays, type Day } from '../../../../schema/words/calendar'
import type { TimelineQuery } from '../../generated/types'
import { type Caption, layOutMessages, type Stretch } from './messageLayout'
import { placeOf, type Scale } from './scale'

type Timeline = TimelineQuery['timeline']
export type Period = Timeline['periods'][number]

interface Placed extends Stretch {
  row?: number
  caption: Caption | null
  /** In the list that a phone shows: days of the scale, long stretches cut short. */
  height: number
}
/** One line of the lane's list, in the order of their beginnings. */
export type MessageRow = Placed &
  (
    | { kind: 'bar'; period: Period; numbered: boolean; cut: { start: boolean; end: boolean } }
    /** `trail`: no paper ended the message before it, none confirms it. */
    | { kind: 'gap'; gap: Timeline['gaps'][number]; trail: boolean }
    | { kind: 'cluster'; from: Day; to: Day; count: number }
  )

const TALLEST = { bar: 50, gap: 10 }

export function messageRows(timeline: Timeline, scale: Scale): { rows: MessageRow[]; bars: number } {
  const bars = timeline.periods.flatMap(period => barOf(period, scale)).sort((one, other) => one.a - other.a)
  const gaps = timeline.gaps.map(gap => ({
    gap,
    a: placeOf(scale, gap.from),
    b: placeOf(scale, addDays(gap.to, 1)),
    trail: timeline.periods.some(({ period }) => followsOpen(gap.from, period)),
  }))
  const layout = layOutMessages(bars, gaps, scale.span)
  const rows: MessageRow[] = [
    ...bars.map((bar, at) => ({
      kind: 'bar' as const,
      ...bar,
      ...layout.bars[at]!,
      height: Math.min(bar.b - bar.a, TALLEST.bar),
    })),
    ...gaps.map((gap, at) => ({
      kind: 'gap' as const,
      ...gap,
      caption: layout.gaps[at] ?? null,
      height: Math.min(gap.b - gap.a, TALLEST.gap),
    })),
    ...layout.clusters.map(({ first, last, ...cluster }) => ({
      kind: 'cluster' as const,
      ...cluster,
      from: bars[first]!.period.period.from!,
      to: bars[last]!.last,
      count: last - first + 1,
      height: 0,
    })),
  ]
  return { rows: rows.sort((one, other) => one.a - other.a), bars: layout.rows }
}

const followsOpen = (day: Day, { to, confirmedUntil }: Period['period']): boolean =>
  to === null && confirmedUntil !== null && addDays(confirmedUntil, 1) === day

/** The bar of a period on the scale: an open one reaches to its last confirmation. */
function barOf(period: Period, scale: Scale) {
  const { from, to, confirmedUntil } = period.period
  const last = to ?? confirmedUntil ?? from
  if (!from || !last || last < scale.from || from > scale.to) return []
  const cut = { start: from < scale.from, end: last > scale.to }
  return [{ period, last, cut, a: placeOf(scale, from), b: placeOf(scale, addDays(last, 1)) }]
}
