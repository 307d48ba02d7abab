/** A calendar day, `2021-09-30`. ISO days compare as strings. */
export type Day = string
/** EDTF level 1: a day, a month `2021-09` or a year `2021`. */
export type PartialDay = string

const cumulative = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

export function isoDay(year: number, month: number, day: number): Day {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Days since 1 January of the year 1 (Gregorian): makes distances and weekdays plain arithmetic. */
export function dayNumber(day: Day): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  const before = year - 1
  const leapDay = month > 2 && isLeap(year) ? 1 : 0
  return (
    before * 365 +
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    cumulative[month - 1]! +
    leapDay +
    date -
    1
  )
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(day: Day, days: number): Day {
  let [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  date += days
  while (date < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    date += daysIn(year, month)
  }
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return isoDay(year, month, date)
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => (dayNumber(day) + 1) % 7

/** Both of one year: a period needs its year only once. */
export const sameYear = (a: Day, b: Day): boolean => a.slice(0, 4) === b.slice(0, 4)
