import { edtf, yearOf } from '../../../../../schema/words/calendar'
import { matchesOf } from '../../../forms/matchesOf'
import { edtfOf, type Place, placeInTime, printedDay } from './placeInTime'
import type { Days, Time } from './time'

const SINCE =
  /(?:^|[ (,])((?:ke )?tu (?:khi |het |dau )?(?=ngay |thang |nam |quy |nay |\d)|(?=nam \d{4} tinh den ))/g
const TO = new RegExp(
  [
    '^,? ?(?:cho |tinh )?(?:den|toi|-)(?: het)? (?:\\d{1,2} ?(?:h|g|gio) ?\\d{0,2} )?',
    '(?:(ngay )?nay|(cuoi |het )?(?=ngay |thang |nam |quy |\\d))',
  ].join(''),
)
const LASTING = /^,? (?:va )?(?:keo dai )?trong (\d{1,2}) thang/

/** `từ 01/6 đến 22/9/2021`, `từ tháng 02/2020 đến nay`, `từ ngày 05/8/2021 và kéo dài trong 3 tháng`. */
export function periods(folded: string, days: Days): Time[] {
  const found: Time[] = []
  if (!folded.includes('tu ') && !folded.includes(' tinh den ')) return found
  SINCE.lastIndex = 0
  for (let match = SINCE.exec(folded); match; match = SINCE.exec(folded)) {
    const start = match.index + match[0].length - match[1]!.length
    const time = periodFrom(folded, start, match.index + match[0].length, days)
    if (match[0].length === 0) SINCE.lastIndex++
    if (time) found.push(time)
  }
  return found
}

function periodFrom(folded: string, start: number, at: number, days: Days): Time | null {
  const first = placeInTime(folded, at, days.issued)
  if (!first) return null
  const words = folded.slice(first.end, first.end + 24)
  const lasting = LASTING.exec(folded.slice(first.end, first.end + 36))
  if (lasting && first.month !== null && first.year !== null) {
    const end = first.end + lasting[0].length
    const until = laterMonth(first.year, first.month, Number(lasting[1]))
    return { from: edtfOf(first, first.year), until, start, end, completed: '', relative: false }
  }
  const to = TO.exec(words)
  if (!to) return since(folded, first, start)
  const behind = first.end + to[0].length
  if (to[0].endsWith('nay')) return untilToday(folded, first, start, behind, days)
  const last = placeInTime(folded, behind, days.issued)
  if (!last) return null
  const year = last.year ?? first.year ?? yearIn(folded, start) ?? yearOf(days.issued)
  if (year === null) return null
  const begun =
    first.year ?? (first.month !== null && last.month !== null && first.month > last.month ? year - 1 : year)
  const from = first.now
    ? days.issued
    : edtfOf(first.day === null ? first : { ...first, month: first.month ?? last.month }, begun)
  const until = to[2] === 'cuoi ' && last.month === null ? `${year}-12-31` : edtfOf(last, year)
  if (!from || !until || from.slice(0, until.length) > until.slice(0, from.length)) return null
  const completed = last.year === null && last.day !== null && first.year === null ? `/${year}` : ''
  return { from, until, start, end: last.end, completed, relative: false }
}

/** `Từ tháng 3/2021, Báo đã …`: it opens a clause and goes on. */
function since(folded: string, first: Place, start: number): Time | null {
  const opens = start === 0 || '.;:,'.includes(folded.charAt(start - 2))
  const from = first.year === null || first.now ? null : edtfOf(first, first.year)
  if (!opens || from === null || folded.charAt(first.end) !== ',') return null
  return { from, until: null, start, end: first.end, completed: '', relative: false }
}

function untilToday(folded: string, first: Place, start: number, end: number, days: Days): Time | null {
  const until = days.today ?? days.issued
  const year = first.year ?? yearOf(days.issued)
  const from = year === null ? null : edtfOf(first, year)
  if (!until || !from) return null
  const told = TOLD.exec(folded.slice(end, end + 24))?.[0].length ?? 0
  return { from, until, start, end: end + told, completed: ` (${printedDay(until)})`, relative: true }
}

/** `(24/11/2021)` behind `nay`. */
const TOLD = /^ \((?:ngay )?\d{1,2}\/\d{1,2}\/\d{4}\)/

/** The year that a lead of the same text opened with: `Năm 2020, sau 3 tháng (từ tháng 3 đến tháng 6)`. */
function yearIn(folded: string, before: number): number | null {
  const told = matchesOf(/nam (\d{4})(?!\d)/g, folded.slice(Math.max(0, before - 60), before)).pop()
  return told ? Number(told[1]) : null
}

function laterMonth(year: number, month: number, months: number): string {
  const last = year * 12 + month - 1 + months
  return edtf(null, (last % 12) + 1, Math.floor(last / 12))
}
