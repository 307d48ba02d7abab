import { foldedBodyHeads } from '../../../../../schema/words/bodyHeads'
import { isUpper } from '../../../../../schema/words/charClasses'
import { anyKindName } from '../../../../../schema/words/kindsByWords'
import { wordList } from '../../../../../schema/words/wordList'
import type { Place } from '../mention'
import { organAt } from '../organ'
import { anyOf } from './anyOf'

/** Who acts in a clause: a body, a kind of bodies (`các địa phương`), or the paper itself (`Quyết định này`). */
export interface Subject extends Place {
  name: string
  /** True for the paper that is read. */
  self: boolean
  /** True where another body orders or asks it to act: what is ordered is not done. */
  ordered: boolean
}

const SELF = new RegExp(`(?:${anyKindName}|van ban|de an|dieu|khoan) nay(?![a-z])`, 'y')
/** Bodies and others of whom a sentence names many at once. */
const MANY = [
  ...foldedBodyHeads('many'),
  'cap',
  'tinh',
  'thanh pho',
  'huyen',
  'quan',
  'phuong',
  'to chuc',
  'ca nhan',
  'doan the',
]
const CLASS = new RegExp(`(?:cac|nhung|moi|tung|toan the|tat ca cac) (?:${MANY.join('|')})(?![a-z])`, 'y')
const CLASS_GOES_ON_WORDS = wordList(`
  nganh
  so
  ban
  cap
  doan the
  co quan
  don vi
  dia phuong
  doanh nghiep
  huyen
  quan
  thi xa
  thanh pho
  tinh
  xa
  phuong
  thi tran
  bao chi
  truyen thong
  lien quan
  trung uong
  hoi
  buu chinh
  vien thong
  nha nuoc
  nhan dan
  cong chuc
  vien chuc
  nguoi lao dong
  truc thuoc
  tren dia ban(?: tinh| thanh pho| huyen)?
`)
/** Where the name of a kind of bodies ends. */
const CLASS_GOES_ON = new RegExp(`^(?:(?:,| va)? (?:${CLASS_GOES_ON_WORDS.join('|')})(?![a-z]))+`)
/** In front of a body that does not act: `của Bộ Y tế`, `tại UBND tỉnh`, `phối hợp với Sở`. */
const NOT_ACTING_WORDS = wordList(`
  cua
  tai
  cho
  voi
  gui
  den
  toi
  tu
  ve
  theo
  boi
  trong
  thuoc
  o
  vao
  cung
  kinh
  hoac
  tren
  giua
  ngoai
`)
const NOT_ACTING = new RegExp(
  `(?<![a-z])(?:${NOT_ACTING_WORDS.join('|')})(?: (?:cac|noi dung|so|cong van|ubnd|dong chi))? $`,
)
/** Orders, requests and duties put on the body behind them. */
const ORDER = new RegExp(
  `(?<!\\p{L})(?:${anyOf(`
    yêu cầu
    giao
    đề nghị
    kiến nghị
    chỉ đạo
    phân công
    đôn đốc
    nhắc nhở
    hướng dẫn
    định hướng
    vận động
    kêu gọi
    tham mưu
    khuyến khích
    cho phép
    đề xuất
    quy định
    kiểm tra
    giám sát
    thanh tra
    xử lý
    hỗ trợ
    giúp
  `)})(?!\\p{L})(?: (?:cho|với|về việc|việc))?`,
  'gu',
)
/** `theo đề nghị của Sở Y tế, UBND tỉnh …`: no order of this sentence. */
const GIVEN = /(?<!\p{L})(?:theo|xét|tại|của|thực hiện|trên cơ sở|căn cứ|ý kiến|sự) $/u
/** `ban hành 16 văn bản chỉ đạo các cơ quan …`: the papers order, and whom they order is no subject here. */
const OF_PAPERS = /(?<!\p{L})(?:văn bản|công văn|công điện|các|công tác)[\d¹²³⁴⁵⁶⁷⁸⁹⁰]* $/u

/** The subject of what stands at `to`: the last body before it that acts, in the sentence that begins at `from`. */
export function subjectBefore(text: string, folded: string, from: number, to: number): Subject | null {
  const subjects: Subject[] = []
  for (let at = from; at < to; at = nextWord(folded, at)) {
    const named = nameAt(text, folded, at)
    if (!named || named.to > to) continue
    const last = subjects[subjects.length - 1]
    if (last && joins(folded, last, named)) last.to = named.to
    else if (named.self || !NOT_ACTING.test(folded.slice(Math.max(from, at - 24), at))) {
      const by = named.self ? null : orderedBy(text, last?.to ?? from, at)
      if (by !== 'a paper it names') subjects.push({ ...named, ordered: by !== null })
    }
    at = named.to
  }
  const subject = subjects.pop()
  return subject ? { ...subject, ordered: subject.ordered || ordersNobody(text, subject.to, to) } : null
}

/** The body, or the paper itself, that is named at a word's beginning. */
export function nameAt(text: string, folded: string, at: number): Omit<Subject, 'ordered'> | null {
  SELF.lastIndex = at
  const self = SELF.exec(folded)
  if (self) return { from: at, to: at + self[0].length, name: self[0], self: true }
  CLASS.lastIndex = at
  const kind = CLASS.exec(folded)
  if (kind) {
    const end = at + kind[0].length
    const to = end + (CLASS_GOES_ON.exec(folded.slice(end, end + 120))?.[0].length ?? 0)
    return { from: at, to, name: text.slice(at, to), self: false }
  }
  const organ = isUpper(text.charCodeAt(at)) ? organAt(text, folded, at) : null
  return organ && { ...organ, self: false }
}

function nextWord(folded: string, at: number): number {
  const space = folded.indexOf(' ', at)
  return space < 0 ? folded.length : space + 1
}

/** `Bộ Thông tin và Truyền thông, Tiểu ban Truyền thông`: bodies that act together, the first leading. */
function joins(folded: string, before: Place, next: Place): boolean {
  return /^(?:,| va|, va|\/)? ?$/.test(folded.slice(before.to, next.from))
}

/** What an order between two places of a sentence makes of the body behind it; null where there is none. */
function orderedBy(text: string, from: number, to: number): 'the sentence' | 'a paper it names' | null {
  const words = text.slice(from, to).toLowerCase()
  let by: ReturnType<typeof orderedBy> = null
  let end = -1
  ORDER.lastIndex = 0
  for (let match = ORDER.exec(words); match; match = ORDER.exec(words)) {
    const before = words.slice(0, match.index)
    if (GIVEN.test(before)) continue
    const goesOn = by !== null && /^(?:,| và|, và) $/.test(words.slice(end, match.index))
    if (!goesOn) by = OF_PAPERS.test(before) ? 'a paper it names' : 'the sentence'
    end = match.index + match[0].length
  }
  return by && /[;.]/.test(words.slice(end)) ? null : by
}

/** `Sở yêu cầu triển khai Chỉ thị 16`: nobody is named who does it. */
function ordersNobody(text: string, from: number, to: number): boolean {
  return /(?<!\p{L})(?:yêu cầu|đề nghị|kiến nghị|đôn đốc|nhắc nhở|kêu gọi|vận động) $/u.test(
    text.slice(from, to).toLowerCase(),
  )
}
