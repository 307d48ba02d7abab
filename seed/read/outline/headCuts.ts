import { foldUnits } from '../../../schema/words/foldUnits'
import { kindNameAt } from '../../../schema/words/kindsByWords'
import { wordList } from '../../../schema/words/wordList'
import { dateAt } from '../forms/dates'
import { matchesOf } from '../forms/matchesOf'
import { symbolAt } from '../forms/symbol'
import { gathered } from '../gathered'
import { gluedPlace, MOTTOES } from './headSigns'
import { isCapitals } from './lines'

const SECOND_MOTTO = /doc lap ?- ?tu do ?- ?hanh phuc/g
const LABEL_ALONE = /^s[o0] ?[:.]?\s*$/
/** First words of a body, as they stand behind a title that was glued to it. */
const BODY_OPENINGS = [
  'Căn cứ',
  'Theo đề nghị',
  'Xét đề nghị',
  'Xét Tờ trình',
  'Kính gửi',
  'Điều 1\\.',
  'Chương I(?![A-Z])',
]
const BODY = new RegExp(` (?=${BODY_OPENINGS.join('|')})`, 'u')

/**
 * Where a line that holds several fields of a head is to be cut; none where it holds one. `before` is the line above.
 */
export function headCuts(printed: string, before: string): number[] {
  const folded = foldUnits(printed)
  const motto = mottoes(printed, folded)
  const fields = [...motto, ...numbers(printed, folded, before), ...dates(printed, folded)]
  const starts = fields.map(([from]) => from)
  const further = [
    ...subjects(folded, starts),
    ...addressees(folded),
    ...kindBehind(printed, folded, Math.max(0, ...fields.map(([, to]) => to))),
  ]
  const page = PAGE.exec(printed)?.[0].length ?? 0
  if (page > 0) further.push(page)
  const opening = bodyBehindAddressees(printed, folded)
  if (opening > 0) further.push(opening)
  const isGlued = opening > 0 || motto.length > 0 || fields.length + further.length > 1
  return isGlued ? [...fields.flat(), ...further].filter(cut => cut > 0 && cut < printed.length) : []
}

/** `Trang 1UBND TỈNH AN GIANG`: the mark of a page that a viewer puts before its first line. */
const PAGE = /^Trang \d{1,3}(?=\p{Lu}{2})/u

type Field = readonly [from: number, to: number]

function mottoes(printed: string, folded: string): Field[] {
  const first = gathered(MOTTOES, motto => {
    const at = folded.indexOf(motto)
    return at >= 0 && isCapitals(printed.slice(at, at + motto.length))
      ? [[at, at + motto.length] as const]
      : []
  })
  if (!folded.includes('doc lap')) return first
  const second = matchesOf(SECOND_MOTTO, folded).map(
    ({ index, 0: all }) => [index, index + all.length] as const,
  )
  return [...first, ...second]
}

/** `Số: 05/CT-TTg`, or the number alone below a line that is its label. */
function numbers(printed: string, folded: string, before: string): Field[] {
  if (LABEL_ALONE.test(foldUnits(before.slice(-8).trim()))) {
    const symbol = symbolAt(printed, 0)
    if (symbol) return [[0, symbol.end]]
  }
  const label = /(?:^|[\s-])(S[ốỐ] ?:? ?)(?=\d)/u.exec(printed)
  if (!label) return []
  const from = label.index + label[0].length - label[1]!.length
  const symbol = symbolAt(printed.slice(0, gluedPlace(printed, from)), from + label[1]!.length)
  return symbol && !isSentence(folded, from) ? [[from, symbol.end]] : []
}

/** `Thực hiện Chỉ thị Số 05/CT-TTg`: the word before the label names a kind, so it is a mention. */
function isSentence(folded: string, at: number): boolean {
  return (
    /[a-z] $/.test(folded.slice(0, at)) &&
    !/(?:^|[^a-z])(?:luat|phuc|nam|phu|te|dan) $/.test(folded.slice(0, at))
  )
}

const PLACE_WORD = /^\p{Lu}[\p{Ll}.]*$/u
const MOST_PLACE_WORDS = 4

/** `Hà Nội, ngày 17 tháng 9 năm 2020`, from the first word of the place to the year. */
function dates(printed: string, folded: string): Field[] {
  if (!folded.includes('ngay')) return []
  const comma = /, ?(?=ngay ?[\d .,_l]{0,8}thang)/.exec(folded)
  if (!comma) return []
  const glued = gluedTo(printed, comma.index)
  const place = glued >= 0 ? glued : placeStart(printed, comma.index)
  const date = dateAt(folded, comma.index + comma[0].length)
  return place >= 0 && date?.year ? [[place, date.end]] : []
}

/** Where a place before the comma is glued to the sign before it; -1 where it is not. */
function gluedTo(printed: string, comma: number): number {
  const at = gluedPlace(printed, 0)
  return at < comma && !/\d/.test(printed.slice(at, comma)) ? at : -1
}

function placeStart(printed: string, comma: number): number {
  let start = -1
  let at = comma
  for (let words = 0; words < MOST_PLACE_WORDS && at > 0; words++) {
    const space = printed.lastIndexOf(' ', at - 1)
    if (!PLACE_WORD.test(printed.slice(space + 1, at))) break
    start = space + 1
    at = Math.max(space, 0)
  }
  const rank = /(?:Thành phố|Tỉnh|Thị xã) $/u.exec(printed.slice(0, Math.max(start, 0)))
  return start >= 0 && rank ? rank.index : start
}

function subjects(folded: string, fields: readonly number[]): number[] {
  const at = folded.includes(' v/') ? folded.search(/ v\/ ?v /) : -1
  return at > 0 && fields.some(field => field < at) ? [at + 1] : []
}

function addressees(folded: string): number[] {
  const at = folded.includes(' kinh gui') ? folded.search(/ kinh gui ?:/) : -1
  return at > 0 ? [at + 1] : []
}

/** `Kính gửi: Hiệu trưởng các trường. Thực hiện Kế hoạch số …`: where the letter itself begins; 0 where it does not. */
function bodyBehindAddressees(printed: string, folded: string): number {
  const from = folded.startsWith('kinh gui') ? 0 : folded.search(/ kinh gui ?:/)
  if (from < 0) return 0
  const opens = LETTER_OPENS.exec(printed.slice(from))
  return opens ? from + opens.index + 2 : 0
}
const LETTER_OPENS = new RegExp(
  `\\. (?=(?:${wordList(`
    Thực hiện
    Căn cứ
    Triển khai
    Tiếp theo
    Theo
    Ngày
    Trước
    Trong
    Thời gian
    Hiện nay
    Để
    Nhằm
    Vừa qua
    Qua
    Sau khi
  `).join('|')}) )`,
  'u',
)

/** Behind the last of the other fields: the kind in capitals, its title in small letters, the first words of the body. */
function kindBehind(printed: string, folded: string, from: number): number[] {
  const gap = /^[\s*-]*/.exec(printed.slice(from))![0].length
  const at = from + gap
  const name = kindNameAt(folded, at)
  if (!name || !isCapitals(printed.slice(at, at + name.folded.length))) return []
  const title = at + name.folded.length
  const body = printed.slice(title).search(BODY)
  const goesOn = isCapitals(printed.slice(title, body < 0 ? printed.length : title + body))
  if (from === 0 && goesOn) return []
  return [at, title, ...(body > 0 ? [title + body + 1] : [])]
}
