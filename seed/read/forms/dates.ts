import { daysInMonth, edtf } from '../../../schema/words/calendar'
import { isDigit } from '../../../schema/words/charClasses'

/** A day, month or year as papers print it. Any part may be blank. */
export interface PrintedDate {
  day: number | null
  month: number | null
  year: number | null
  /** EDTF level 0: `2021-09-02`, `2021-09`, `2021`; null where the year is not printed or no such day exists. */
  edtf: string | null
  /** False where no such day exists (31/02, month 13). */
  possible: boolean
  start: number
  end: number
}

/** The date whose words or figures begin at `at` of a folded text: `ngay 02 thang 9 nam 2021`, `6. 8. 2021`, `12/2024`, `15/8`. */
export function dateAt(folded: string, at: number): PrintedDate | null {
  if (isDigit(folded.charCodeAt(at))) return figures(folded, at, at)
  if (folded.startsWith('ngay', at)) return words(folded, at)
  if (folded.startsWith('thang', at)) return month(folded, at, at, null)
  return null
}

function words(folded: string, start: number): PrintedDate | null {
  const from = spaces(folded, start + 4)
  const day = numberAt(folded, from)
  const next = spaces(folded, skipBlank(folded, day.end))
  if (folded.startsWith('thang', next)) return month(folded, start, next, day.value)
  if (day.value !== null) return figures(folded, from, start)
  return null
}

function month(folded: string, start: number, at: number, day: number | null): PrintedDate | null {
  const from = spaces(folded, at + 5)
  const value = numberAt(folded, from)
  let next = spaces(folded, skipBlank(folded, value.end))
  if (folded.charAt(next) === '/' || folded.charAt(next) === '-') {
    const year = yearAt(folded, spaces(folded, next + 1))
    if (year) return make(day, value.value, year.value, start, year.end)
  }
  if (folded.charAt(next) === ',') next = spaces(folded, next + 1)
  if (folded.startsWith('nam', next) && !isLetterAt(folded, next + 3)) {
    const year = yearAt(folded, spaces(folded, skipBlank(folded, spaces(folded, next + 3))))
    return make(day, value.value, year?.value ?? null, start, year?.end ?? next + 3)
  }
  if (value.value === null) return null
  return make(day, value.value, null, start, value.end)
}

/** `11/10/2021`, `6. 8. 2021`, `31-3-2020`, `15/8`, `12/2024`. */
function figures(folded: string, at: number, start: number): PrintedDate | null {
  const first = numberAt(folded, at)
  if (first.value === null) return null
  const mark = spaces(folded, first.end, 1)
  const separator = folded.charAt(mark)
  if (separator !== '/' && separator !== '.' && separator !== '-') return null
  const secondAt = spaces(folded, mark + 1, 1)
  const year = yearAt(folded, secondAt)
  if (year)
    return first.value <= 12 && separator !== '.'
      ? make(null, first.value, year.value, start, year.end)
      : null
  const second = numberAt(folded, secondAt)
  if (second.value === null) return null
  const nextMark = spaces(folded, second.end, 1)
  if (folded.charAt(nextMark) === separator) {
    const third = yearAt(folded, spaces(folded, nextMark + 1, 1))
    if (third) return make(first.value, second.value, third.value, start, third.end)
  }
  const apart = separator === '/' && YEAR_APART.test(folded.slice(second.end, second.end + 12))
  const last = apart ? yearAt(folded, second.end + 1) : null
  if (last) return make(first.value, second.value, last.value, start, last.end)
  if (separator !== '/' || isDigit(folded.charCodeAt(second.end)) || folded.charAt(second.end) === '/')
    return null
  return make(first.value, second.value, null, start, second.end)
}

/** `ngày 16/6 2025;`: a stroke was left out; not `ngày 16/6 2025 người`. */
const YEAR_APART = /^ (?:19|20)\d\d(?:[;,.)]|$| (?:cua|quy|ve|sua)(?![a-z]))/

function make(
  day: number | null,
  month: number | null,
  year: number | null,
  start: number,
  end: number,
): PrintedDate {
  const possible =
    (month === null || (month >= 1 && month <= 12)) &&
    (day === null || (day >= 1 && day <= (month === null ? 31 : daysInMonth(year, month))))
  return {
    day,
    month,
    year,
    edtf: possible && year !== null ? edtf(day, month, year) : null,
    possible,
    start,
    end,
  }
}

/** One or two figures; null where none stands. */
function numberAt(folded: string, at: number): { value: number | null; end: number } {
  let end = at
  while (end - at < 2 && isDigit(folded.charCodeAt(end))) end++
  if (end === at || isDigit(folded.charCodeAt(end))) return { value: null, end: at }
  return { value: Number(folded.slice(at, end)), end }
}

function yearAt(folded: string, at: number): { value: number; end: number } | null {
  let end = at
  while (end - at < 4 && isDigit(folded.charCodeAt(end))) end++
  if (end - at === 2 && isCutYear(folded, at)) end = at + 5
  else if (end - at !== 4 || isDigit(folded.charCodeAt(end))) return null
  const value = Number(folded.slice(at, end).replace(' ', ''))
  return value >= 1900 && value <= 2100 ? { value, end } : null
}

/** `20 21` before what follows a date: no count of something. */
function isCutYear(folded: string, at: number): boolean {
  return /^(?:19|20) \d\d(?: (?:cua|ve|quy dinh|ban hanh)\b|[,;.)\n]|$)/.test(folded.slice(at, at + 15))
}

function spaces(folded: string, at: number, most = 6): number {
  let i = at
  while (i - at < most && folded.charCodeAt(i) === 0x20) i++
  return i
}

/** Dots and lines that stand for a blank: `ngày … tháng`, `ngày ___ tháng`. */
function skipBlank(folded: string, at: number): number {
  let i = at
  while (i - at < 24 && '._ '.includes(folded.charAt(i) || 'x')) i++
  return i
}

function isLetterAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}
