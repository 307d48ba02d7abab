import { datesAgree } from '../../../schema/words/calendar'

/**
 * Whether two days of issue can not be those of one paper: two days of one year, or one day and month in two years (a
 * slip of the pen; other days of other years are two papers, since numbers begin again every year).
 */
export function datesConflict(a: string | null, b: string | null): boolean {
  if (a === null || b === null || datesAgree(a, b)) return false
  return a.slice(0, 4) === b.slice(0, 4) || (a.length === 10 && a.slice(4) === b.slice(4))
}
