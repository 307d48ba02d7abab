import { addDays, type Day, isoDay, isRealDay } from '../../../schema/words/calendar'
import { fold } from '../../../schema/words/fold'

const relative = new Map([
  ['hom nay', 0],
  ['hom qua', -1],
  ['hom kia', -2],
  ['ngay mai', 1],
  ['mai', 1],
  ['ngay kia', 2],
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const dayFirst = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})$/
const inWords = /^(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})$/
const withoutYear = /^(\d{1,2})\s*(?:[-/.]|thang)\s*(\d{1,2})$/
const CALLED = /^ngay\s+(?=\d)/

/** The day that someone typed: `30/9/2021`, `30.9.2021`, `hôm qua`, `ngày 30 tháng 9 năm 2021`, `2021-09-30`; null if none. */
export function readDay(typed: string, today: Day): Day | null {
  const text = fold(typed).replace(CALLED, '')
  const shift = relative.get(text)
  if (shift !== undefined) return addDays(today, shift)
  const isoMatch = iso.exec(text)
  if (isoMatch) return realDay(isoMatch[1]!, isoMatch[2]!, isoMatch[3]!)
  const match = dayFirst.exec(text) ?? inWords.exec(text)
  if (match) return realDay(match[3]!, match[2]!, match[1]!)
  const short = withoutYear.exec(text)
  return short ? realDay(today.slice(0, 4), short[2]!, short[1]!) : null
}

function realDay(year: string, month: string, day: string): Day | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return isRealDay(y, m, d) ? isoDay(y, m, d) : null
}
