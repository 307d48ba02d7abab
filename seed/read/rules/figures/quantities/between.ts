import { fold } from '../../../../../schema/words/fold'
import { wordList } from '../../../../../schema/words/wordList'
import { numberAt } from '../../../forms/numbers'
import { ABOUT, AT_LEAST, AT_MOST } from '../vocabulary/qualifiers'

const BOUNDS = [...ABOUT, ...AT_LEAST, ...AT_MOST].filter(word => /^\p{L}/u.test(word))
const BOUND = `(?:${BOUNDS.join('|')}) `
const DASH = /^ ?[-–] ?(?=\d)/
/** `đến hơn`, `tới gần`: between the two ends of one figure. */
const TO = new RegExp(`^ (?:đến|tới) (?:${BOUND})?(?=\\d)`, 'u')
/** The same where a sign or a unit stands before. */
export const TO_OR_DASH = new RegExp(`^(?: ?[-–] ?| (?:đến|tới) (?:${BOUND})?)(?=\\d)`, 'u')
const FROM = new RegExp(`(?:^|[^a-z])tu (?:(?:${BOUNDS.map(word => fold(word)).join('|')}) )?$`)
const BOUNDED = new RegExp(`(?:^|[^\\p{L}])${BOUND}$`, 'iu')
const SCALE = /^ (?:nghìn tỷ|nghìn|ngàn|vạn|triệu|tỷ|tỉ|trăm)(?! lệ)(?!\p{L})/u
/** Longer words than those of a joint and of a bound. */
const LONGEST = 24

/** Whether `từ`, or `từ trên`, stands before a number. */
export const isFrom = (folded: string, at: number): boolean =>
  FROM.test(folded.slice(Math.max(0, at - LONGEST), at))

/**
 * Place behind the second number of `35 - 55`, `từ 1 đến hơn 2`, `trên 3 tỷ đến 50`: two ends of one figure, whose
 * unit stands behind them; null where there is none.
 */
export function secondBehind(text: string, folded: string, at: number, end: number): number | null {
  const next = text.charAt(end)
  if (next !== ' ' && next !== '-' && next !== '–') return null
  const dashed = DASH.exec(text.slice(end, end + 4))
  const scale = dashed ? 0 : (SCALE.exec(text.slice(end, end + 12))?.[0].length ?? 0)
  const from = end + scale
  const joint = dashed ?? TO.exec(text.slice(from, from + LONGEST))
  if (!joint) return null
  const open = scale > 0 || isFrom(folded, at) || BOUNDED.test(text.slice(Math.max(0, at - LONGEST), at))
  const second = numberAt(text, from + joint[0].length)
  if (!second || (!dashed && !open && !rises(text, at, second.value))) return null
  return second.end
}

/** `15 đến 20 người`: the second is more than the first, which names nothing (`Quốc lộ 1 đến 20 xã`). */
function rises(text: string, at: number, second: number): boolean {
  const first = numberAt(text, at)
  return first !== null && first.value < second && !NAMED.test(text.slice(Math.max(0, at - LONGEST), at))
}
const ORDERED = wordList(`
lộ
đường
khóa
khoá
lớp
đợt
số
tầng
hạng
cấp
mức
loại
lần
tuần
tuổi
`)
const NAMED = new RegExp(`(?:(?<=\\p{L} )\\p{Lu}\\p{L}*|(?<!\\p{L})(?:${ORDERED.join('|')})) $`, 'u')
