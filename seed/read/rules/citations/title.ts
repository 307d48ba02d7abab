import { isUpper } from '../../../../schema/words/charClasses'
import type { DocumentKind } from '../../entry'
import { isCaseNumber } from './caseNumber'
import type { Mention } from './mention'
import { actorAt } from './organ'

/** Words that a trích yếu begins with, behind number, date and body. */
const NAMING =
  /^(?:[ ,)]{0,3}(?:ve |v\/v )|[ )]{0,2}(?:quy dinh |ban hanh |phe duyet |huong dan |sua doi|bo sung |thanh lap |kien toan |cong bo |ket luan |mot so |"))/
/** Verbs that only letters and telegrams have for a trích yếu; behind other papers the sentence goes on with them. */
const DOING =
  /^[ )]{0,2}(?:de nghi |de xuat (?!cua )|tuyen truyen |truyen thong |tang cuong |trien khai |thuc hien |tiep tuc |doi voi |don doc |chi dao |giao |gui |bao cao |thong bao |phan cong |dieu chinh )/
const LETTERS: ReadonlySet<DocumentKind> = new Set(['OFFICIAL_LETTER', 'TELEGRAM', 'PLAN', 'NOTICE'])

/** Whether what stands behind a mention tells what that paper is about or does. */
export function tellsOf(one: Mention, behind: string): boolean {
  if (isCaseNumber(one)) return false
  return NAMING.test(behind) || (LETTERS.has(one.kind) && DOING.test(behind))
}

const LONGEST = 200
/** What goes on with the sentence behind a name in quotation marks: `quy định tạm thời “…” phấn đấu đưa cả nước …`. */
const BEHIND_NAME = /^ (?:phan dau|nham|dong thoi|voi muc|da|thi|la) /

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
  const bound = one.titleTo ?? (next && next.parent !== one ? beforeItem(folded, next.from) : text.length)
  const to = titleEnd(text, folded, from, Math.min(bound, from + LONGEST))
  const title = text
    .slice(from, to)
    .trim()
    .replace(/(?: (?:cụ thể )?như sau)?[.,:(\u2026 ]+$/, '')
  return title.length > 5 ? { text: title, from } : null
}

/** `Quyết định số 749/QĐ-TTg (ngày 03/6/2020) phê duyệt …`: the bracket around the date is not one around the paper. */
function closesOwnBracket(folded: string, one: Mention): boolean {
  return folded.charCodeAt(one.attachedTo) === 0x29 && folded.slice(one.to, one.attachedTo).includes('(')
}

function titleEnd(text: string, folded: string, from: number, bound: number): number {
  let depth = 0
  for (let at = from; at < bound; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x28) {
      if (folded.startsWith('(sau day', at)) return at
      depth++
    } else if (code === 0x29 && --depth < 0) return at
    else if (code === 0x3b || (code === 0x20 && turns(text, folded, from, at))) return at
    else if (code === 0x2e && (at + 1 >= text.length || folded.charCodeAt(at + 1) === 0x20)) return at
    else if (code === 0x2c && actorAt(text, folded, at + 2)) return at
    else if (code === 0x22 && BEHIND_NAME.test(folded.slice(at + 1, at + 14))) return at + 1
  }
  if (bound >= text.length) return bound
  const space = folded.lastIndexOf(' ', bound)
  return bound - from < LONGEST ? bound : space > from ? space : bound
}

/** `… có hiệu lực`, `… yêu cầu Sở Y tế`, `… gửi các cơ quan`: the sentence goes on and the title is over. */
function turns(text: string, folded: string, from: number, at: number): boolean {
  const match = TURN.exec(folded.slice(at, at + 16))
  if (!match) return false
  const next = at + match[0].length
  if (match[1])
    return (
      at > from + 20 && isUpper(text.charCodeAt(next)) && !/(?:theo|viec)$/.test(folded.slice(at - 4, at))
    )
  return !match[2] || at > from + 20
}
const TURN = /^ (?:(yeu cau )|(gui cac )|(?:het|co) hieu luc )/

/** Without the `, ` or ` và ` and `số` that lead to the next paper of a list. */
function beforeItem(folded: string, at: number): number {
  const lead = /(?:[,;]|(?<![a-z])va)? ?(?:cac )?(?:so ?:? ?)?$/.exec(folded.slice(Math.max(0, at - 14), at))!
  return at - lead[0].length
}
