import { wordList } from '../../../../../schema/words/wordList'
import { lastBefore, type Time } from '../times/time'

const REACH = 220
const LONGEST = 140
/** Words that may stand between the subject and its figure and say nothing of it. */
const JOINTS = new Set(
  wordList(`
  có
  là
  đạt
  được
  chiếm
  với
  tổng
  tổng số
  tổng cộng
  tỷ lệ
  tỉ lệ
  số
  số tiền
  tương ứng
  tương đương
  ước tính
  lên
  đến
  tới
  gồm
  bao gồm
  ở mức
  thêm
  từ
  trong đó
  và
  cùng
  thì
  mà
  của
  cho
  đã
  sẽ
  hiện nay
  theo thống kê
  cụ thể
  trung bình
  bình quân
  giảm từ
  tăng từ
`),
)
const MARKS = ' ,:(–-\u00a0'
const LEADING_WORDS = wordList(`
  và
  trong đó
  cùng với đó
  cùng với
  với
  bên cạnh đó
  đồng thời
  ngoài ra
  cụ thể
  đến nay
  hiện nay
  tính đến nay
  theo thống kê
`)
const LEADING = new RegExp(
  `^(?:theo [^,]{3,80}, |[\\s,;:.)(–-]|[ivx\\d]{1,4}\\) |(?:${LEADING_WORDS.join('|')})(?!\\p{L}))+`,
  'iu',
)

/**
 * Place where the clause before `at` begins, and the mark it stands behind; never before `least`. What brackets hold
 * is passed over, the number of an enumeration (`(2) Google đã …`) begins a clause.
 */
export function clauseBefore(text: string, at: number, least: number): { from: number; mark: string } {
  const first = Math.max(least, at - REACH)
  for (let i = at - 1; i >= first; i--) {
    const char = text.charAt(i)
    if (char === ')') {
      const open = first + text.slice(first, i).lastIndexOf('(')
      if (i - open <= 5 && open >= first) return { from: i + 1, mark: ')' }
      if (open >= first) i = open
    } else if (char === ';' || char === '(' || (char === ':' && text.charAt(i + 1) === ' '))
      return { from: i + 1, mark: char }
    else if (char === '.' && /^ [\p{Lu}\d“"]/u.test(text.slice(i + 1, i + 3)))
      return { from: i + 1, mark: char }
  }
  return { from: first, mark: first === least ? '' : 'cut' }
}

/** The words of a range without what only joins them to the figure, as a range of the text; null where none is left. */
export function subjectIn(
  text: string,
  from: number,
  to: number,
  times: readonly Time[],
): [number, number] | null {
  let start = from
  let first = to
  for (let i = lastBefore(times, to); i >= 0 && times[i]!.start >= from - 12; i--) {
    if (times[i]!.end > to) continue
    start = Math.max(start, times[i]!.end)
    first = times[i]!.start
  }
  return wordsIn(text, start, to) ?? (first < to ? wordsIn(text, from, first) : null)
}

function wordsIn(text: string, from: number, to: number): [number, number] | null {
  let start = from
  const end = withoutJoints(text, start, to)
  start += LEADING.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0
  start += measured(text.slice(start, Math.max(start, end)))
  if (end - start > LONGEST) start = shortened(text, end)
  return text.slice(start, Math.max(start, end)).trim().includes(' ') ? [start, end] : null
}

/** Behind another clause the last comma before what is measured: `đời sống được cải thiện, tỷ lệ hộ nghèo …`. */
function measured(words: string): number {
  let at = 0
  MEASURE.lastIndex = 0
  while (MEASURE.test(words)) at = MEASURE.lastIndex
  return at
}
const MEASURE = /, (?=(?:tỷ lệ|tỉ lệ|tổng số|tổng kinh phí|tốc độ|thu nhập bình quân)(?!\p{L}))/gu

/** End of the words before `to` once the joining ones at their end are taken off. */
function withoutJoints(text: string, from: number, to: number): number {
  let end = to
  for (;;) {
    while (end > from && MARKS.includes(text.charAt(end - 1))) end--
    const one = wordStart(text, from, end)
    const two = wordStart(text, from, Math.max(from, one - 1))
    const three = wordStart(text, from, Math.max(from, two - 1))
    const joint = [three, two, one].find(start => JOINTS.has(text.slice(start, end).toLowerCase()))
    if (joint === undefined) return end
    end = joint
  }
}

function wordStart(text: string, from: number, end: number): number {
  let start = end
  while (start > from && !MARKS.includes(text.charAt(start - 1))) start--
  return start
}

/** A long subject keeps what stands nearest to its figure, from a comma or a word on. */
function shortened(text: string, end: number): number {
  const words = text.slice(end - LONGEST, end)
  const comma = words.indexOf(', ')
  return comma >= 0 && comma < LONGEST / 2
    ? end - LONGEST + comma + 2
    : end - LONGEST + words.indexOf(' ') + 1
}

/** What is counted, with the words behind its unit up to the end of the clause: `điểm ghi nhận hoạt động`. */
export function counted(text: string, from: number, unitEnd: number): [number, number] {
  const words = text.slice(unitEnd, unitEnd + 80)
  const stop = words.search(/[,;.():]| (?:với|của|do|tại|và|đã|trong tổng số)(?!\p{L})/u)
  const end = stop >= 0 ? stop : words.length < 80 ? words.length : words.lastIndexOf(' ')
  return [from, unitEnd + end]
}
