import { edtf, yearOf } from '../../../../../schema/words/calendar'
import { dateAt } from '../../../forms/dates'

/** A day, a month, a quarter, a year or `nay`, as printed. */
export interface Place {
  day: number | null
  month: number | null
  /** First month of a quarter, whose last is `month`. */
  first?: number
  year: number | null
  end: number
  now: boolean
}

/** A day, a month, a year or `nay` at `at`. */
export function placeInTime(folded: string, at: number, issued: string | null): Place | null {
  if (folded.startsWith('nay ', at)) {
    return issued ? { day: null, month: null, year: yearOf(issued), end: at + 3, now: true } : null
  }
  const year = /^nam (\d{4})(?!\d)/.exec(folded.slice(at, at + 9))
  if (year) return { day: null, month: null, year: Number(year[1]), end: at + 8, now: false }
  const quarter = QUARTER.exec(folded.slice(at, at + 24))
  if (quarter) return quarterOf(quarter, at)
  const pointed = /^thang (\d{1,2})\.((?:19|20)\d\d)(?!\d)/.exec(folded.slice(at, at + 14))
  if (pointed && Number(pointed[1]) <= MONTHS)
    return {
      day: null,
      month: Number(pointed[1]),
      year: Number(pointed[2]),
      end: at + pointed[0].length,
      now: false,
    }
  const date = dateAt(folded, at)
  if (date?.possible && date.month !== null) {
    return { day: date.day, month: date.month, year: date.year, end: date.end, now: false }
  }
  const bare = /^(?:ngay )?(\d{1,2})(?= den | ?- ?\d)/.exec(folded.slice(at, at + 12))
  return bare ? { day: Number(bare[1]), month: null, year: null, end: at + bare[0].length, now: false } : null
}

const MONTHS = 12
const QUARTER = /^quy (i{1,3}|iv|[1-4])(?:[/-]| nam | )(\d{4})(?!\d)/
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
/** The quarter that `III`, `iii` or `3` numbers. */
export const quarterNumber = (number: string): number => ROMAN[number.toLowerCase()] ?? Number(number)

/** `quý I/2022`: told by its last month. */
function quarterOf([words, number, year]: RegExpExecArray, at: number): Place {
  const month = 3 * quarterNumber(number!)
  return { day: null, month, first: month - 2, year: Number(year), end: at + words.length, now: false }
}

/** EDTF of a place in a year; null for a day without its month. */
export function edtfOf(
  { day, month }: { day: number | null; month: number | null },
  year: number,
): string | null {
  return month === null && day !== null ? null : edtf(day, month, year)
}

/** The stretch that it is. */
export function span(place: Place, year: number): { from: string; until: string } | null {
  const day = edtfOf(place, year)
  return day === null ? null : { from: place.first ? edtf(null, place.first, year) : day, until: day }
}

/** `24/11/2021`, `tháng 11/2021`, `năm 2021`. */
export function printedDay(day: string): string {
  const [year, month, date] = day.split('-')
  if (date) return `${date}/${month}/${year}`
  return month ? `tháng ${month}/${year}` : `năm ${year}`
}
