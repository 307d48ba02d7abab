import { foldUnits } from '../../../../../schema/words/foldUnits'
import { wordList } from '../../../../../schema/words/wordList'
import { wholeWords } from '../../../forms/wholeWords'
import type { Clause } from '../clauses/clause'
import { introducing } from '../contexts/labelled'
import type { Piece } from '../fact'
import type { PaperFigures } from '../paperFigures'
import type { Told } from '../told'
import { type HeadedTime, headedTime } from './headedTime'
import { type Days, lastBefore, type Time } from './time'
import { timesIn } from './timesIn'

/** A time that words above a sentence tell, with these words. */
export interface TimeAbove extends HeadedTime {
  piece?: Piece
}

/** Words of a sentence that is of another time than what stands above it, or of no one time. */
const OTHERWISE = wholeWords(
  wordList(`
hiện
hiện nay
hiện tại
đến nay
trước đây
trước đó
cùng kỳ
năm trước
năm ngoái
quý trước
tháng trước
tuần trước
lũy kế
từ đầu
mỗi năm
hằng năm
hàng năm
dự kiến
dự báo
kế hoạch
phấn đấu
`),
  'iu',
)
const YEAR = /(?<![\d/])(?:19|20)\d\d(?!\d)/gu
/** Sections that tell of no stretch that was reported on. */
const NOT_REPORTED = wholeWords(
  wordList(`
nhiệm vụ
phương hướng
giải pháp
mục tiêu
chỉ tiêu
kế hoạch
kiến nghị
đề xuất
dự báo
dự kiến
đặc điểm
khái quát
tổng quan
giới thiệu
`),
  'iu',
)
const RESULTS = wholeWords(['kết quả', 'tình hình', 'đánh giá'], 'iu')
const isNotReported = (heading: string): boolean => NOT_REPORTED.test(heading) && !RESULTS.test(heading)
const GROWTH = /(?<!\p{L})(?:tăng|giảm|tăng trưởng)(?: (?:thêm|khoảng|gần|hơn|tới|đến))? ?$/iu
const REACH = 200

/** The time of a list's lead, of a heading, or of the title; null where none is told, or the sentence is of another. */
export function timeAbove(
  paper: PaperFigures,
  index: number,
  told: Told,
  clause: Clause,
  headings: readonly string[],
  bare: string,
): TimeAbove | null {
  const { segment, quantity } = clause
  const said = told.flow.text.slice(Math.max(segment.sentence.from, quantity.from - REACH), quantity.from)
  const led = leadingTime(paper, index)
  if (led) return isOfIt(said, led) ? led : null
  return headedTime(headings, bare) ?? titledTime(paper, told, quantity, headings, said)
}

const isOfIt = (said: string, { until }: HeadedTime): boolean =>
  !OTHERWISE.test(said) && (said.match(YEAR) ?? []).every(year => until.startsWith(year))

const NUMBER = /^(?:\(\d{1,2}\)|\d{1,2}[.)]|[-+*•]) /u
const OPENING = /^(?:kết quả |riêng |trong đó |tính )?$/iu

/** `(1) Năm 2024:`, `Trong năm 2023, Sở đã:` above the list that a block stands in. */
export function leadingTime(paper: PaperFigures, index: number): TimeAbove | null {
  const lead = introducing(paper, index)?.[0]
  if (!lead) return null
  const words = lead.words.replace(NUMBER, '').replace(/,\s*$/u, '')
  const folded = foldUnits(`${words},`)
  const [time, more] = timesIn(folded, { ...paper.days, partsAbove: false })
  if (!time || more || time.own || time.until === null) return null
  const opens = OPENING.test(words.slice(0, time.start))
  const isAll = folded.charAt(time.end) === ',' && (time.end >= words.length || !/[.;]/.test(words))
  if (!opens || !isAll) return null
  const { from, until } = time
  const printed =
    words.charAt(time.start).toLowerCase() + words.slice(time.start + 1, time.end) + time.completed
  return { heading: '', from, until, words: printed, ...(lead.piece ? { piece: lead.piece } : {}) }
}

/** So many times, and so much text, before a figure tell whether its paragraph is of another. */
const MOST_TIMES = 8
const LONGEST_PARAGRAPH = 1200
const isNot =
  (day: string) =>
  ({ until }: Time): boolean =>
    until !== day

/** `tăng trưởng 9,5%` in a report whose title tells of 6 months or of a year, where its paragraph tells no other time. */
function titledTime(
  { days, titlePiece }: PaperFigures,
  { times, flow: { text } }: Told,
  { kind, from }: Clause['quantity'],
  headings: readonly string[],
  said: string,
): TimeAbove | null {
  const { reported } = days
  if (!reported || (reported.word !== 'ky' && reported.word !== 'nam') || kind !== 'share') return null
  if (!GROWTH.test(said) || OTHERWISE.test(said) || headings.some(isNotReported)) return null
  const last = lastBefore(times, from)
  const isOther = times.slice(Math.max(0, last + 1 - MOST_TIMES), last + 1).some(isNot(reported.until))
  const years = text.slice(Math.max(0, from - LONGEST_PARAGRAPH), from).match(YEAR) ?? []
  if (isOther || years.some(year => !reported.until.startsWith(year))) return null
  const { from: first, until, printed } = reported
  return { heading: '', from: first, until, words: printed, ...(titlePiece ? { piece: titlePiece } : {}) }
}

/** The days by which a block is read: where words above it tell the year, a part of a year is of that, not of the paper's. */
export function daysOfBlock(paper: PaperFigures, index: number, headings: readonly string[]): Days {
  const isAbove = headedTime(headings, '') !== null || leadingTime(paper, index) !== null
  return isAbove ? { ...paper.days, partsAbove: true } : paper.days
}
