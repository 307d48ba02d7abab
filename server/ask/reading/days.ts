import {
  addDays,
  type Day,
  type DayRange,
  edtf,
  firstDay,
  isDay,
  isPartialDate,
  isRealDay,
  lastDay,
  type PartialDay,
  weekday,
  yearOf,
} from '../../../schema/words/calendar'
import { englishMonths, relativeDays, relativeStretches, shortMonths } from '../../../schema/words/namedDays'
import { officialDay, shortDay } from '../../../schema/words/writtenDays'
import type { Question, Range } from './question'

/** A day, month or year in a folded text, with its half-open span. */
export interface FoundDay {
  date: PartialDay
  start: number
  end: number
}

const MONTHS = [...englishMonths, ...shortMonths, 'sept'].join('|')
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?'
/** `mùng 7`: how the first ten days of a month are called. */
const FIRST_TEN = '(?:mung\\s+|mong\\s+)?'
const JOIN = '\\s*[-/.]\\s*'

/**
 * A day that a question names; one without its year is `--09-20`, a week is EDTF `2021-09-20/2021-09-26`. One that no
 * calendar has is named too, and cannot be asked about.
 */
export interface DayMention extends Range {
  date: PartialDay
}

type Parts = Record<'d' | 'm' | 'y', number>
interface Form {
  pattern: string
  order: readonly (keyof Parts)[]
}
/** The fullest first; a year of two figures is one of this century. */
const FORMS: readonly Form[] = [
  { pattern: `(\\d{4})-(\\d{1,2})-(\\d{1,2})`, order: ['y', 'm', 'd'] },
  { pattern: `${FIRST_TEN}(\\d{1,2})${JOIN}(\\d{1,2})${JOIN}(\\d{4}|\\d{2})`, order: ['d', 'm', 'y'] },
  { pattern: `${FIRST_TEN}(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s+nam\\s+(\\d{4})`, order: ['d', 'm', 'y'] },
  {
    pattern: `${FIRST_TEN}(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\s*(?:nam|[,/-])?\\s*(\\d{4})`,
    order: ['d', 'm', 'y'],
  },
  { pattern: `${ORDINAL}\\s+(?:of\\s+)?(${MONTHS})\\.?\\s*,?\\s*(\\d{4})`, order: ['d', 'm', 'y'] },
  { pattern: `(${MONTHS})\\.?\\s+${ORDINAL}\\s*,?\\s*(\\d{4})`, order: ['m', 'd', 'y'] },
  { pattern: `thang\\s+(\\d{1,2})\\s*(?:nam|[,/-])\\s*(\\d{4})`, order: ['m', 'y'] },
  { pattern: `(${MONTHS})\\.?\\s+(\\d{4})`, order: ['m', 'y'] },
  { pattern: `(?:nam|year|in|of)\\s+((?:19|20)\\d{2})`, order: ['y'] },
]
const compiled = FORMS.map(({ pattern, order }) => ({
  regex: new RegExp(`(?<![a-z0-9/.-])(?:${pattern})(?![a-z0-9]|[/.-]\\d)`, 'g'),
  order,
}))
const fromToday = (phrases: Iterable<string>): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${[...phrases].join('|')})(?![a-z0-9])`, 'g')
const RELATIVE = fromToday(relativeDays.keys())
const STRETCH = fromToday(relativeStretches.keys())

/** Every day, month or year that the folded text names; what no calendar has is none. */
export function daysIn(folded: string, today: PartialDay): FoundDay[] {
  const dated = compiled.flatMap(({ regex, order }) =>
    [...folded.matchAll(regex)].flatMap(match => {
      const date = dateOf(match.slice(1), order)
      return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }]
    }),
  )
  const relative = [...folded.matchAll(RELATIVE)].map(match => ({
    date: addDays(today, relativeDays.get(match[0])!),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...dated, ...relative]
}

const DAYS_OF_WEEK = 7
const MONDAY = 1
const MONTHS_OF_YEAR = 12

/** Weeks, from Monday, months and years that are named from today. */
const stretchesIn = (folded: string, today: Day): FoundDay[] =>
  [...folded.matchAll(STRETCH)].map(match => ({
    date: stretchOf(match[0], today),
    start: match.index,
    end: match.index + match[0].length,
  }))

function stretchOf(said: string, today: Day): PartialDay {
  const [unit, away] = relativeStretches.get(said)!
  const year = yearOf(today)
  if (unit === 'year') return edtf(null, null, year + away)
  if (unit === 'month') {
    const months = Number(today.slice(5, 7)) - 1 + away
    const years = Math.floor(months / MONTHS_OF_YEAR)
    return edtf(null, months - years * MONTHS_OF_YEAR + 1, year + years)
  }
  const monday = addDays(today, away * DAYS_OF_WEEK - ((weekday(today) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK))
  return `${monday}/${addDays(monday, DAYS_OF_WEEK - 1)}`
}

/** The first and last day of what is asked, its year known. */
export function daysOf(asked: PartialDay): DayRange {
  const [from, to = from] = asked.split('/') as [Day, Day?]
  return { from: firstDay(from), to: lastDay(to) }
}

/** The same where it names one stretch of days; both null where no day or one without its year is asked. */
export const spanOf = (asked: PartialDay | null): DayRange | { from: null; to: null } =>
  asked === null || isYearless(asked) ? { from: null, to: null } : daysOf(asked)

/** The first of them in the text, the fullest where several begin there. */
export const dayIn = (folded: string, today: PartialDay): FoundDay | null =>
  daysIn(folded, today).sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null

const CENTURY = 2000

function dateOf(given: readonly string[], order: Form['order']): PartialDay | null {
  const date = writtenDate(given, order)
  return isPartialDate(date) ? date : null
}

/** As it stands there, whether a calendar has it or not. */
function writtenDate(given: readonly string[], order: Form['order']): string {
  const parts: Partial<Parts> = {}
  for (const [at, name] of order.entries()) parts[name] = numberOf(given[at]!)
  const y = (parts.y ?? 0) + (given[order.indexOf('y')]?.length === 2 ? CENTURY : 0)
  return edtf(parts.d ?? null, parts.m ?? null, y)
}

const DAY_LENGTH = 10

/** `31/2/2021`: a day by its form, which no calendar has. */
const impossibleIn = (folded: string): FoundDay[] =>
  compiled.flatMap(({ regex, order }) =>
    [...folded.matchAll(regex)].flatMap(match => {
      const date = writtenDate(match.slice(1), order)
      return isImpossible(date) ? [{ date, start: match.index, end: match.index + match[0].length }] : []
    }),
  )

export const isImpossible = (date: PartialDay): boolean => date.length === DAY_LENGTH && !isPartialDate(date)

function numberOf(text: string): number {
  const month = shortMonths.indexOf(text.slice(0, SHORT_MONTH))
  return month === -1 ? Number(text) : month + 1
}
const SHORT_MONTH = 3

const YEARLESS = new RegExp(
  `(?<![a-z0-9/.-])${FIRST_TEN}(\\d{1,2})(?:\\s*/\\s*|\\s+thang\\s+)(\\d{1,2})(?![a-z0-9]|\\s*[/.-]\\s*\\d)`,
  'g',
)
export const LEAP_YEAR = 2020
const YEAR_LENGTH = 4

const yearlessIn = (folded: string): FoundDay[] =>
  [...folded.matchAll(YEARLESS)].flatMap(match => {
    const [day, month] = [Number(match[1]), Number(match[2])]
    if (!isRealDay(LEAP_YEAR, month, day)) return []
    const date = `-${edtf(day, month, LEAP_YEAR).slice(YEAR_LENGTH)}`
    return [{ date, start: match.index, end: match.index + match[0].length }]
  })

export const isYearless = (date: PartialDay): boolean => date.startsWith('--')

/** Whether a day lies in what is asked. */
export function liesIn(day: PartialDay, asked: PartialDay): boolean {
  if (isYearless(asked)) return day.slice(YEAR_LENGTH) === asked.slice(1)
  const { from, to } = daysOf(asked)
  return from <= firstDay(day) && lastDay(day) <= to
}

/** Whether a stretch is a week from its Monday. */
export function isWeek(date: PartialDay): boolean {
  const { from, to } = daysOf(date)
  return addDays(from, DAYS_OF_WEEK - 1) === to && weekday(from) === MONDAY
}

/** The day as it was asked, in the official form. */
export function askedDay(date: PartialDay): string {
  if (isYearless(date)) return officialDay(`${LEAP_YEAR}${date.slice(1)}`).replace(` năm ${LEAP_YEAR}`, '')
  const { from, to } = daysOf(date)
  const stretch = `từ ngày ${shortDay(from)} đến ngày ${shortDay(to)}`
  return date.includes('/') ? `${isWeek(date) ? 'tuần ' : ''}${stretch}` : officialDay(date)
}

/** `tính đến 24/11/2021`: the verb says no more than the day. */
const COUNTED_UP_TO = /^tinh (?:den|toi)$/

const ENDS_A_STRETCH = new Set(['den', 'toi', 'to', 'until', 'till', 'through', 'and', 'va'])
const BEGINS_A_STRETCH = new Set(['tu', 'from', 'between', 'giua'])
const OF_A_DAY = new Set(['ngay', 'hom', 'het'])

/** `từ 15/9 đến ngày 22/9/2021`: two days with what joins them are one stretch; the first has the year of the other. */
function stretchOfTwo(
  question: Question,
  [first, second, ...others]: readonly DayMention[],
): DayMention | null {
  if (!first || !second || others.length > 0) return null
  const said = (from: number, to: number) =>
    question.words
      .slice(from, to)
      .map(({ folded }) => folded)
      .filter(word => !OF_A_DAY.has(word))
  const between = said(first.to, second.from)
  const before = question.words.slice(0, first.from).findLastIndex(({ folded }) => !OF_A_DAY.has(folded))
  const begins = BEGINS_A_STRETCH.has(question.words[before]?.folded ?? '')
  const from = isYearless(first.date)
    ? `${second.date.slice(0, YEAR_LENGTH)}${first.date.slice(1)}`
    : first.date
  if (between.length > 1 || (between.length === 1 && !ENDS_A_STRETCH.has(between[0]!))) return null
  if (!isDay(from) || !isDay(second.date) || from >= second.date || (between.length === 1 && !begins))
    return null
  const isWeek = question.words[before - 1]?.folded === 'tuan'
  const range = { from: begins ? before - Number(isWeek) : first.from, to: second.to }
  question.take(range)
  return { ...range, date: `${from}/${second.date}` }
}

/** Every day that the question names, in order; its words are taken. */
export function takeDays(question: Question, today: PartialDay): DayMention[] {
  const taken = eachDay(question, today)
  const stretch = stretchOfTwo(question, taken)
  return stretch ? [stretch] : taken
}

function eachDay(question: Question, today: PartialDay): DayMention[] {
  const taken: DayMention[] = []
  for (const { date, start, end } of [
    ...daysIn(question.folded, today),
    ...impossibleIn(question.folded),
    ...stretchesIn(question.folded, today),
    ...yearlessIn(question.folded),
  ]) {
    const range = question.rangeOf(start, end)
    if (!range) continue
    question.take(range)
    if (COUNTED_UP_TO.test(question.said({ from: range.from - 2, to: range.from })))
      question.take({ from: range.from - 2, to: range.from - 1 })
    taken.push({ ...range, date })
  }
  return taken.sort((a, b) => a.from - b.from)
}
