/** Days in a month of the Gregorian calendar; month is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Year 0001 to 9999, written with every digit: 2021-09-30. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (!year || !isMonth(`${year}-${month}`)) return false
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
}

/** A day, a month or a year: 2021-09-02, 2021-09, 2021. */
export function isPartialDate(text: string): boolean {
  return isCalendarDay(text) || isMonth(text) || isYear(text)
}

function isMonth(text: string): boolean {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isYear(year) && Number(month) >= 1 && Number(month) <= 12
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && text !== '0000'
}
