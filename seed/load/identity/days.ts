import { daysInMonth } from '../../../schema/scalars/calendar'

/** First day that an EDTF date (`2021-09-02`, `2021-09`, `2021`) allows. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day that an EDTF date allows. */
export function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  return `${date}-${String(daysInMonth(year!, month!)).padStart(2, '0')}`
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** Half-open end of a period whose last day is `day`; nothing comes after the last day that four digits can write. */
export function dayAfter(day: string): string {
  if (day >= '9999-12-31') return '9999-12-31'
  const [year, month, date] = day.split('-').map(Number)
  if (date! < daysInMonth(year!, month!)) return join(year!, month!, date! + 1)
  return month! < 12 ? join(year!, month! + 1, 1) : join(year! + 1, 1, 1)
}

function join(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
