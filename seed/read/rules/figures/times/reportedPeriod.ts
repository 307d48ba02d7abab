import { isoDay } from '../../../../../schema/words/calendar'
import { dateAt } from '../../../forms/dates'
import { matchesOf } from '../../../forms/matchesOf'
import { yearsIn } from '../../../forms/years'
import type { HeadPiece } from '../../../outline/types'
import { placeInTime, span } from './placeInTime'
import type { Days, ReportedPeriod, Time } from './time'

const FROM_TO = /(?<![a-z])tu (?=ngay \d|\d)/
const NAMED = /(?<!\d |[a-z\d])(thang|quy|nam) (?=\d|[ivx])/
const TITLES: ReadonlySet<string> = new Set(['title', 'subject'])

/** What a title tells of when: the stretch, the only year that it names. */
export function titleOf(pieces: readonly HeadPiece[]): Pick<Days, 'reported' | 'titled'> {
  const titles = pieces.filter(({ role }) => TITLES.has(role))
  const years = new Set(titles.flatMap(({ flow }) => yearsIn(flow.folded)))
  return { reported: reportedIn(titles), titled: years.size === 1 ? Number([...years][0]) : null }
}

/** `Tình hình công tác tuần từ ngày 18/6/2022 đến ngày 24/6/2022`, `… tháng 10 năm 2022`; null where a title tells none. */
function reportedIn(pieces: readonly HeadPiece[]): ReportedPeriod | null {
  for (const { flow } of pieces) {
    const { folded, text } = flow
    const period = betweenDays(folded, text) ?? named(folded, text)
    if (period) return period
  }
  const joined = (told: (flow: HeadPiece['flow']) => string) => pieces.map(({ flow }) => told(flow)).join(' ')
  return betweenDays(
    joined(flow => flow.folded),
    joined(flow => flow.text),
    'ky',
  )
}

/** `unnamed`: what the stretch is called where the title does not say. */
function betweenDays(folded: string, text: string, unnamed?: 'ky'): ReportedPeriod | null {
  const word = /(?<![a-z])(tuan|thang|quy)(?![a-z])/.exec(folded)?.[1] ?? unnamed
  const opens = word ? FROM_TO.exec(folded) : null
  const first = opens && dateAt(folded, opens.index + opens[0].length)
  const joint = first && /^ den (?=ngay \d|\d)/.exec(folded.slice(first.end, first.end + 12))
  const last = first && joint && dateAt(folded, first.end + joint[0].length)
  const until = last?.edtf
  if (!opens || !first || !last || until?.length !== 10) return null
  const year = first.year ?? last.year
  const from = first.edtf?.length === 10 ? first.edtf : dayIn(first.day, first.month, year)
  if (!from || from > until) return null
  return { word: word as 'tuan', from, until, printed: text.slice(opens.index, last.end).trim() }
}

function dayIn(day: number | null, month: number | null, year: number | null): string | null {
  return day === null || month === null || year === null ? null : isoDay(year, month, day)
}

/** Only one that the title names once of what is reported on. */
function named(whole: string, text: string): ReportedPeriod | null {
  const ends = JOINT.exec(whole)?.index ?? whole.length
  const folded = whole.slice(0, ends)
  const years = new Set(yearsIn(folded))
  if (years.size === 0 && ends < whole.length) return firstMonths(folded, text, new Set(yearsIn(whole)))
  const match = NAMED.exec(folded)
  if (years.size !== 1 || !match || AHEAD.test(folded.replace(CARRIED_OUT, ''))) return null
  const months = MONTHS.exec(folded.slice(0, match.index))
  if (match[1] === 'nam' && months && Number(months[1]) >= 1 && Number(months[1]) <= 12) {
    const year = [...years][0]!
    const printed = text.slice(months.index, match.index + 'nam '.length + year.length)
    const until = `${year}-${months[1]!.padStart(2, '0')}`
    return { word: 'ky', from: `${year}-01`, until, printed }
  }
  if (PART_AHEAD.test(folded.slice(0, match.index))) return null
  const at = match.index
  const place = placeInTime(folded, at, null)
  const when = place?.year && !place.day ? span(place, place.year) : null
  if (!place || !when) return null
  return { word: match[1] as 'thang', ...when, printed: text.slice(at, place.end) }
}

const AHEAD = /nhiem vu|phuong huong|ke hoach|du kien/
/** `Kết quả thực hiện nhiệm vụ năm 2023`: what came of them. */
const CARRIED_OUT =
  /(?:thuc hien|trien khai|hoan thanh)(?: [a-z]+){0,2}? (?:nhiem vu|ke hoach phat trien|ke hoach nam)/

/** `Kết quả năm 2023, phương hướng năm 2024`: what is reported on ends before what is to come. */
const JOINT = new RegExp(
  [
    '(?:[,;]| va)(?: [-–])? (?=(?:trien khai |mot so |cac |du kien )?',
    '(?:phuong huong|nhiem vu|muc tieu|chi tieu|ke hoach|giai phap|du kien|chuong trinh|trong tam)(?![a-z]))',
  ].join(''),
)

/** `6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2022`: of the only year that the title names. */
function firstMonths(folded: string, text: string, years: ReadonlySet<string>): ReportedPeriod | null {
  const months = /(?<![a-z\d])(\d{1,2}) thang dau nam$/.exec(folded)
  const count = Number(months?.[1])
  if (!months || years.size !== 1 || count < 1 || count > 12) return null
  const [year] = [...years]
  const until = `${year}-${months[1]!.padStart(2, '0')}`
  const printed = `${text.slice(months.index, folded.length)} ${year}`
  return { word: 'ky', from: `${year}-01`, until, printed }
}

/** `6 tháng đầu năm 2024`, `9 tháng năm 2024`. */
const MONTHS = /(?<![a-z\d])(\d{1,2}) thang (?:dau )?$/
const PART_AHEAD = /\d{1,2} thang (?:cuoi )?$/

const RELATIVE = new RegExp(
  [
    '(?:^|[ (])(trong (tuan|thang|quy|nam|ky)(?: nay| qua| vua qua)?)',
    '(?! (?:truoc|toi|\\d|[ivx]+(?![a-z])))(?=[ ,.;:)])',
  ].join(''),
  'g',
)

/** `Trong tuần vừa qua, …`: the stretch that the report is of. */
export function reportedTimes(folded: string, { reported }: Days): Time[] {
  if (!reported || !folded.includes(`rong ${reported.word}`)) return []
  return matchesOf(RELATIVE, folded).flatMap(({ index, 0: whole, 1: words, 2: word }) => {
    if (word !== reported.word) return []
    const start = index + whole.length - words!.length
    const { from, until, printed } = reported
    return [
      {
        from,
        until,
        start,
        end: start + words!.length,
        completed: ` (${printed})`,
        relative: true,
        own: true,
      },
    ]
  })
}
