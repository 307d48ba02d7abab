import { printedDay } from './placeInTime'
import type { Days, Time } from './time'

const YEARS_PAST = /(?:^|[ (])((?:trong )?(\d{1,2}) nam (?:qua|gan day|vua qua))(?![a-z])/g

const PAST = / nam (?:qua|gan day|vua qua)/

/** `trong 02 năm qua`: the stretch that the paper itself gives for its 02 years, else the years up to its own day. */
export function yearsPast(folded: string, { issued, today, years }: Days): Time[] {
  const found: Time[] = []
  if (!PAST.test(folded)) return found
  YEARS_PAST.lastIndex = 0
  for (let match = YEARS_PAST.exec(folded); match; match = YEARS_PAST.exec(folded)) {
    const count = Number(match[2])
    const last = today ?? issued
    const told = years.get(count)
    if (!told && (!last || count === 0 || count > 20)) continue
    const start = match.index + match[0].length - match[1]!.length
    const from = told?.from ?? String(Number(last!.slice(0, 4)) - count + 1)
    const until = told?.until ?? issued ?? last!
    const completed = told ? ` (${told.printed})` : ` (đến ${printedDay(until)})`
    found.push({ from, until, start, end: match.index + match[0].length, completed, relative: true })
  }
  return found
}
