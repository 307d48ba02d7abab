import { yearOf } from '../../../../schema/words/calendar'
import { dateAt } from '../../forms/dates'
import { periodAt } from '../../forms/periods'
import { pastDay } from '../../forms/years'

/** A day, month or period with which a sentence or a clause begins. */
export interface DatedOpening {
  on: string
  until: string | null
  /** Behind the date and its comma: where the act begins. */
  end: number
}

const PART_OF_DAY = /^(?:vao )?(?:(?:sang|chieu|toi|trua) )?(?:hom )?(?:luc \d{1,2}(?:h|g)\d{0,2},? )?/

/** `Ngày 29/10/2021, …`, `Sáng ngày 09 tháng 4 năm 2022, …`, `Từ ngày 13/9 đến 30/9/2021, …`, `Tháng 3/2020, …`. */
export function datedOpening(folded: string, at: number, issued: string | null): DatedOpening | null {
  const start = at + (PART_OF_DAY.exec(folded.slice(at, at + 40))?.[0].length ?? 0)
  if (folded.startsWith('tu ', start)) {
    const period = periodAt(folded, start, yearOf(issued))
    return period && { on: period.from, until: period.to, end: behind(folded, period.end) }
  }
  if (!folded.startsWith('ngay ', start) && !folded.startsWith('thang ', start)) return null
  const date = dateAt(folded, start)
  if (!date || date.month === null || (date.day === null && date.year === null)) return null
  const on = pastDay(date, issued)
  return on === null ? null : { on, until: null, end: behind(folded, date.end) }
}

function behind(folded: string, at: number): number {
  let i = at
  while (i < folded.length && (folded.charAt(i) === ' ' || folded.charAt(i) === ',')) i++
  return i
}
