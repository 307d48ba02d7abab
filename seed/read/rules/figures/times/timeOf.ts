import { wordList } from '../../../../../schema/words/wordList'
import { wholeWords } from '../../../forms/wholeWords'
import { yearsIn } from '../../../forms/years'
import { lowerBound } from '../../../lowerBound'
import { agentIn, verbAt } from '../clauses/agent'
import type { Clause } from '../clauses/clause'
import type { Range } from '../clauses/range'
import type { Segment } from '../clauses/segments'
import { meetingOf } from '../contexts/meeting'
import { wordsAt } from '../quantities/words'
import type { Told } from '../told'
import { CONTINUED } from '../vocabulary/openings'
import { ON_RESULTS } from './namedTimes'
import { lastBefore, type Time } from './time'

const NOWHERE = { from: 0, to: 0 }
const continuedAt = wordsAt(CONTINUED)

/**
 * The time that a figure is of: told in its own words, by what leads them in, in its sentence, by the opening of its
 * paragraph, or in the sentence that it goes on with. Null where the paragraph tells none: none is borrowed.
 */
export function timeOf(told: Told, clause: Clause): Time | null {
  const time = statedFor(told, clause)
  return time && isOfAnother(told, clause, time) ? null : time
}

/** So far before its figure a word tells that it is of another time. */
const NEAR = 60
const EARLIER = wordList(`
cùng kỳ
cùng kỳ năm trước
cùng kỳ năm ngoái
năm trước
năm ngoái
quý trước
tháng trước
tuần trước
kỳ trước
`)
/** `cùng kỳ năm trước tăng 7,3%`, `tuần trước trung bình 15 ca`: not what it is compared with. */
const OF_EARLIER = new RegExp(
  `(?:^|[(,;] ?)(?:${EARLIER.join('|')})(?: (?:là|có|đạt|tăng|giảm|trung bình|bình quân|ghi nhận))* ?$`,
  'iu',
)
const ALL_ALONG = wordList(`
từ đầu dịch
từ đầu mùa dịch
từ đầu vụ
từ đầu nhiệm kỳ
từ trước đến nay
đến thời điểm hiện tại
lũy kế đến nay
tích lũy
`)
/** `trong tuần không có ca nặng, tổng số từ đầu dịch đến nay là 299 ca`. */
const WHOLE = wholeWords(ALL_ALONG, 'iu')

/** `giảm 127 lượt (6 tháng đầu năm 2019 tiếp 1.091 lượt)`: the bracket tells with what it is compared. */
const CHANGED = /(?<!\p{L})(?:tăng|giảm)(?: [^;.()]{0,60})? $/iu

function isOfAnother({ flow: { text } }: Told, { quantity: { from, end } }: Clause, time: Time): boolean {
  const bracketed = time.start > end && text.slice(end, time.start).includes('(')
  if (bracketed && CHANGED.test(text.slice(Math.max(0, from - NEAR - 20), from))) return true
  if (OF_EARLIER.test(text.slice(Math.max(time.end, 0, from - NEAR), Math.max(time.end, from)))) return true
  return time.from !== time.until && WHOLE.test(text.slice(Math.min(time.end, from), from))
}

function statedFor(told: Told, clause: Clause): Time | null {
  const { segment, behind, quantity } = clause
  return (
    firstIn(told.times, { from: quantity.end, to: behind.to }, 3) ??
    lastIn(told.times, { from: segment.from, to: quantity.from }) ??
    firstIn(told.times, { from: quantity.end, to: behind.to }) ??
    inLeads(told, segment) ??
    outside(told, segment) ??
    (segment.total ? inSentence : inSentenceBeyond)(told, segment, quantity.from) ??
    beyond(opening(told, clause)) ??
    lastIn(told.times, meetingOf(told, segment, quantity.unit) ?? NOWHERE) ??
    yearOfPlan(told, clause)
  )
}

const PLANNED_WORDS = wordList(`
kế hoạch
dự toán
chỉ tiêu
vốn
kinh phí
ngân sách
`)
const PLANNED = new RegExp(
  [
    '^\\W*(?:(?:như vậy|trong đó|cụ thể),? )?(?:(?:tổng|số|nguồn|mức|tổng số) )*',
    `(?:${PLANNED_WORDS.join('|')})(?: [^;:.,()]{0,80})? năm (?=\\d{4}(?!\\d))`,
  ].join(''),
  'iu',
)
/** What is left of another year, or only named after it. */
const OF_MORE_YEARS = /chuyển sang|kéo dài|ban hành năm|còn lại của|so với năm/iu

/** The year of the plan that a sentence is about, or the words outside its bracket, or the sentence that it breaks down. */
function yearOfPlan(told: Told, { segment, quantity }: Clause): Time | null {
  const { outside, sentence } = segment
  const { text } = told.flow
  const own = planIn(text, { from: segment.from, to: quantity.from })
  if (own) return own
  if (outside) return planBefore(told, { from: outside.segment.from, to: outside.at })
  const isPart = continuedAt(text, sentence.from + (text.charAt(sentence.from) === ' ' ? 1 : 0)) > 0
  return isPart && sentence.before ? planBefore(told, sentence.before) : null
}

function planBefore({ flow: { text }, quantities }: Told, { from, to }: Range): Time | null {
  const first = quantities[lowerBound(quantities.length, i => quantities[i]!.from < from)]
  return first && first.from < to ? planIn(text, { from, to: first.from }) : null
}

