import { wordList } from '../../../schema/words/wordList'

/*
 * The signs by which the fields of a head are known, each written once: lines are cut, found and named by the same ones.
 * All of them look at folded text with single spaces.
 */

const MOTTO_WORDS = wordList(`
  c[o0]ng h[o0]a xa h[o0]i
  ^(?:cong )?hoa xa hoi chu nghia
  dang c[o0]ng san viet nam
  ^chu nghia viet nam
  doc lap ?- ?tu do
`)
/** Words of the state's and the Party's motto, also where OCR read a nought for an o. */
export const MOTTO = new RegExp(MOTTO_WORDS.join('|'))

/** The mottoes in full, which stand in capitals. */
export const MOTTOES = ['cong hoa xa hoi chu nghia viet nam', 'dang cong san viet nam']

const LABELS = ['nghi quyet', 'luat', 'so luat', 'ban an', 'quyet dinh']
const NUMBER = new RegExp(
  [
    `^(?:(?:${LABELS.join('|')}) )?s[o0] ?[:./]`,
    String.raw`^(?:ban an )?s[o0] \d[\d ]*(?:[/-]|\.[a-z]{2,4}/)`,
    String.raw`^luat so:? \d`,
    String.raw`^s[o0] ?[-] ?[a-z]{2,6}\/[a-z]{2,8}$`,
    String.raw`^\d\d ?: ?\d{1,5} [a-z]{2,8}-[a-z]`,
  ].join('|'),
)

/** `Số: 05/CT-TTg`, `Luật số: 31/2024/QH15`, `Số 12/KH`: a line that gives the paper's number. */
export const isNumberLine = (folded: string): boolean => NUMBER.test(folded)

const SUBJECT = /^['"]?v ?\/ ?v|^v\. ?v ?[:.] ?[a-z]|^v['/ ]?[vw]v? (?:ve |viec )?[a-z]|^'?v\/ /

/** `V/v tăng cường …`: what a letter is about. */
export const isSubjectLine = (folded: string): boolean => SUBJECT.test(folded)

const PLACE = "[a-z .'-]{2,40}"
const DAY = String.raw`ngay( ?[\d .,_l]{0,8}thang| \d{1,2}$)`
/** `ngày: 05/3/2020` */
const DAY_IN_FIGURES = String.raw`^ngay ?:? \d{1,2}[-/.]\d{1,2}[-/.]\d{4}$`
const LONGEST_DATE = 110

const DATE_LINE = new RegExp(
  [
    `^${PLACE}[,.;]? ?${DAY}`,
    String.raw`^(ngay|thang) ?[\d .,_l]{0,12}(thang|nam)`,
    DAY_IN_FIGURES,
    String.raw`^${PLACE}[,.] ?[a-z]{4,12} ?thang ?\d`,
  ].join('|'),
)
const DATE_PIECE = new RegExp(
  [
    `(^|[ ,])${DAY}`,
    DAY_IN_FIGURES,
    ', ?ngay$',
    String.raw`^thang ?\d`,
    String.raw`, ?[a-z]{2,12} ?thang \d`,
  ].join('|'),
)

/** `Hà Nội, ngày 05 tháng 3 năm 2020`: a line that gives place and day. */
export const isDateLine = (folded: string): boolean => folded.length < LONGEST_DATE && DATE_LINE.test(folded)

/** The same of a piece of a head, which a column or a line end may have cut. */
export const isDatePiece = (folded: string): boolean =>
  folded.length < LONGEST_DATE && DATE_PIECE.test(folded)

/** `Ngày 9 tháng 5 năm 2001`, and nothing else. */
export const DAY_ALONE = /^ngay \d{1,2} ?(?:thang|[/-]) ?\d{1,2} ?(?:nam|[/-]) ?\d{4}$/

/** `Số: 61/KH-UBNDAn Giang, ngày …`: where a place is glued to a symbol; the end of the line where none is. */
export function gluedPlace(text: string, from: number): number {
  const place = GLUED_PLACE.exec(text.slice(from))
  return place ? from + place.index : text.length
}
const GLUED_PLACE = /(?<=\p{Lu}{2}|TTg|TTr)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3},? ngày/u
