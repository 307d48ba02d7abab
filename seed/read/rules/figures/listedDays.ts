import { dateAt } from '../../forms/dates'
import { indexWithin } from '../../forms/indexWithin'
import { matchesOf } from '../../forms/matchesOf'
import { closing } from './clauses/marks'

const DAY = /ngay (?=\d{1,2}\/\d{1,2}\/\d{4})/g

/** `03 văn bản (1181/… ngày 14/9/2021; … ngày 27/9/2021)`: the first and the last day of what a bracket lists. */
export function listedDays(
  text: string,
  folded: string,
  end: number,
): { from: string; until: string } | null {
  const open = indexWithin(text, '(', end, end + 3)
  if (open < 0) return null
  const close = closing(text, open, text.length)
  if (close < 0) return null
  const days: string[] = []
  for (const match of matchesOf(DAY, folded.slice(open, close))) {
    const date = dateAt(folded, open + match.index + match[0].length)
    if (date?.edtf?.length === 10) days.push(date.edtf)
  }
  days.sort()
  return days.length > 1 ? { from: days[0]!, until: days.at(-1)! } : null
}
