import type { DocumentKind } from '../../entry'
import { indexWithin } from '../../forms/indexWithin'
import { isCaseNumber } from './caseNumber'
import type { Mention } from './mention'
import { LONGEST_TITLE, titleEnd } from './titleEnd'

/** Folded words that a trích yếu begins with. */
export const TITLE_WORDS = [
  'quy dinh ',
  'ban hanh ',
  'phe duyet ',
  'huong dan ',
  'sua doi',
  'bo sung ',
  'thanh lap ',
  'kien toan ',
  'cong bo ',
  'ket luan ',
  'mot so ',
  '"',
]
/** They stand behind number, date and body. */
const NAMING = new RegExp(`^(?:[ ,)]{0,3}(?:ve |v/v )|[ )]{0,2}(?:${TITLE_WORDS.join('|')}))`)
const DOING_WORDS = [
  'de nghi ',
  'de xuat (?!cua )',
  'tuyen truyen ',
  'truyen thong ',
  'tang cuong ',
  'trien khai ',
  'thuc hien ',
  'tiep tuc ',
  'doi voi ',
  'don doc ',
  'chi dao ',
  'giao ',
  'gui ',
  'bao cao ',
  'thong bao ',
  'phan cong ',
  'dieu chinh ',
]
/** Verbs that only letters and telegrams have for a trích yếu; behind other papers the sentence goes on with them. */
const DOING = new RegExp(`^[ )]{0,2}(?:${DOING_WORDS.join('|')})`)
const LETTERS: ReadonlySet<DocumentKind> = new Set(['OFFICIAL_LETTER', 'TELEGRAM', 'PLAN', 'NOTICE'])

/** Whether what stands behind a mention tells what that paper is about or does. */
export function tellsOf(one: Mention, behind: string): boolean {
  if (isCaseNumber(one)) return false
  return NAMING.test(behind) || (LETTERS.has(one.kind) && DOING.test(behind))
}

/** A trích yếu and where it begins in the flow. */
export interface Title {
  text: string
  from: number
}

/** The trích yếu behind number, date and body: `về việc …`, `quy định …`, a name in quotation marks. */
export function titleBehind(text: string, folded: string, one: Mention, next: Mention | null): Title | null {
  const at = one.attachedTo + (closesOwnBracket(folded, one) ? 1 : 0)
  if (!tellsOf(one, folded.slice(at, at + 18))) return null
  let from = at
  while (' ,'.includes(folded.charAt(from) || '.')) from++
  if (folded.startsWith('gui ', from)) from = behindAddressee(folded, from)
  return from < 0 ? null : titleFrom(text, folded, from, one.titleTo, next)
}

/** One title behind the bracket of a counted list: `03 văn bản (A; B; C) gửi các nhà mạng đề nghị …`. */
export function titleBehindList(text: string, folded: string, listed: readonly Mention[]): Title | null {
  const [first, last] = [listed[0]!, listed[listed.length - 1]!]
  if (folded.charAt(last.attachedTo) !== ')' || !COUNTED.test(folded.slice(0, first.from).slice(-40)))
    return null
  const from = last.attachedTo + 2
  return DOING.test(` ${folded.slice(from, from + 18)}`) ? titleFrom(text, folded, from, null, null) : null
}
const COUNTED = /(?<![a-z])\d{1,3} (?:van ban|cong van|ke hoach|quyet dinh|thong bao|to trinh)[a-z ]{0,12}\($/

function titleFrom(
  text: string,
  folded: string,
  from: number,
  to: number | null,
  next: Mention | null,
): Title | null {
  const bound = to ?? (next ? beforeItem(folded, next.from) : text.length)
  const end = titleEnd(text, folded, from, Math.min(bound, from + LONGEST_TITLE), next?.item ? bound : null)
  const title = text
    .slice(from, end)
    .trim()
    .replace(/(?: (?:cụ thể )?như sau)?[.,:(\u2026 ]+$/, '')
  return title.length > 5 ? { text: title, from } : null
}

/** `gửi Bộ trưởng Bộ Y tế, Trưởng ban Chỉ đạo quốc gia về phòng dịch về việc …`: the title, not what the body is called. */
function behindAddressee(folded: string, from: number): number {
  const reach = Math.min(folded.length, from + FARTHEST_TITLE)
  for (
    let at = indexWithin(folded, ' ve ', from, reach);
    at >= 0;
    at = indexWithin(folded, ' ve ', at + 3, reach)
  )
    if (!/(?:quoc gia|chi dao|bcd|tieu ban|uy ban|hoi dong)$/.test(folded.slice(at - 12, at))) return at + 1
  return -1
}
const FARTHEST_TITLE = 200

/** `Quyết định số 749/QĐ-TTg (ngày 03/6/2020) phê duyệt …`: the bracket around the date is not one around the paper. */
function closesOwnBracket(folded: string, one: Mention): boolean {
  return folded.charCodeAt(one.attachedTo) === 0x29 && folded.slice(one.to, one.attachedTo).includes('(')
}

/** Without the `, ` or ` và ` and `số` that lead to the next paper of a list. */
function beforeItem(folded: string, at: number): number {
  const lead = /(?:[,;]|(?<![a-z])va)? ?(?:cac )?(?:so ?:? ?)?$/.exec(folded.slice(Math.max(0, at - 14), at))!
  return at - lead[0].length
}
