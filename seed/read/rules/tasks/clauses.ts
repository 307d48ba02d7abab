import { isLetter } from '../../../../schema/words/charClasses'
import { beginsWithAction } from './actions'
import { beginsParty } from './parties'
import type { Range } from './range'
import { headsNames } from './siblings'

/** A clause of a passage, and whether a sentence begins with it. */
export interface Clause extends Range {
  opens: boolean
}

/** How far a bracket or a quotation may reach before it counts as never closed. */
const FAR = 600
/** The head of a list of names before its colon is not longer. */
const HEAD = 24
const OPENING = '(“'
const CLOSING = ')”'
/** Units that neither end a clause nor open anything: nearly all. */
const PLAIN = new Uint8Array(0x10000).fill(1)
for (const mark of `${OPENING}${CLOSING}:;.?…`) PLAIN[mark.charCodeAt(0)] = 0
const ITEM = /^ ?\((?:\d{1,2}|[ivx]{1,4})\)\.? /
/** `các mục 5.1; 5.2; 5.4`: numbers, no clauses. */
const NUMBERS = /\d ?; ?\d/u
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|tp|ThS|TS|PGS|GS|BS|CN|Ths|Bs|Đ\/c|v\.v|vv|[A-ZĐ])$/u

/**
 * The clauses of a passage from `from` on: each ends at `;` or with its sentence. Behind a colon within a sentence
 * stands a list that belongs to its clause, whatever marks it holds.
 */
export function clausesOf(text: string, from = 0): Clause[] {
  return [...eachClause(text, from)]
}

/** The same one by one: nothing behind the last that is asked for is looked at. */
export function* eachClause(text: string, from: number): Generator<Clause> {
  let start = from
  let opens = true
  let listed = false
  let depth = 0
  let opened = from
  for (let i = from; i < text.length; i++) {
    if (PLAIN[text.charCodeAt(i)] === 1) continue
    const char = text.charAt(i)
    if (depth > 0 && i - opened > FAR) depth = 0
    const item = char === '(' && depth === 0 ? deedItem(text, i) : 0
    if (item > 0) {
      const before = told(text, { from: start, to: i }, opens)
      if (before) yield before
      start = i + item
      opens = true
      listed = false
      i = start - 1
    } else if (OPENING.includes(char)) {
      if (depth++ === 0) opened = i
    } else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (char === ':')
      listed ||= text.charAt(i + 1) === ' ' && !headsNames(text.slice(Math.max(0, i - HEAD), i))
    else if (char === ';' && lettered(text, i + 1) > 0) {
      const clause = told(text, { from: start, to: i + 1 }, opens)
      if (clause) yield clause
      start = i + 1 + lettered(text, i + 1)
      opens = true
      listed = false
    } else if (char === ';' ? !listed : '.?…'.includes(char) && endsSentence(text, i)) {
      if (char === ';' && NUMBERS.test(text.slice(Math.max(0, i - 4), i + 5))) continue
      if (listed && ITEM.test(text.slice(i + 1, i + 10)) && deedItem(text, i + 2) === 0) continue
      const clause = told(text, { from: start, to: i + 1 }, opens)
      if (clause) yield clause
      start = i + 1
      opens = char !== ';'
      if (opens) listed = false
    }
  }
  const last = told(text, { from: start, to: text.length }, opens)
  if (last) yield last
}

/** Length of `b)` behind `a) Sở Y tế: xây dựng kế hoạch;`, where a body or a deed stands behind it. */
function lettered(text: string, at: number): number {
  const length = LETTERED.exec(text.slice(at, at + 6))?.[0].length ?? 0
  return length > 0 && beginsParty(text.slice(at + length, at + length + LONGEST_START)) ? length : 0
}
const LETTERED = /^ ?[a-zđ]\) ?/u

/**
 * Length of the mark of an item that tells a deed or names a body: `: (i) Bộ Y tế rà soát …. (ii) Chuẩn bị thuốc`; 0 of
 * others, as `nội dung sau: (1) Số hộ. (2) Số nhà.`, which go on what leads to them.
 */
function deedItem(text: string, at: number): number {
  const length = ITEM.exec(text.slice(at, at + 9))?.[0].length ?? 0
  if (length === 0 || !/[:.;] ?$/.test(text.slice(Math.max(0, at - 2), at))) return 0
  const words = text.slice(at + length, at + length + LONGEST_START)
  if (repeatsLead(text, at, words)) return 0
  return beginsWithAction(words) || beginsParty(words) || ASKS.test(words) ? length : 0
}
const LONGEST_START = 80

/** `vận dụng các tiêu chí đánh giá dự án: (1) Xác định câu hỏi; …`: by what, in which steps. */
const CRITERIA =
  /(?:các|những|\d) (?:tiêu chí|tiêu chuẩn|bước|giai đoạn|hình thức|phương thức|nguyên tắc|mức)(?!\p{L})/u
/** `hoàn thiện các báo cáo: (i) Báo cáo tình hình …; (ii) Báo cáo về …`: the items are those things. */
function repeatsLead(text: string, at: number, words: string): boolean {
  const lead = text.slice(
    Math.max(0, text.lastIndexOf(': (', at) - LONGEST_START),
    text.lastIndexOf(': (', at),
  )
  if (CRITERIA.test(lead)) return true
  const first = /^\S+ \S+/.exec(words)?.[0].toLowerCase()
  return first !== undefined && lead.toLowerCase().endsWith(` ${first}`)
}

const ASKS = /^(?:Giao|Yêu cầu|Đề nghị) /u

/** Where the words of an item begin that its line marks as `(1)` or `(ii)`; 0 of other lines. */
export const behindMark = (text: string): number => ITEM.exec(text.slice(0, 9))?.[0].length ?? 0

function told(text: string, range: Range, opens: boolean): Clause | null {
  const { from, to } = trimmed(text, range)
  const isWord = isLetter(text.charCodeAt(from)) && isLetter(text.charCodeAt(from + 1)) && to - from > 1
  return isWord || /\p{L}{2}/u.test(text.slice(from, to)) ? { from, to, opens } : null
}

/** Without blanks and stray marks around it, and without the mark that ends it; an ellipsis stays. */
export function trimmed(text: string, { from, to }: Range): Range {
  let start = from
  let end = to
  while (start < end && ' ,;:./'.includes(text.charAt(start))) start++
  if (start > 0 && DASHED.test(text.slice(start, start + 4))) start += text.charAt(start + 1) === ' ' ? 2 : 1
  while (end > start && endsWithMark(text, end)) end--
  return { from: start, to: end }
}

function endsWithMark(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  return ' ,;:/'.includes(last) || (last === '.' && text.charAt(end - 2) !== '.')
}

function endsSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next === '' || next === '/') return true
  if (text.charAt(at) === '…' && !/^ \p{Lu}\p{Ll}*(?: \p{Ll}|, )/u.test(text.slice(at + 1, at + 16)))
    return false
  if (next === ' ' && DASHED.test(text.slice(at + 2, at + 6))) return true
  if (next !== ' ' || !/[\p{Lu}\d/“"(]/u.test(text.charAt(at + 2))) return false
  const before = text.slice(Math.max(0, at - 6), at)
  if (NUMBER.test(before) && /\d/.test(text.charAt(at + 2))) return false
  return !ABBREVIATED.test(before)
}
/** `- Xây dựng kế hoạch. - Báo cáo kết quả`: items that lost their lines. */
const DASHED = /^[-–+] ?\p{Lu}\p{Ll}/u
/** `số. 12`, not `chuyển đổi số. Sở …`. */
const NUMBER = /(?:^|[\s(])số$/u
