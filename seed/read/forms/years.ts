import { edtf, yearOf } from '../../../schema/words/calendar'
import type { PrintedDate } from './dates'

/**
 * EDTF of a past day whose year may not be printed: the paper's year, or the year before where that day had not come
 * yet when the paper was issued. Null where neither is known.
 */
export function pastDay(date: PrintedDate, issued: string | null): string | null {
  if (date.edtf || !date.possible || date.month === null) return date.edtf
  const year = yearOf(issued)
  if (year === null) return null
  const day = edtf(date.day, date.month, year)
  return day.slice(0, issued!.length) > issued!.slice(0, day.length)
    ? edtf(date.day, date.month, year - 1)
    : day
}

/** EDTF of a day to come whose year may not be printed: the paper's year, or the next where that day had passed. */
export function comingDay(date: PrintedDate, issued: string | null): string | null {
  if (date.edtf || !date.possible || date.month === null) return date.edtf
  const year = yearOf(issued)
  if (year === null) return null
  const day = edtf(date.day, date.month, year)
  return day.slice(0, issued!.length) < issued!.slice(0, day.length)
    ? edtf(date.day, date.month, year + 1)
    : day
}

/** The years that a text names in figures, also within a day or a number. */
export const yearsIn = (text: string): readonly string[] => text.match(YEAR) ?? []
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/** Those that stand behind no stroke, as they do in `22/2/2024` and `12/2020/NĐ-CP`. */
export const yearsApart = (text: string): readonly string[] => text.match(YEAR_APART) ?? []
const YEAR_APART = /(?<![\d/])(?:19|20)\d\d(?!\d)/g
