import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { actionBehind, actionBehindGroup, beginsWithAction } from './actions'
import { knownNameEnd } from './knownName'
import { beginsParty, isGroup, partiesOf } from './parties'
import { COLON } from './siblings'
import { ACTIONS } from './words/actions'

/** Who is to act, named at the beginning of a passage, and where the words about what begin. */
export interface Assignee {
  names: string[]
  /** Where the words that name them begin, if that is not where the passage does. */
  from?: number
  /** Place behind the names. */
  end: number
  /** Place of the first word behind the names that says what is to be done. */
  rest: number
  /** The names end with that of a known body, so that a verb of any kind stands behind it. */
  known: boolean
  /** What stands before the names: `giao`, `yêu cầu`. */
  lead: string | null
}

/** The same with the place where the words that name them begin. */
export type Acting = Assignee & { from: number }

const LEADS = wordList(`
  giao
  giao cho
  yêu cầu
  yêu cầu:
  đề nghị
  đề nghị:
  kính đề nghị
  trân trọng đề nghị
  giao:
  phân công
  trách nhiệm của
  nhiệm vụ của
  đối với
  kêu gọi
  chỉ thị
  đồng chí
  các đồng chí
  các ông:
  các ông (bà):
  các đồng chí:
`)
const LEAD = new RegExp(
  `^(?:${[...LEADS]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('(', '\\(')
    .replaceAll(')', '\\)')})(?: các các(?= ))? `,
  'iu',
)
const LEAD_FIRST = new Set([...LEADS].flatMap(word => [word[0]!, word[0]!.toUpperCase()]))
/** What a body acts by stands before what it does: `Bộ Y tế theo chức năng, nhiệm vụ được giao chủ trì …`. */
const REMIT = '(?:theo|căn cứ|trên cơ sở) (?:đúng )?(?:chức năng|thẩm quyền|nhiệm vụ)'
const BY_REMIT = new RegExp(
  [
    `^${REMIT}(?:(?:,| và)? (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn))*`,
    '(?: được (?:giao|phân công|quy định)| của mình)?,?(?: |(?=:))',
  ].join(''),
  'u',
)
const LONGEST_REMIT = 90
/** `Các xã căn cứ nội dung Kế hoạch này, …`. */
const BY_PAPER = `căn cứ (?:vào )?(?:nội dung )?(?:${anyKindPrinted}) (?:này|số)`
/** `Các cơ quan trong quá trình triển khai cần …`: when, before what. */
const MEANWHILE = new RegExp(
  [
    '^(?:trong quá trình [^;:.]{3,70}?,? (?=(?:cần|phải|chủ động|có trách nhiệm) )',
    `|${BY_PAPER} ?[^;:,.]{0,60}, )`,
  ].join(''),
  'iu',
)
/** `các trung tâm (GDNN-GDTX), trung tâm ngoại ngữ thực hiện …`: behind the bracket the list goes on. */
const GOES_ON = '[^()]{1,60}\\)(?:[,;] (?:và )?| và )(?:các |\\p{Lu}|trường |trung tâm |phòng |công an )'
const STOP = new RegExp(
  `${COLON}|\\.(?:\\s|$)|\\((?!bà|${GOES_ON})| (?=${REMIT}|trong quá trình |${BY_PAPER})`,
  'u',
)
const HEADING_STOP = new RegExp(`${COLON}|\\.(?:\\s|$)`, 'u')
const LONGEST = 640
/** `Cục Thống kê đã có công văn trả lời.`, `Ủy ban có Hội đồng tư vấn gồm …` are sentences, no names. */
const TOLD = / (?:đã|đang|sẽ|gồm|nhận được|nhận thấy|có (?:công văn|văn bản|báo cáo|ý kiến)) /
/** What no name holds, in a heading or out of one: `UBND tỉnh ủy quyền cho …`, `Các cấp học được quy định như sau`. */
const SENTENCE_WORDS = wordList(`
  (?:ủy|uỷ) quyền cho
  phân cấp (?:cho|thẩm quyền)
  có thể
  có quyền
  có ý kiến
  được cử
  được quy định
  được tổ chức
  hoạt động theo
  thì việc
  trong việc
`)
const SENTENCE = new RegExp(` (?:${SENTENCE_WORDS.join('|')})(?!\\p{L})`, 'u')
/** In a heading: `Các doanh nghiệp đang hoạt động trong KCN`. */
const TOLD_OF_MANY = / (?:đã|sẽ|nhận được|nhận thấy) /
/** `các tỉnh đã triển khai …`: it is done; `Trường nào chưa có …`: it is not told which. */
const DONE = / (?:đã|nào)$/

