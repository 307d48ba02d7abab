import type { FigureFact } from '../../entry'
import { dateAt } from '../../forms/dates'
import { type Cited, citedWithin } from '../citedIn'
import { datedOpening } from '../events/dated'
import type { Days, Time } from '../figures/times/time'
import { timesIn } from '../figures/times/timesIn'
import type { Range } from '../tasks/range'
import { issuedIn, type When } from './issued'

/** `Năm 2020: Xử phạt …` */
const LONGEST_LABEL = 40

/** When it was done: the day or stretch of its own clause, of the label in front of it, of the papers that it issued. */
export function whenOf(
  folded: string,
  range: Range,
  cited: readonly Cited[],
  days: Days,
  subject = range.from,
): When | null {
  const { from, to } = range
  const opening = datedOpening(folded, from, days.issued)
  if (opening && opening.end <= to) return { on: opening.on, until: opening.until }
  const own = toldIn(folded.slice(from, to), days, dated(cited, range))
  if (own) return own
  const label = folded.slice(0, Math.min(from, LONGEST_LABEL))
  return (
    (label.trimEnd().endsWith(':') ? toldIn(label, days) : null) ??
    issuedIn(
      folded,
      { from: range.from, to },
      cited.filter(one => one.from >= subject),
    )
  )
}

/** Behind the sentence: `Sau khi xây dựng và vận hành kể từ ngày 8/6/2021, …`, which takes up what it tells. */
const TAKEN_UP = /^[.;]? sau khi ([a-z]+ [a-z]+)(?: [a-z]+){0,6} ke tu (?:ngay )?\(?(?=\d)/

export function whenTakenUp(folded: string, { from, to }: Range): When | null {
  const behind = TAKEN_UP.exec(folded.slice(to, to + REACH_BEHIND))
  if (!behind || !folded.slice(from, to).includes(` ${behind[1]} `)) return null
  const date = dateAt(folded, to + behind[0].length)
  return date?.possible && date.edtf?.length === 10 ? { on: date.edtf, until: null } : null
}
const REACH_BEHIND = 120

/** Where its own words tell none: the time that all its figures are of. */
export function whenCounted(figures: readonly FigureFact[]): When | null {
  const times = figures.map(({ from, asOf }) => ({ on: asOf === from ? null : from, until: asOf }))
  const first = times[0]
  if (!first?.until) return null
  return times.every(({ on, until }) => on === first.on && until === first.until) ? first : null
}

/** The first time, or the stretch of days within it that the words go on to tell: `Năm 2021, … (từ ngày 03/6 đến 02/8/2021)`. */
function toldIn(folded: string, days: Days, ofPapers: readonly number[] = []): When | null {
  const [first, ...others] = timesIn(folded, days).filter(
    time => !isReckoned(time, days) && !ofPapers.some(to => time.start >= to && time.start - to < NEXT),
  )
  if (!first) return null
  const { from, until } = others.find(other => isWithin(other, first)) ?? first
  return from === until ? { on: from, until: null } : { on: from, until }
}

/** Where papers named in a clause end: a day right behind is when the paper is of, not the act. */
const dated = (cited: readonly Cited[], range: Range): number[] =>
  citedWithin(cited, range).map(({ to }) => to - range.from)
const NEXT = 4

/** `trong 02 năm qua` of a paper that does not say which years it means. */
const isReckoned = ({ relative, from }: Time, { today, years }: Days): boolean =>
  relative && today === null && ![...years.values()].some(told => told.from === from)

function isWithin(other: Time, { from, until }: Time): boolean {
  if (!other.from || !other.until || other.from === other.until || !from || !until) return false
  return other.from.startsWith(from) && other.until.startsWith(until)
}
