import { wordList } from '../../../../../schema/words/wordList'
import { matchesOf } from '../../../forms/matchesOf'
import { sentenceEnds } from '../../citations/sentences'
import type { Quantity } from '../quantities/quantity'
import { wordsAt } from '../quantities/words'
import { WITHIN } from '../vocabulary/joints'
import { marksIn } from './marks'
import type { Range } from './range'

export interface Sentence extends Range {
  before: Sentence | null
}

/** A stretch between two `;`, with the words before a colon that lead it in. */
export interface Segment extends Range {
  /** From the outermost to the nearest: `Năm 2020:`, `Tuyên truyền trực quan:`. */
  leads: Range[]
  /** Whether it tells of another thing than the label of its sentence. */
  apart: boolean
  /** The segment before it in the same sentence, or the same bracket. */
  before: Segment | null
  /** The sentence it stands in. */
  sentence: Sentence
  /** The segment whose count it is a part of: `tiếp nhận: 49, trong đó, tháng trước chuyển sang: 20`. */
  total: Segment | null
  /** Where a bracket holds it: the segment outside, and the place of the bracket. */
  outside: { segment: Segment; at: number } | null
}

/** Words that make a count a part of the one before it. */
const partAt = wordsAt(WITHIN)
const MOST_LEADS = 6
const NUMBERED = /^ ?(?:\(?\d{1,2}\)|\(?[a-zđ]\)|\([ivx]{1,4}\)) /

/** The segments of a running text in the order of their beginnings; a bracket's stand behind the one that holds it. */
export function segmentsIn(text: string, folded: string, quantities: readonly Quantity[]): Segment[] {
  const counted = quantities.map(({ from, end }) => ({ from, to: end }))
  const found: Segment[] = []
  let before: Sentence | null = null
  for (const to of endsIn(text, folded)) {
    const sentence: Sentence = { from: before?.to ?? 0, to, before }
    addSegments(found, { text, counted }, sentence, sentence, null)
    before = sentence
  }
  return found
}