/** The bodies that a passage begins with: `Sở Y tế:`, `Giao Sở A, Ban B chủ trì …`, `Đối với các cơ quan báo chí`. */
export function assigneeOf(text: string, heading = false): Assignee | null {
  const lead = LEAD_FIRST.has(text.charAt(0)) ? (LEAD.exec(text.slice(0, 40))?.[0] ?? null) : null
  const from = lead?.length ?? 0
  const words = text.slice(from, from + LONGEST)
  if (!beginsParty(words)) return null
  const { stop, known } = endOfNames(words, heading)
  if (stop < 0 && text.length > from + 160 && !heading) return null
  const end = stop < 0 ? words.length : stop
  if (DONE.test(words.slice(0, end))) return null
  const names = partiesOf(words.slice(0, end))
  const told = heading && isGroup(words) ? TOLD_OF_MANY : TOLD
  if (names.length === 0 || names.some(name => name.length > 240 || told.test(name) || SENTENCE.test(name)))
    return null
  return {
    names,
    end: from + end,
    rest: behindRemit(text, skip(text, from + end)),
    known,
    lead: lead?.trim().toLowerCase() ?? null,
  }
}

/** `Đối với các đơn vị chưa tham gia đánh giá.`: a line of its own that says whom what stands below concerns. */
export function concerned(text: string): Assignee | null {
  const lead = /^Đối với /u.exec(text)?.[0].length ?? 0
  const end = text.replace(/[\s.:;]+$/u, '').replace(BRACKET, '').length
  const name = text.slice(lead, end)
  if (lead === 0 || name.length > LONGEST_CONCERNED || !isGroup(name) || !beginsParty(name)) return null
  if (/[.;:]/.test(name) || (!text.endsWith(':') && FRONTED_DEED.test(name))) return null
  return { names: [name], end, rest: text.length, known: false, lead: 'đối với' }
}
/** `… (theo danh sách gửi kèm):` */
const BRACKET = /\s*\([^()]*\)$/u
const LONGEST_CONCERNED = 220
/** `Đối với các trường, tiếp tục …`: a sentence that goes on. */
const FRONTED_DEED = new RegExp(`, (?:${ACTIONS.join('|')})(?!\\p{L})`, 'u')

/** The bodies that the words behind a mark begin with. */
export function assigneeBehind(text: string, from: number, heading = false): Assignee | null {
  const named = assigneeOf(text.slice(from), heading)
  return named && { ...named, end: from + named.end, rest: from + named.rest }
}

/** `UBND các xã, các đơn vị được giao làm Bên mời thầu dự án …:` */
const FURTHER_GROUP = /(?:, | và |; )(?:các|những) /u

/** Names end at a colon, at a bracket, at what is to be done, or with the sentence; -1 where nothing ends them. */
function endOfNames(words: string, heading: boolean): { stop: number; known: boolean } {
  const stop = words.search(heading ? HEADING_STOP : STOP)
  const names = stop < 0 ? words : words.slice(0, stop)
  const many = heading && (isGroup(words) || FURTHER_GROUP.test(names))
  const action = many ? actionBehindGroup(names) : actionBehind(names)
  const known = heading ? -1 : knownNameEnd(names)
  if (known >= 0 && (action < 0 || known <= action)) return { stop: known, known: true }
  return { stop: action < 0 ? stop : action, known: false }
}

function behindRemit(text: string, at: number): number {
  const words = text.slice(at, at + LONGEST_REMIT)
  const remit = BY_REMIT.exec(words)?.[0].length
  if (remit !== undefined) return at + remit
  const meanwhile = MEANWHILE.exec(words)?.[0].length ?? 0
  return beginsWithAction(text.slice(at + meanwhile)) ? at + meanwhile : at
}

function skip(text: string, at: number): number {
  let i = at
  if (text.charAt(i) === '(') i = Math.max(i, text.indexOf(')', i) + 1)
  while (i < text.length && ' :,.;'.includes(text.charAt(i))) i++
  return i
}
