/**
 * The Gregorian calendar of the years 1 to 9999 on ISO days and EDTF dates. Every function answers for every text: what
 * is no day stays as it is, and what would lie outside the calendar is its first or last day.
 */

/** A calendar day, `2021-09-30`. ISO days compare as strings. */
export type Day = string
/** EDTF level 1: a day, a month `2021-09` or a year `2021`. */
export type PartialDay = string

export const FIRST_DAY: Day = '0001-01-01'
export const LAST_DAY: Day = '9999-12-31'

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in a month, 1–12; in February of a year that is not known, 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** EDTF of what is known; a day without its month says no more than the year. */
export function edtf(day: number | null, month: number | null, year: number): PartialDay {
  const parts = [padded(year, 4)]
  if (month !== null) parts.push(padded(month, 2))
  if (month !== null && day !== null) parts.push(padded(day, 2))
  return parts.join('-')
}

export const isoDay = (year: number, month: number, day: number): Day => edtf(day, month, year)

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A day, a month or a year that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [whole, year, month = '01', day = '01'] = DATE.exec(text) ?? []
  return whole !== undefined && isRealDay(Number(year), Number(month), Number(day))
}

export const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text)

/** The year of a date; null where there is none. */
export function yearOf(date: PartialDay): number
export function yearOf(date: PartialDay | null): number | null
export function yearOf(date: PartialDay | null): number | null {
  return date === null ? null : Number(date.slice(0, 4)) || null
}

/** Both of one year: a period needs its year only once. */
export const sameYear = (a: PartialDay, b: PartialDay): boolean => a.slice(0, 4) === b.slice(0, 4)

/** First day that a date (`2021-09-02`, `2021-09`, `2021`) allows. */
export const firstDay = (date: PartialDay): Day =>
  isPartialDate(date) ? `${date}-01-01`.slice(0, FIRST_DAY.length) : date

/** Last day that a date allows: the last of its month, of its year. */
export function lastDay(date: PartialDay): Day {
  if (!isPartialDate(date) || isDay(date)) return date
  const [year, month = 12] = date.split('-').map(Number)
  return isoDay(year!, month, daysInMonth(year!, month))
}

/** True where both dates may mean the same day: `2021-09` and `2021-09-02`. */
export function datesAgree(a: PartialDay, b: PartialDay): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days since the first of the calendar: makes distances and weekdays plain arithmetic; NaN for what is no day. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) return Number.NaN
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const years = year - 1
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + BEFORE_MONTH[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + date - 1
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(day: Day, days: number): Day {
  const number = dayNumber(day) + Math.trunc(days)
  if (Number.isNaN(number)) return day
  if (number <= 0) return FIRST_DAY
  if (number >= DAYS_OF_ALL) return LAST_DAY
  let year = Math.floor(number / 365.2425) + 1
  while (dayNumber(isoDay(year, 1, 1)) > number) year--
  while (year < 9999 && dayNumber(isoDay(year + 1, 1, 1)) <= number) year++
  let date = number - dayNumber(isoDay(year, 1, 1)) + 1
  let month = 1
  while (date > daysInMonth(year, month)) date -= daysInMonth(year, month++)
  return isoDay(year, month, date)
}
const DAYS_OF_ALL = dayNumber(LAST_DAY)

export const dayAfter = (day: Day): Day => addDays(day, 1)
export const dayBefore = (day: Day): Day => addDays(day, -1)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The latest of the days that are known; null when none is. */
export function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => (dayNumber(day) + 1) % 7

/** A stretch of days, both ends included. */
export interface DayRange {
  from: Day
  to: Day
}

/** Days that papers of this archive can mean, if nothing else is set: from 1945 to ten years after the next. */
export const saneRange = (today: Day): DayRange => ({
  from: '1945-01-01',
  to: lastDay(edtf(null, null, yearOf(today) + 11)),
})

/** Whether a date that the calendar has lies, with all the days it allows, in a range. */
export const saneDay = (date: PartialDay, { from, to }: DayRange): boolean =>
  isPartialDate(date) && from <= firstDay(date) && lastDay(date) <= to
