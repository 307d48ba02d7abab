import { addDays, type Day, dayNumber, isDay, type PartialDay } from '../../../../schema/words/calendar'

/** Days on view, both inside; places on it are days since its first. */
export interface Scale {
  from: Day
  to: Day
  span: number
}

export const scaleOf = (from: Day, to: Day): Scale => ({
  from,
  to,
  span: dayNumber(to) - dayNumber(from) + 1,
})

/** Days on it need their year to be told apart. */
export const spansYears = ({ from, to }: Scale): boolean => from.slice(0, 4) !== to.slice(0, 4)

/** Where a day begins on the scale, never outside it. */
export const placeOf = ({ from, span }: Scale, day: Day): number =>
  Math.min(span, Math.max(0, dayNumber(day) - dayNumber(from)))

/** The first day that a day, month or year allows. */
export const firstDay = (date: PartialDay): Day => (isDay(date) ? date : `${date}-01-01`.slice(0, 10))

/** The last one. */
export function lastDay(date: PartialDay): Day {
  if (isDay(date)) return date
  const [year, month] = date.split('-').map(Number)
  const next = month && month < 12 ? `${year}-${String(month + 1).padStart(2, '0')}-01` : `${year! + 1}-01-01`
  return addDays(next, -1)
}

/** Where the scale is ticked: by day or week where it is near enough to read them, else by month. */
export function ticksOn(scale: Scale): { step: 'day' | 'month'; days: Day[] } {
  const step = scale.span <= DAILY ? 1 : scale.span <= WEEKLY ? 7 : 0
  if (step === 0) return { step: 'month', days: monthsOn(scale) }
  const count = Math.ceil(scale.span / step)
  return { step: 'day', days: Array.from({ length: count }, (_, at) => addDays(scale.from, at * step)) }
}

/** Most days on view with a tick a day, and with a tick a week. */
const DAILY = 20
const WEEKLY = 70

/** First days of the months that begin on the scale, thinned out where they would stand too close. */
export function monthsOn({ from, to, span }: Scale): Day[] {
  const step = span > 1500 ? 12 : span > 700 ? 6 : span > 300 ? 3 : 1
  const months: Day[] = []
  let [year = 1, month = 1] = from.split('-').map(Number)
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
    if (day > to) return months
    if (day >= from && (month - 1) % step === 0) months.push(day)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
}
