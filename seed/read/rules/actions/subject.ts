import { actionBehind } from '../tasks/actions'
import { beginsParty } from '../tasks/parties'
import type { Range } from '../tasks/range'
import { SUBJECT_HEADS, TELLING_VERBS } from './subjectWords'

/** Who acts in a clause, where it is named, and where begins what was done. */
export interface Subject extends Range {
  name: string
  /** Place of the words that tell what was done. */
  does: number
  /** Said with `đã`. */
  told: boolean
}

const LONGEST = 170
const HEAD = new RegExp(`^(?!Tổ chức)(?:${SUBJECT_HEADS.join('|')})(?!\\p{L})`, 'u')
const COUNTED = /^(?:hơn |gần |trên )?\d[\d./]* (?=\p{L})/u
/** What tells when or how stands in front without a comma: `Trong 02 năm qua Sở …`. */
const WHEN =
  /^(?:Trong|Từ|Đến|Hàng|Hằng|Ngày|Hiện|Trước đó|Vừa qua|Sau đó|Đến nay|Vào|Năm|trong đó|Theo đó|Chỉ tính riêng)(?: [^\s,]+){0,7}? /u
const TELLS = new RegExp(`^(?:${TELLING_VERBS.join('|')})(?!\\p{L})`, 'u')
const ALREADY = ' đã '
const INTRODUCED = /^(?:trong đó |đã có )/u
/** No name holds a day, a quotation or the end of a sentence. */
const NO_NAME = /\d\/\d|[“”;:]|\.\s/u
/** Subjects that may begin with a small letter. */
const SMALL = /^(?:các|những|báo|cơ quan|toàn|nhà mạng)(?!\p{L})/u
/** `vì đã …`: a reason, no act. */
const REASONS = / (?:vì|do|khi|mà|sau khi)$/u
const EVENTS = /^có \d+ (?!văn bản|công văn|kế hoạch)/

/** The subject of a clause that tells what a body did: `Ngày 11/10, Chính phủ ban hành …`, `Sở đã …`. */
export function subjectOf(words: string): Subject | null {
  let plain: Subject | null = null
  for (const from of beginnings(words)) {
    const found = named(words, from)
    if (!found || REASONS.test(found.name)) continue
    if (found.told) return found
    if (!/ được /u.test(words.slice(0, from))) plain ??= found
  }
  return plain
}

function* beginnings(words: string): Generator<number> {
  yield 0
  const when = WHEN.exec(words.slice(0, 80))
  if (when) for (const step of words.slice(0, 110).matchAll(/ (?=\p{L})/gu)) yield step.index + 1
  for (const { index } of words.matchAll(/(?:, |: |\) |; )/g)) yield index + 2
}

function named(words: string, at: number): Subject | null {
  const from = at + (INTRODUCED.exec(words.slice(at, at + 12))?.[0].length ?? 0)
  const rest = words.slice(from, from + LONGEST + 40)
  const counted = COUNTED.exec(rest)?.[0].length ?? 0
  if (!beginsSubject(rest.slice(counted), counted > 0)) return null
  const already = rest.indexOf(ALREADY)
  const plain = plainVerb(rest)
  const sooner = plain < 0 || already <= plain || !/[,;]/.test(rest.slice(0, already))
  const told = already >= 0 && sooner
  const end = told ? already : plain
  if (end <= 0 || end > LONGEST || !isName(rest.slice(counted, end))) return null
  const does = told ? already + ALREADY.length : end + 1
  if (EVENTS.test(rest.slice(does))) return null
  return { name: rest.slice(0, end), from, to: from + end, does: from + does, told }
}

function isName(words: string): boolean {
  if (NO_NAME.test(words)) return false
  return /^báo, tạp chí/iu.test(words) || words.split(', ').every(part => isPart(part))
}

function isPart(part: string): boolean {
  if (part.split(' ').length <= 4 || beginsParty(part) || HEAD.test(part)) return true
  return actionBehind(part) < 0 && !/ (?:là|của) /u.test(part)
}

function beginsSubject(core: string, counted: boolean): boolean {
  if (!beginsParty(core) && !HEAD.test(core) && !(counted && beginsParty(`các ${core}`))) return false
  return counted || /^\p{Lu}/u.test(core) || SMALL.test(core)
}

function plainVerb(text: string): number {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (TELLS.test(text.slice(at + 1, at + 40))) return at
  }
  return -1
}
