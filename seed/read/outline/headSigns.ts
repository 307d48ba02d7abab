/*
 * The signs by which the fields of a head are known, each written once: lines are cut, found and named by the same ones.
 * All of them look at folded text with single spaces.
 */

/** Words of the state's and the Party's motto, also where OCR read a nought for an o. */
export const MOTTO =
  /c[o0]ng h[o0]a xa h[o0]i|^(?:cong )?hoa xa hoi chu nghia|dang c[o0]ng san viet nam|^chu nghia viet nam|doc lap ?- ?tu do/

const LABELS = ['nghi quyet', 'luat', 'so luat', 'ban an', 'quyet dinh']
const NUMBER = new RegExp(
  [
    `^(?:(?:${LABELS.join('|')}) )?s[o0] ?[:./]`,
    String.raw`^(?:ban an )?s[o0] \d[\d ]*[/-]`,
    String.raw`^luat so:? \d`,
    String.raw`^\d\d ?: ?\d{1,5} [a-z]{2,8}-[a-z]`,
  ].join('|'),
)

/** `Số: 05/CT-TTg`, `Luật số: 31/2024/QH15`, `Số 12/KH`: a line that gives the paper's number. */
export const isNumberLine = (folded: string): boolean => NUMBER.test(folded)

const SUBJECT = /^['"]?v ?\/ ?v|^v['/ ]?[vw]v? (?:ve |viec )?[a-z]|^'?v\/ /

/** `V/v tăng cường …`: what a letter is about. */
export const isSubjectLine = (folded: string): boolean => SUBJECT.test(folded)
