import type { PartialDay } from './calendar'

/** Months 1 and 2 get a zero in official writing, the others do not; days have two figures. */
const written = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month)

const withoutZeros = (year: string): string => String(Number(year))

/** The official form: `ngày 02 tháng 9 năm 2021`, `tháng 9 năm 2021`, `năm 2021`. */
export function officialDay(date: PartialDay): string {
  const [year = '', month, day] = date.split('-')
  const parts = [day && `ngày ${day}`, month && `tháng ${written(month)}`, `năm ${withoutZeros(year)}`]
  return parts.filter(Boolean).join(' ')
}

/** The short form, with the zeros that the official form has: `02/9/2021`, `9/2021`, `2021`. */
export function shortDay(date: PartialDay): string {
  const [year = '', month, day] = date.split('-')
  return [day, month && written(month), withoutZeros(year)].filter(Boolean).join('/')
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2 September 2021`, `September 2021`, `2021`. */
export function dayInEnglish(date: PartialDay): string {
  const [year = '', month, day] = date.split('-')
  return [day && Number(day), month && MONTHS[Number(month) - 1], withoutZeros(year)]
    .filter(Boolean)
    .join(' ')
}

/** `2 Sep 2021`, `Sep 2021`, `2021`. */
export const shortDayInEnglish = (date: PartialDay): string =>
  dayInEnglish(date).replace(/[A-Z][a-z]+/, month => month.slice(0, 3))