/** Ends of sentences, also before one that begins with a number: `… khu dân cư. 100% thông tin …`. */
function endsIn(text: string, folded: string): number[] {
  const ends = [...sentenceEnds(text, folded), text.length]
  for (const { index } of matchesOf(BEFORE_NUMBER, folded)) ends.push(index + 1)
  return [...new Set(ends)].sort((a, b) => a - b)
}
/** Not behind `TP.`, `tr.`, `số.` … */
const BEFORE_NUMBER = /(?<=[a-z]{2}[)"]?|[a-z]{3}|\d%)(?<! (?:tp|tr|so|st|no|mr))\. (?=\d)/g

function addSegments(
  found: Segment[],
  told: { text: string; counted: readonly Range[] },
  whole: Range,
  sentence: Sentence,
  outside: Segment['outside'],
): void {
  const { text, counted } = told
  const { stops, colons, brackets } = marksIn(text, whole, counted)
  const labelled = isLabelled(stops, colons, whole.to) || isCounted(text, stops, colons)
  let shared: Range[] | null = null
  let before: Segment | null = null
  let from = whole.from
  let colon = 0
  let bracket = 0
  let head: Segment | null = null
  /** The sum that a list behind `trong đó:` breaks down, to its end. */
  let listed: Segment | null = null
  for (const stop of [...stops, whole.to]) {
    const own: Range[] = []
    for (; colon < colons.length && colons[colon]! < stop; colon++) {
      const lead = { from: behindNumber(text, from, colons[colon]!), to: colons[colon]! }
      if (lead.to > lead.from && own.length < MOST_LEADS) own.push(lead)
      from = colons[colon]! + 1
    }
    const start = behindNumber(text, from, stop)
    const follows = before?.apart === true && text.charAt(before.to) === ','
    const apart =
      follows || (shared !== null && countsAnother(text, shared, { from: own[0]?.from ?? start, to: stop }))
    const leads: Range[] = shared === null || apart ? own : [...shared, ...own]
    shared ??= labelled || breaksDown(text, own) ? own.slice(0, -1) : own
    const opening = own[0]?.from ?? start
    if (!before || text.charAt(before.to) === ';') head = listed
    const total: Segment | null = head ?? (before && (follows || partAt(text, opening) > 0) ? before : null)
    const segment: Segment = { from: start, to: stop, leads, apart, total, before, sentence, outside }
    head = total
    if (own[0] && total && partAt(text, own[0].from) === own[0].to - own[0].from) listed = total
    found.push(segment)
    for (; bracket < brackets.length && brackets[bracket]!.from < stop; bracket++) {
      const { from: open, to } = brackets[bracket]!
      addSegments(found, told, { from: open + 1, to }, sentence, { segment, at: open })
    }
    before = segment
    from = stop + 1
  }
}

/** `cơ sở y tế: 55 điểm; các tỉnh: 431 điểm`: the second has a label of its own, so the first's is not for all. */
function isLabelled(stops: readonly number[], colons: readonly number[], end: number): boolean {
  const [first, second = end] = stops
  return first !== undefined && colons.some(colon => colon > first && colon < second)
}

/** `Trong đó: chăn nuôi: …; thủy sản đạt …`: the label behind is of the first item alone. */
const breaksDown = (text: string, [first, second]: readonly Range[]): boolean =>
  first !== undefined && second !== undefined && partAt(text, first.from) === first.to - first.from

/** `khu dân cư văn hóa: 147/147; 6 xã đạt chuẩn`: the label is of its count alone. */
function isCounted(text: string, [first]: readonly number[], colons: readonly number[]): boolean {
  const colon = first === undefined ? undefined : colons.findLast(at => at < first)
  return colon !== undefined && /^[\d.,/%= ]+$/.test(text.slice(colon + 1, first))
}

/** `Tổng số hộ nghèo: 1.580 hộ; hộ cận nghèo có 900 hộ`: the label is of what it counts, not of a clause with its own. */
function countsAnother(text: string, [label, more]: readonly Range[], { from, to }: Range): boolean {
  if (!label || more || !COUNTS.test(text.slice(label.from, label.to))) return false
  const words = text.slice(from, Math.min(to, from + LONGEST_SUBJECT))
  return BESIDES.test(words) || (HAS.test(words) && !GOES_ON.test(words))
}
const COUNTS = new RegExp(
  [
    `(?:^|, )(?:${wordList(`
      tổng số
      tổng
      số
      số lượng
      tỷ lệ
      tỉ lệ
      diện tích
      sản lượng
      tai nạn
      va chạm
      cháy
      cháy nổ
      cháy, nổ
    `).join('|')}) [^,]*$`,
  ].join(''),
  'iu',
)
/** What another thing has or what befell it. */
const HAS = /^[^\d:]*\p{L} (?:có|còn|là|đạt|xảy ra|ghi nhận|tăng|giảm)(?!\p{L})[^\d:]*\d/u
const BESIDES = /^(?:bên cạnh đó|ngoài ra|cùng với đó|mặt khác),? /u
/** What goes on with the label: `đã điều trị khỏi 12 ca`, `trong tuần có 3 ca`. */
const GOES_ON =
  /^(?:trong|đã|đang|còn|được|bị|chưa|mới|tăng|giảm|bằng|chiếm|ước|tại|riêng|so|có|là|đạt \d)(?!\p{L})/u
const LONGEST_SUBJECT = 120

/** Behind blanks, dashes and the number of an enumeration: `(2) Google đã …`. */
function behindNumber(text: string, from: number, to: number): number {
  let start = from + (NUMBERED.exec(text.slice(from, Math.min(to, from + 9)))?.[0].length ?? 0)
  while (start < to && ' -+•'.includes(text.charAt(start))) start++
  return start
}
