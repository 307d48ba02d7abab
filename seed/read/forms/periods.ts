import { edtf } from '../../../schema/words/calendar'
import { dateAt, type PrintedDate } from './dates'

/** A stretch of days as printed, both ends inclusive, in ISO days. */
export interface PrintedPeriod {
  from: string
  to: string
  start: number
  end: number
}

/**
 * The period that begins at `at` of a folded text: `tu ngay 07/9 den ngay 14/9/2021`, `tuan 36 tu 30/8 den 06/9/2021`,
 * `23/9 - 30/9/2021`, `tu ngay 07 den 14/9/2021`. The year is the one of the last day, or of the paper (`year`).
 */
export function periodAt(folded: string, at: number, year: number | null): PrintedPeriod | null {
  const first =
    at + lengthOf(/^(?:tuan(?: thu)? \d{1,2}(?: nam \d{4})?[,:]? ?)?\(?(?:tu |ke tu )?(?:het )?/, folded, at)
  const from = dayAt(folded, first)
  if (!from) return null
  const joint = lengthOf(/^,? ?(?:den|toi|-)(?: het)?(?: ngay)? ?(?=\d|ngay )/, folded, from.end)
  if (joint === 0) return null
  const to = dateAt(folded, from.end + joint)
  if (to?.day == null || to.month === null || !to.possible) return null
  const last = to.year ?? year
  if (last === null) return null
  const month = from.month ?? to.month
  const begun = from.year ?? (month > to.month ? last - 1 : last)
  const period = { from: edtf(from.day, month, begun), to: edtf(to.day, to.month, last) }
  return period.from <= period.to ? { ...period, start: at, end: to.end } : null
}

/** A whole day, or the bare day of `tu ngay 07 den 14/9`. */
function dayAt(
  folded: string,
  at: number,
): { day: number; month: number | null; year: number | null; end: number } | null {
  const date: PrintedDate | null = dateAt(folded, at)
  if (date?.day != null && date.month !== null && date.possible)
    return { day: date.day, month: date.month, year: date.year, end: date.end }
  const bare = /^(?:ngay )?(\d{1,2})(?= den )/.exec(folded.slice(at, at + 12))
  const day = Number(bare?.[1])
  return bare && day >= 1 && day <= 31 ? { day, month: null, year: null, end: at + bare[0].length } : null
}

function lengthOf(pattern: RegExp, folded: string, at: number): number {
  return pattern.exec(folded.slice(at, at + 40))?.[0].length ?? 0
}
