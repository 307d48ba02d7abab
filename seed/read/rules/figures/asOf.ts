import { dateAt } from '../../forms/dates'
import { pastDay } from '../../forms/years'

/** A day that figures behind it refer to. */
export interface AsOf {
  day: string
  /** Where its words begin and end in the flow. */
  start: number
  end: number
}

const CUE =
  /(?:tinh den|tinh toi|den|toi|thoi diem)(?: het)?(?: thoi diem)?(?: \d{1,2}(?:h|g|:| gio) ?\d{0,2}(?: phut)?)?(?: (?:sang|chieu|toi))?,?(?: ngay)? (?=\d)|den nay \((?:ngay )?(?=\d)/g

/** The as-of days that a text states, in order: `tính đến ngày 24/11/2021`, `đến 17h00 ngày 22/9`, `đến nay (24/11/2021)`. */
export function asOfDays(folded: string, issued: string | null): AsOf[] {
  const days: AsOf[] = []
  if (!folded.includes('den ') && !folded.includes('toi ') && !folded.includes('thoi diem ')) return days
  CUE.lastIndex = 0
  for (let match = CUE.exec(folded); match; match = CUE.exec(folded)) {
    const date = dateAt(folded, match.index + match[0].length)
    if (date?.day == null || date.month === null) continue
    const day = pastDay(date, issued)
    if (day?.length !== 10 || isAfter(day, issued)) continue
    days.push({ day, start: match.index, end: date.end })
  }
  return days
}

/** Index of the day stated last before `at`; -1 where none is. */
export function lastBefore(days: readonly AsOf[], at: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A day behind the issue of the paper is a date due, not the day of a count. */
function isAfter(day: string, issued: string | null): boolean {
  return issued !== null && day.slice(0, issued.length) > issued
}
