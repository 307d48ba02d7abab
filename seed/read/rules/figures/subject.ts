import type { AsOf } from './asOf'

const REACH = 220
const LONGEST = 140
/** What may stand between the subject and its figure and says nothing of it. */
const JOINTS =
  /(?:^|[\s,:(])(?:đã có|có|là|đạt tỷ lệ|đạt tỉ lệ|tỷ lệ|tỉ lệ|đạt|được|chiếm|với tổng số tiền|với tổng số|với tổng|với|tổng số|tổng cộng|tổng|tương ứng|tương đương với|ước tính|lên tới|lên đến|đến|tới|gồm|bao gồm|số tiền|số|ở mức|thêm|từ|trong đó|và|cùng|thì|mà|của|cho|đã|sẽ|hiện nay|theo thống kê|cụ thể|trung bình|bình quân)?[\s,:(–-]*$/iu
const LEADING =
  /^(?:[\s,;:.)(–-]|[ivx\d]{1,4}\) |(?:và|trong đó|cùng với đó|cùng với|với|bên cạnh đó|đồng thời|ngoài ra|cụ thể|đến nay|hiện nay|tính đến nay|theo thống kê)(?!\p{L}))+/iu

/**
 * Place where the clause before `at` begins, and the mark it stands behind; never before `least`. What brackets hold
 * is passed over, the number of an enumeration (`(2) Google đã …`) begins a clause.
 */
export function clauseBefore(text: string, at: number, least: number): { from: number; mark: string } {
  const first = Math.max(least, at - REACH)
  for (let i = at - 1; i >= first; i--) {
    const char = text.charAt(i)
    if (char === ')') {
      const open = text.lastIndexOf('(', i)
      if (i - open <= 5) return { from: i + 1, mark: ')' }
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
  asOf: readonly AsOf[],
): [number, number] | null {
  let start = from
  let end = to
  for (const { start: at, end: behind } of asOf) if (at >= start - 12 && behind <= end) start = behind
  for (;;) {
    const joint = JOINTS.exec(text.slice(Math.max(start, end - 40), end))
    if (!joint || joint[0].length === 0) break
    end -= joint[0].length
  }
  start += LEADING.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0
  if (end - start > LONGEST) start = shortened(text, end)
  return /\p{L}{2}.*\s.*\p{L}/u.test(text.slice(start, Math.max(start, end))) ? [start, end] : null
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
