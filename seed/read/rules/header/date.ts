import { edtf } from '../../../../schema/words/calendar'
import type { Flow } from '../../flow'
import { join } from '../../flow'
import type { PrintedDate } from '../../forms/dates'
import { dateAt } from '../../forms/dates'
import type { HeadPiece } from '../../outline/types'

export interface HeaderDate {
  /** EDTF: as much of the day as is printed; null where unreadable. */
  issued: string | null
  date: PrintedDate | null
  doubt: 'BLANK' | 'SPACED' | 'IMPOSSIBLE' | 'UNREADABLE' | null
  place: { name: string; from: number; to: number } | null
  flow: Flow
  from: number
  to: number
}

/** `Hà Nội, ngày 02 tháng 9 năm 2021`, also over two lines, with blanks, with the figures apart. */
export function headerDate(segments: readonly HeadPiece[]): HeaderDate | null {
  const parts = segments.filter(segment => segment.role === 'date')
  if (parts.length === 0) return null
  const flow = join(parts.map(part => part.flow))
  const at = flow.folded.search(/\bngay|ngay ?[\d .]*thang/)
  const from = at < 0 ? wordBeforeMonth(flow.folded) : at
  const place = placeOf(flow, from)
  if (at < 0)
    return { issued: null, date: null, doubt: 'UNREADABLE', place, flow, from: 0, to: flow.text.length }
  const apart = spacedDay(flow.folded, at)
  if (apart) return { ...apart, place, flow, from: at }
  const date = dateAt(flow.folded, at)
  if (!date) {
    const unread = unreadDay(flow.folded, at)
    return { issued: unread, date: null, doubt: 'UNREADABLE', place, flow, from: at, to: flow.text.length }
  }
  const issued = date.possible ? date.edtf : date.year === null ? null : edtf(null, null, date.year)
  return { issued, date, doubt: doubtOf(date), place, flow, from: at, to: date.end }
}

/** Not `Sinh ngày 27 tháng 12 năm 1943`: beside the day stands nothing but where, perhaps behind a label. */
export function isDayOfPaper({ flow: { text }, from, doubt }: HeaderDate): boolean {
  const before = text.slice(0, from)
  return doubt !== null || /(?:^|[,:;|]) *$/u.test(before) || PLACE.test(before)
}
const PLACE = /^(?:TP\.? ?)?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)+[ .-]*$/u

function doubtOf(date: PrintedDate): HeaderDate['doubt'] {
  if (!date.possible) return 'IMPOSSIBLE'
  return date.day === null || date.month === null || date.year === null ? 'BLANK' : null
}

/** `ngày 2 4 tháng 12 năm 2021`: two figures that stand apart are one day. */
function spacedDay(folded: string, at: number): Pick<HeaderDate, 'issued' | 'date' | 'doubt' | 'to'> | null {
  const found = /^ngay ([0-3]) (\d) thang/.exec(folded.slice(at, at + 20))
  if (!found) return null
  const rest = dateAt(folded, at + found[0].length - 5)
  if (!rest || rest.month === null || rest.year === null) return null
  const day = Number(`${found[1]}${found[2]}`)
  return {
    issued: edtf(day, rest.month, rest.year),
    date: { ...rest, day, start: at },
    doubt: 'SPACED',
    to: rest.end,
  }
}

/** The day is illegible (`ngày l8thang 8 năm 2021`): month and year are what the paper still says. */
function unreadDay(folded: string, at: number): string | null {
  const month = folded.indexOf('thang', at)
  if (month < 0 || month - at > 14) return null
  const rest = dateAt(folded, month)
  return rest?.possible ? rest.edtf : null
}

function wordBeforeMonth(folded: string): number {
  const comma = folded.indexOf(',')
  return comma < 0 ? 0 : comma + 1
}

function placeOf(flow: Flow, before: number): HeaderDate['place'] {
  let to = before
  while (to > 0 && ' ,.;'.includes(flow.text.charAt(to - 1))) to--
  if (to < 2 || to > 44) return null
  const name = flow.text.slice(0, to)
  return /^\p{Lu}[\p{L} .'’-]*$/u.test(name) ? { name, from: 0, to } : null
}
