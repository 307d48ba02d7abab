import { daysInMonth, edtf } from '../../../../../schema/words/calendar'
import { isDigit } from '../../../../../schema/words/charClasses'
import { wordList } from '../../../../../schema/words/wordList'
import { dateAt, type PrintedDate } from '../../../forms/dates'
import { pastDay } from '../../../forms/years'
import { placeInTime } from './placeInTime'
import type { Days, Time } from './time'

const CLOCK = '(?:\\d{1,2}(?:h|g|:| gio) ?\\d{0,2}(?: phut| gio)? ?)?(?:(?:sang|chieu|toi) )?'
const UNTIL_WORDS = wordList(`
  tinh den
  tinh toi
  den
  toi
  thoi diem
  cap nhat den
`)
const NAMED_DAY = 'ngay '
const UNTIL = new RegExp(
  [
    `(?:^|[ (])((?:${UNTIL_WORDS.join('|')})(?: het)?(?: thoi diem)? ${CLOCK},? ?`,
    '(?:(?:cuoi |het )?(?=nam \\d|quy |thang \\d)|(?:ngay )?(?=\\d)))',
  ].join(''),
  'g',
)

/** `tính đến ngày 24/11/2021`, `đến 17h00 ngày 22/9`. */
export function untilTimes(folded: string, days: Days): Time[] {
  const found: Time[] = []
  UNTIL.lastIndex = 0
  for (let match = UNTIL.exec(folded); match; match = UNTIL.exec(folded)) {
    const at = match.index + match[0].length
    const start = at - match[1]!.length
    if (!isDigit(folded.charCodeAt(at))) {
      const place = placeInTime(folded, at, days.issued)
      if (place?.year)
        found.push({
          from: null,
          until: edtf(null, place.month, place.year),
          start,
          end: place.end,
          completed: '',
          relative: false,
        })
      continue
    }
    const date =
      dateAt(folded, match[0].endsWith(NAMED_DAY) ? at - NAMED_DAY.length : at) ?? unnamedDay(folded, at)
    if (date?.day == null || date.month === null || !date.possible) continue
    const until = pastDay(date, days.issued)
    if (until?.length !== 10) continue
    found.push({
      from: null,
      until,
      start,
      end: date.end,
      completed: date.year === null ? `/${until.slice(0, 4)}` : '',
      relative: false,
    })
  }
  return found
}

/** `hết 15 tháng 3 năm 2016`: a day without its word. */
function unnamedDay(folded: string, at: number): PrintedDate | null {
  const day = /^(\d{1,2}) (?=thang \d)/.exec(folded.slice(at, at + 10))
  const month = day && dateAt(folded, at + day[0].length)
  if (!day || month?.month == null) return null
  const { year, end } = month
  const of = { ...month, day: Number(day[1]) }
  const possible = of.day >= 1 && of.day <= daysInMonth(year, month.month)
  return { ...of, edtf: year === null ? null : edtf(of.day, month.month, year), possible, start: at, end }
}
