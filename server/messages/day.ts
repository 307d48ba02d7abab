import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'

/** A calendar day, `2021-09-30`. ISO days compare as strings. */
export type Day = string

const FIRST_DAY: Day = '0001-01-01'
const LAST_DAY: Day = '9999-12-31'

/** Calendar arithmetic costs microseconds, and thousands of plans meet on the same few days. */
const known = new LRUCache<string, Day>({ max: 10_000 })

function shift(day: Day, days: 1 | -1): Day {
  const key = `${day} ${days}`
  const there = known.get(key)
  if (there) return there
  const shifted = Temporal.PlainDate.from(day).add({ days }).toString()
  known.set(key, shifted)
  return shifted
}

/** Nothing comes after the last day that four digits can write, and nothing before the first. */
export const dayAfter = (day: Day): Day => (day >= LAST_DAY ? LAST_DAY : shift(day, 1))
export const dayBefore = (day: Day): Day => (day <= FIRST_DAY ? FIRST_DAY : shift(day, -1))
export const later = (a: Day, b: Day): Day => (a > b ? a : b)
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The latest of the days that are known; null when none is. */
export function latest(days: (Day | null)[]): Day | null {
  return days.reduce<Day | null>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  )
}

export const todayInVietnam = (): Day => Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString()

/** The official form: `ngày 02 tháng 9 năm 2021` (a day below ten and the months 1 and 2 get a zero). */
export function officialDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${Number(year)}`
}

/** The short form, `30/9/2021`, with the zeros that the official form has. */
export function shortDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${Number(year)}`
}

/** The same of a day, a month or a year (EDTF): `ngày 02 tháng 9 năm 2021`, `tháng 9 năm 2021`, `năm 2021`. */
export function officialPartialDay(date: string): string {
  const [year, month, day] = date.split('-')
  if (day) return officialDay(date)
  return month
    ? `tháng ${Number(month) > 2 ? Number(month) : month} năm ${Number(year)}`
    : `năm ${Number(year)}`
}
