import { wordList } from '../../../../../schema/words/wordList'
import { wholeWords } from '../../../forms/wholeWords'
import { yearsApart, yearsIn } from '../../../forms/years'
import { beginsWithAction } from '../../tasks/actions'
import { agentIn, stateAt, verbAt } from '../clauses/agent'
import type { Clause } from '../clauses/clause'
import type { PaperFigures } from '../paperFigures'
import type { Told } from '../told'
import type { TimeAbove } from './headedTime'
import { lastBefore, type Time } from './time'
import { toComeAt } from './timeOf'

/** Words of a sentence that is of another time than what stands above it, or of no one time. */
export const OTHERWISE = wholeWords(
  wordList(`
(?<!(?:thực|phát|thể|biểu|xuất) )hiện
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
/** Whether words name no other year than that of a day. */
export const isOfYear = (words: string, day: string): boolean =>
  yearsApart(words).every(year => day.startsWith(year))
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

/** So many times, and so much text, before a figure tell whether its paragraph is of another. */
const MOST_TIMES = 8
const LONGEST_PARAGRAPH = 1200
const isNot =
  (day: string) =>
  ({ until }: Time): boolean =>
    until !== day

/**
 * The stretch that the title of a paper tells, for what it tells without a time: growth, and in a report what was done;
 * not what stands, what is to come, and nothing where its paragraph tells another time.
 */
export function titledTime(
  { days, titlePiece, reports }: PaperFigures,
  { times, flow: { text } }: Told,
  { quantity: { kind, from }, segment }: Clause,
  headings: readonly string[],
  said: string,
): TimeAbove | null {
  const { reported } = days
  const { sentence } = segment
  if (!reported || OTHERWISE.test(said) || headings.some(isNotReported)) return null
  const grows = (reported.word === 'ky' || reported.word === 'nam') && kind === 'share' && GROWTH.test(said)
  const mayTell = reports && headings.every(heading => isOfYear(heading, reported.until))
  const begins = mayTell ? [sentence.from, segment.from].find(at => tellsDeed(text, at, from)) : undefined
  if (!grows && begins === undefined) return null
  const start = Math.max(begins ?? 0, from - REACH_BACK)
  const near = begins === undefined ? '' : text.slice(start, Math.min(segment.to, from + REACH))
  if (OF_ANOTHER.test(near) || NOT_DONE.test(near.slice(0, from - start)) || yearsLater(near, reported.until))
    return null
  const last = lastBefore(times, from)
  const isOther = times.slice(Math.max(0, last + 1 - MOST_TIMES), last + 1).some(isNot(reported.until))
  const before = text.slice(begins === segment.from ? start : Math.max(0, from - LONGEST_PARAGRAPH), from)
  if (isOther || !isOfYear(before, reported.until)) return null
  const { from: first, until, printed } = reported
  const words = printed.charAt(0).toLowerCase() + printed.slice(1)
  return { heading: '', from: first, until, words, ...(titlePiece ? { piece: titlePiece } : {}) }
}
const REACH = 160
const REACH_BACK = 500
/** What was not done, or is to be. */
const NOT_DONE = wholeWords(['chưa', 'không', 'sẽ', 'tiếp tục'], 'iu')
/** What was done over more than the stretch, or in a part of it. */
const OF_ANOTHER = wholeWords(
  wordList(`
tháng
quý
tuần
giai đoạn
nhiệm kỳ
lũy kế
cộng dồn
`),
  'iu',
)

/** `Căn cứ Quyết định số 9 ngày 22/2/2024, …` in a report on 2023: done after it. */
const yearsLater = (sentence: string, until: string): boolean =>
  yearsIn(sentence).some(year => year > until.slice(0, 4))

/** `Đã tổ chức 12 lớp`, `Sở Y tế đã tổ chức 12 lớp`, `Toàn tỉnh tiếp nhận 300 đơn`: words up to their figure. */
function tellsDeed(text: string, from: number, figure: number): boolean {
  let start = from
  while (' -+'.includes(text.charAt(start) || 'x')) start++
  const done = text.startsWith('Đã ', start) || text.startsWith('đã ', start) ? start + 3 : start
  if (acts(text, done)) return true
  const agent = agentIn(text, { from: start, to: figure })
  const at = agent ? agent.to + 1 : figure
  return at < figure && acts(text, at)
}

const acts = (text: string, at: number): boolean =>
  stateAt(text, at) === 0 &&
  toComeAt(text, at) === 0 &&
  (verbAt(text, at) > 0 || beginsWithAction(text.slice(at, at + LONGEST_VERB)))
const LONGEST_VERB = 24
