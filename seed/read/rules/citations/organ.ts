import { foldedBodyHeads } from '../../../../schema/words/bodyHeads'
import { isDigit, isLower, isUpper, isWord } from '../../../../schema/words/charClasses'
import { anyKindName } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { naturalCase } from '../../forms/naturalCase'

const HEADS = new RegExp(`^(?!hoi (?:nghi|thao))(?:${foldedBodyHeads('sentence').join('|')})(?![a-z])`)

/** Small-letter words inside a body's name that are no second syllable of a capitalised word. */
const INSIDE = new Set(
  wordList(`
  benh
  cac
  cao
  cap
  chong
  co
  cong
  cuu
  dan
  dao
  dich
  duc
  gia
  hoi
  huyen
  khu
  nan
  nghiep
  ngoai
  nha
  nhan
  nong
  nuoc
  pho
  phong
  phu
  phuong
  quan
  quoc
  sat
  su
  tai
  tat
  te
  thanh
  thao
  thi
  thien
  thon
  tinh
  toan
  toi
  tran
  tri
  trung
  truong
  tuong
  ung
  uong
  van
  vien
  vu
  xa
`),
)
/** What ends a name even right behind a capital: `Đảng về việc …`, `UBND tỉnh ban hành`. */
const NEVER_INSIDE_WORDS = wordList(`
  về
  vê
  đã
  đang
  sẽ
  tại
  trong
  theo
  có
  là
  để
  và
  được
  ngày
  này
  nêu
  trên
  gửi
  yêu cầu
  do
  khi
  cùng
  quy định
  ban hành
  phê duyệt
  hướng dẫn
  kết luận
  sửa đổi
  đề nghị
  chính sách
  thông qua
  ký
  hỏi
  trân trọng
`)
const NEVER_INSIDE = new RegExp(`^(?:${NEVER_INSIDE_WORDS.join('|')})(?!\\p{L})`, 'iu')
/** Behind these stands a place, whose name is capitals alone. */
const BEFORE_PLACE = new Set(['tinh', 'pho', 'huyen', 'quan', 'xa', 'phuong', 'tran'])
const MOST_WORDS = 16

export interface Organ {
  from: number
  to: number
  name: string
}

/**
 * The body named at `at`: capitalised words with their second syllables, `nhân dân tỉnh …`, `Bộ … và …`, and the
 * commas of `phòng, chống` and `Văn hóa, Thể thao`. Null where no body's name begins there.
 */
export function organAt(text: string, folded: string, at: number): Organ | null {
  const head = HEADS.exec(folded.slice(at, at + 24))
  if (!head || !isUpper(text.charCodeAt(at))) return null
  let to = at
  let next = at
  let capitalBefore = false
  let place = false
  for (let count = 0; count < MOST_WORDS; count++) {
    const end = wordEnd(text, next)
    if (end === next) break
    const word = folded.slice(next, end)
    const capital = isUpper(text.charCodeAt(next))
    const fits =
      capital ||
      (count > 0 && isDigit(text.charCodeAt(next)) && folded.slice(to - 3, to) === 'dao') ||
      (isLower(text.charCodeAt(next)) &&
        (next === at || (capitalBefore && text.charCodeAt(to) === 0x20) || INSIDE.has(word)))
    if (
      !fits ||
      (count > 0 && (NEVER_INSIDE.test(text.slice(next, next + 12)) || startsAnother(text, folded, next)))
    )
      break
    to = numberedEnd(text, end)
    if (!capital && BEFORE_PLACE.has(word)) place = true
    capitalBefore = capital && !place && !(end - next > 1 && isUpper(text.charCodeAt(end - 1)))
    next = joint(text, folded, to)
    if (next < 0) break
  }
  return { from: at, to, name: text.slice(at, to) }
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (isWord(text.charCodeAt(end)) && end - at < 20) end++
  if (text.charCodeAt(end) === 0x26) {
    end++
    while (isWord(text.charCodeAt(end)) && end - at < 20) end++
  }
  return end
}

/** `COVID-19` is one word. */
function numberedEnd(text: string, end: number): number {
  if (text.charCodeAt(end) !== 0x2d) return end
  let to = end + 1
  while (isDigit(text.charCodeAt(to)) && to - end < 4) to++
  return to > end + 1 ? to : end
}

/** Where the name goes on behind a word, or -1. */
function joint(text: string, folded: string, at: number): number {
  const rest = folded.slice(at, at + 28)
  const and = /^(?: va |, | - )/.exec(rest)
  if (and) {
    const next = at + and[0].length
    if (and[0] === ', ')
      return /^, (?:chong |the thao|chu nhiem|thien tai|do thi|benh binh)/.test(rest) ? next : -1
    if (!isUpper(text.charCodeAt(next)) || startsAnother(text, folded, next)) return -1
    return next
  }
  if (rest.startsWith('-') && isUpper(text.charCodeAt(at + 1))) return at + 1
  if (rest.startsWith('.') && folded.slice(at - 2, at) === 'tp')
    return folded.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1
  return rest.startsWith(' ') ? at + 1 : -1
}

const ANOTHER = new RegExp(`^(?:${anyKindName})(?![a-z])`)
/** `Sở Kế hoạch và Đầu tư`: behind these the word names a field, no paper. */
const FIELD = /(?:^| )(?:so|bo|vu|phong|ban|cuc) $/
const SECOND_BODIES = [...foldedBodyHeads('second'), 'bo y te', 'so y te', 'bo tai chinh']
const SECOND = new RegExp(`^(?:${SECOND_BODIES.join('|')})(?![a-z])`)

/** Another paper, or behind `và` another body, begins here. */
function startsAnother(text: string, folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 16)
  if (ANOTHER.test(rest) && isUpper(text.charCodeAt(at)) && !FIELD.test(folded.slice(at - 6, at))) return true
  return folded.slice(at - 4, at) === ' va ' && SECOND.test(rest)
}

const ACTS_WORDS = wordList(`
  da
  dang
  se
  ban hanh
  xay dung
  de nghi
  yeu cau
  bao cao
  co
  chi dao
  to chuc
  tiep tuc
  giao
  trinh
  kinh
  phoi hop
  quyet dinh
  thong bao
  huong dan
  trien khai
  xin
  nhan
  cung
  phe duyet
  chu tri
  de xuat
  thong nhat
`)
const ACTS = new RegExp(
  [
    '^(?: tinh| thanh pho)?(?: \\([^)]{2,30}\\))? (?:tran trong |kinh )?',
    `(?:${ACTS_WORDS.join('|')})(?![a-z])(?! (?:tai|cua))`,
  ].join(''),
)

/** The body that acts from `at` on: the sentence turns from its ground to its deed (`…, Bộ Y tế ban hành …`). */
export function actingAt(text: string, folded: string, at: number): Organ | null {
  if (!isUpper(text.charCodeAt(at))) return null
  const organ = organAt(text, folded, at)
  return organ && ACTS.test(folded.slice(organ.to, organ.to + 60)) ? organ : null
}

export function actorAt(text: string, folded: string, at: number): boolean {
  return actingAt(text, folded, at) !== null
}

const TITLED = /^(?:Giám đốc|Phó Giám đốc|Thủ trưởng) (?=Sở|Cục|Ban|Công|Kho|Ngân|Bảo|Trung)/

/** The body behind an office, as a sentence writes it: the paper of `Giám đốc Sở Tài chính` is the department's. */
export function issuingBody(name: string): string {
  return naturalCase(name.replace(TITLED, ''))
}
