import { ranksOfPlaces } from '../../../../schema/words/ranksOfPlaces'
import { wordList } from '../../../../schema/words/wordList'
import { type Assignee, assigneeOf } from './assignee'
import { beginsParty, partiesOf } from './parties'

const VERBS = wordList(`
  yêu cầu
  đề nghị
  giao
  kêu gọi
  chỉ thị
`)
/** `giao đất`, `giao khoán rừng`: nobody is asked. */
const ASKING = new RegExp(
  `^(?:${VERBS.join('|')}) (?!(?:đất|rừng|mặt nước|khu vực biển|khoán)(?!\\p{L}))`,
  'iu',
)
/** Words behind which asking is a thing, not an act. */
export const NOMINAL_BEFORE = wordList(`
  về
  việc
  theo
  được
  tờ trình
  hồ sơ
  đơn
  giấy
  phiếu
  mẫu
  thủ tục
  hàng hóa
  hàng hoá
  nội dung
  danh sách
  văn bản
  công văn
  trường hợp
  người
  tổ chức
  cá nhân
`)
const NEXT = new RegExp(` (?:${VERBS.join('|')}) `, 'g')
/** A paragraph that leads in tasks is not longer, and who asks stands near. */
const LONGEST = 2500
const REACH = 160

/** `Tờ trình … về việc đề nghị Hội đồng …`, `theo yêu cầu …`, `hồ sơ đề nghị …`: it is told, nobody is asked. */
const NOMINAL = new RegExp(`(?:^|\\s)(?:${NOMINAL_BEFORE.join('|')}) $`, 'iu')

/** `Sở Nội vụ trân trọng đề nghị …` */
const POLITE = /^(?:trân trọng|kính|xin) /u

/** Whether the body named before `at` asks others, and is not asked itself. */
export function asks(text: string, at: number): boolean {
  return ASKING.test(text.slice(at, at + 36).replace(POLITE, ''))
}

/** Who is asked in a sentence that says who asks: `Bộ … yêu cầu toàn thể các cơ quan … khẩn trương quán triệt`. */
export function askedOf(text: string, leading = false): (Assignee & { from: number }) | null {
  const words = text.slice(0, LONGEST)
  for (let at = nextVerb(words, 1); at >= 0; at = nextVerb(words, at + 1)) {
    const before = words.slice(Math.max(0, at - REACH), at)
    if ((!leading && before.includes(':')) || NOMINAL.test(before)) continue
    const named = assigneeOf(text.slice(at))
    if (named) return { ...named, from: at, end: at + named.end, rest: at + named.rest }
  }
  return null
}

/** `Sở hướng dẫn các đơn vị một số hoạt động như sau:`, `Phòng chỉ đạo, đôn đốc các trường thực hiện các việc sau:`. */
const DIRECTED = new RegExp(
  [
    `(?<!(?:${wordList(`
      ý kiến
      văn bản
      theo
      sự
      công tác
      việc
      nội dung
      về
    `).join('|')}) )(?:hướng dẫn|chỉ đạo)(?:(?:,| và) (?:chỉ đạo|đôn đốc|hướng dẫn|yêu cầu))* `,
    '(\\p{L}[^:;.()]{3,300}?) ',
    '(?:(?:tập trung |nghiêm túc |tổ chức |triển khai )*',
    '(?:thực hiện|triển khai)|tập trung)? ?',
    `(?:một số|các|những) (?:${wordList(`
      hoạt động
      nhiệm vụ
      công việc
      nội dung
      biện pháp
      giải pháp
      việc
    `).join('|')})(?: [^:;.()]{0,60})? sau(?: đây)? ?:$`,
  ].join(''),
  'u',
)

/** Whom a lead-in directs that asks nobody by the word. */
export function directedBy(text: string): (Assignee & { from: number }) | null {
  if (!text.endsWith(':')) return null
  const words = text.slice(0, LONGEST)
  const directed = DIRECTED.exec(words)
  if (!directed || !beginsParty(directed[1]!)) return null
  const from = words.indexOf(directed[1]!, directed.index)
  const end = from + directed[1]!.length
  return { names: partiesOf(directed[1]!), from, end, rest: end, known: true, lead: DIRECTS }
}
const DIRECTS = 'hướng dẫn'

/** `…, tỉnh Đắk Lắk cần tập trung thực hiện …:`: a place is spoken of as those who run it. */
const PLACE_NEEDS = new RegExp(
  `(?:^|, )((?:${wordList(`
    tỉnh
    thành phố
    huyện
    quận
    thị xã
    xã
    phường
  `).join('|')}) \\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3}) (?:cần|phải) `,
  'iu',
)

/** What leads to what a place must do. */
export const NEEDS = 'cần'

/** The place that a lead-in says must act. */
export function placeAsked(text: string): (Assignee & { from: number }) | null {
  const needs = PLACE_NEEDS.exec(text.slice(0, LONGEST))
  if (!needs || !/ \p{Lu}/u.test(needs[1]!)) return null
  const from = text.indexOf(needs[1]!, needs.index)
  const end = from + needs[1]!.length
  return { names: [needs[1]!], from, end, rest: end + 1, known: true, lead: NEEDS }
}

const BARE_PLACES = [...ranksOfPlaces, 'địa phương'].join('|')
const BETWEEN = wordList(`
  cũng
  hiện
  vẫn
  còn
  nay
  trước hết
  trước mắt
  đặc biệt
`)
const MARK = String.raw`(?:[^\p{L}\p{N}]*|\s*(?:\p{N}+|\p{L})[.)]\s*)(?:(?:về phía|đối với) )?`
/** `Tỉnh cần tăng cường …`, `- Huyện phải …`: the place without its name, which is nobody's that stands above. */
const BARE_PLACE_NEEDS = new RegExp(
  `^${MARK}(?:${BARE_PLACES}),?(?: (?:${BETWEEN.join('|')}),?)* (?:cần|phải)(?=[ :])`,
  'iu',
)
export const speaksOfPlace = (text: string): boolean => BARE_PLACE_NEEDS.test(text)

function nextVerb(text: string, from: number): number {
  NEXT.lastIndex = from
  const next = NEXT.exec(text)
  return next ? next.index + 1 : -1
}
