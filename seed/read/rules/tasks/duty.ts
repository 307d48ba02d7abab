import { beginsWithAction } from './actions'
import type { Range } from './range'

/** Told of what is or was, not of what is to be done. */
const TOLD =
  /^(?:đã|được|có Công văn|có Báo cáo|là(?! cơ quan| đơn vị| đầu mối)|cũng|vẫn|đang|vừa|luôn)(?!\p{L})/u
const CHARGED =
  /^(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|chủ trì|phải|cần|không được|là (?:cơ quan|đơn vị|đầu mối))(?!\p{L})/u
const MODAL = /(?:^|[\s,])(?:cần|phải|không được|nghiêm cấm)(?!\p{L})/u
const FRONTED =
  /^(?:Đối với|Trong|Khi|Trường hợp|Để|Trên cơ sở|Bên cạnh|Ngoài|Từ|Trước|Sau|Nếu|Căn cứ|Qua|Với|Định kỳ|Hằng|Hàng) /u
/** What is counted or paid: `Báo cáo viên cấp xã: 150.000 đồng/người/buổi`. */
const PRICE = /: (?:(?:không quá|tối đa|tối thiểu|từ|mức|bằng|khoảng|mức chi) )*\d[\d.,]*(?: |%)/uy
const LEAST_PRICED = 3
const MOST_PRICED = 90
const REACH = 300

export const isTold = (words: string): boolean => TOLD.test(words)

/** Behind a body's name: words that lay a duty on it wherever they stand. */
export const isCharged = (words: string): boolean => CHARGED.test(words)

export const isFronted = (words: string): boolean => FRONTED.test(words)

export function isPriced(text: string): boolean {
  const start = text.slice(0, 140)
  const colon = start.indexOf(':')
  if (colon < LEAST_PRICED || colon > MOST_PRICED) return false
  PRICE.lastIndex = colon
  return PRICE.test(start)
}

/** Whether a clause says what is to be done: it begins with it, perhaps behind when or for what, or says that it must be. */
export function saysDuty(text: string, { from, to }: Range): boolean {
  const words = text.slice(from, Math.min(to, from + REACH))
  if (isPriced(words)) return false
  if (MODAL.test(words)) return true
  if (!isFronted(words)) return beginsWithAction(words)
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 1)) {
    if (beginsWithAction(words.slice(at + 2))) return true
  }
  return false
}