/** `Kế hoạch vốn năm 2025 được giao bổ sung là` before 87 tỷ đồng. */
function planIn(text: string, { from, to }: Range): Time | null {
  const said = text.slice(from, to)
  if (said.length > LONGEST_PLAN || !/ (?:là|đạt) (?:\p{L}+ )?$/u.test(said) || OF_MORE_YEARS.test(said))
    return null
  const planned = PLANNED.exec(said)
  if (!planned) return null
  const at = planned[0].length
  const year = said.slice(at, at + 4)
  if (yearsIn(said).some(one => one !== year)) return null
  const start = from + at - 'năm '.length
  return { from: year, until: year, start, end: from + at + 4, completed: '', relative: false }
}
const LONGEST_PLAN = 260

/** `trong tháng` is told only of what stands beside it. */
const beyond = (time: Time | null): Time | null => (time?.own ? null : time)

const inSentenceBeyond = (told: Told, segment: Segment, to: number): Time | null =>
  beyond(inSentence(told, segment, to))

function inLeads({ times }: Told, { leads }: Segment): Time | null {
  return leads.reduceRight<Time | null>((found, lead) => found ?? lastIn(times, lead), null)
}

function outside(told: Told, { outside }: Segment): Time | null {
  if (!outside) return null
  const { segment, at } = outside
  return lastIn(told.times, { from: segment.from, to: at }) ?? inLeads(told, segment)
}

function inSentence({ times }: Told, { sentence }: Segment, to: number): Time | null {
  return lastIn(times, { from: sentence.from, to })
}

/** `Năm 2020: …` at the head of the paragraph, or the sentence before where this one goes on with it. */
function opening(told: Told, { segment: { sentence }, quantity }: Clause): Time | null {
  const {
    times,
    flow: { text },
  } = told
  const first = times[0]
  if (first && first.start < 4 && text.charAt(first.end) === ':') return first
  const start = sentence.from + (text.charAt(sentence.from) === ' ' ? 1 : 0)
  const last = times[lastBefore(times, sentence.from)] ?? null
  if (continuedAt(text, start) > 0) return last
  if (last === null || last !== first) return null
  if (isOfAll(told, last) && !TELLS_WHEN.test(text.slice(start, quantity.from))) return last
  if (goesOnActing(text, last, start) && !TELLS_WHEN.test(text.slice(start, quantity.from))) return last
  if (!countedUntil(text, last)) return null
  const said = { from: start, to: quantity.from }
  const another = agentIn(text, said) !== null && measureAt(text, start) === 0
  return another || TELLS_WHEN.test(text.slice(start, quantity.from)) ? null : last
}
/** A paragraph that opens with the stretch that the title tells, or with a report on it: all that it counts is of that. */
function isOfAll({ flow: { folded }, reported }: Told, { start, from, until, own }: Time): boolean {
  if (own || from === null) return false
  const opens = start < LONGEST_OPENING || /^[^.;:]{0,60}: $/.test(folded.slice(0, start))
  if (opens && reported && reported.from === from && reported.until === until) return true
  return ON_RESULTS.test(folded.slice(0, start))
}

/** `Năm 2023, Sở đã cấp 450 giấy phép. Thu hồi 25 giấy phép.`: a sentence that names nobody goes on with what was done. */
function goesOnActing(text: string, { start, end, from, relative, own }: Time, sentence: number): boolean {
  if (start > LONGEST_OPENING || from === null || relative || own || text.charAt(end) !== ',') return false
  return !/\d/.test(text.slice(0, start)) && verbAt(text, sentence) > 0 && toComeAt(text, sentence) === 0
}
const LONGEST_OPENING = 12
/** What is asked or meant to go on is of no year that was told. */
export const toComeAt = wordsAt([
  'tiếp tục',
  'tăng cường',
  'đẩy mạnh',
  'tập trung',
  'nâng cao',
  'phát huy',
  'duy trì',
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'xem xét',
  'yêu cầu',
  'chỉ đạo',
  'giao',
])
const measureAt = wordsAt([
  'số',
  'tổng số',
  'tỷ lệ',
  'tỉ lệ',
  'toàn tỉnh',
  'toàn huyện',
  'toàn xã',
  'cả tỉnh',
  'cả nước',
])

/** `Tính đến ngày 15/8, …` at the head of a paragraph: what its sentences count is counted until then. */
const countedUntil = (text: string, { start, end, from, until }: Time): boolean =>
  start < 4 && from === null && (until?.length ?? 0) >= 7 && text.charAt(end) === ','
const WHEN_WORDS = wordList(`
năm
tháng
quý
tuần
ngày
giờ
giai đoạn
nhiệm kỳ
cùng kỳ
mỗi
hằng
hàng
dự kiến
dự báo
sẽ
phấn đấu
trước đó
trước đây
hiện nay
hiện
`)
/** Words of a sentence that is of another time, or of none. */
const TELLS_WHEN = wholeWords(WHEN_WORDS, 'iu')

function lastIn(times: readonly Time[], { from, to }: Range): Time | null {
  const time = times[lastBefore(times, to - 1)]
  return time && time.start >= from && time.end <= to + 1 ? time : null
}

/** The first time in a range; only one that begins within `reach` where that is given. */
function firstIn(times: readonly Time[], { from, to }: Range, reach = to - from): Time | null {
  const time = times[lastBefore(times, from) + 1]
  return time && time.start >= from && time.start <= from + reach && time.end <= to + 1 ? time : null
}
