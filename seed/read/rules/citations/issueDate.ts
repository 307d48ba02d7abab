import { dateAt } from '../../forms/dates'

/** A day, month or year that a citation gives for its paper, in EDTF. */
export interface IssueDate {
  from: number
  to: number
  edtf: string
}

const YEAR = /nam ?((?:19|20)\d\d)(?! ?[-\d])/y

/** The date that begins exactly at `at`; null where none stands, the year is not printed or no such day exists. */
export function issueDateAt(folded: string, at: number): IssueDate | null {
  const date = dateAt(folded, at)
  if (date) return date.edtf ? { from: at, to: date.end, edtf: date.edtf } : null
  YEAR.lastIndex = at
  const year = YEAR.exec(folded)
  return year ? { from: at, to: at + year[0].length, edtf: year[1]! } : null
}
