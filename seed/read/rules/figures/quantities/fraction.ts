import { wordList } from '../../../../../schema/words/wordList'
import { numberAt } from '../../../forms/numbers'
import type { Quantity } from './quantity'
import { unitAt } from './units'
import { wordBefore } from './words'

/** Before these two numbers with a stroke are a day. */
const DATING = new Set('ngày từ đến tới sáng chiều tối hết và số'.split(' '))

/** `216/216 Đài truyền thanh`, `13/15 xã`: so many of so many. */
export function fractionAt(text: string, folded: string, at: number): Quantity | null {
  if (at > 0 && !' (:'.includes(text.charAt(at - 1))) return null
  const part = numberAt(text, at)
  if (!part || text.charAt(part.end) !== '/') return null
  const whole = numberAt(text, part.end + 1)
  if (!whole || text.charAt(whole.end) !== ' ' || part.value > whole.value || whole.value === 0) return null
  const unit = unitAt(text, folded, whole.end + 1)
  const counts = unit?.kind === 'noun' || (unit !== null && !mayBeDay(part.value, whole.value))
  if (!unit || !counts) return null
  const word = text.slice(wordBefore(text, at), at - 1).toLowerCase()
  if (DATING.has(word) && (word !== 'và' || whole.value <= MONTHS)) return null
  return {
    kind: unit.kind === 'measure' ? 'measure' : 'count',
    value: part.value,
    whole: whole.value,
    qualifier: 'EXACT',
    unit: unit.unit,
    place: unit.place,
    from: at,
    to: whole.end,
    end: unit.end,
  }
}

const MONTHS = 12

/** `15/10`, `3/2021` may be a day or a month. */
const mayBeDay = (part: number, whole: number): boolean =>
  part <= 31 && (whole <= 12 || (whole >= 1900 && whole <= 2100))

/** `Khu dân cư văn hóa: 147/147;`, `xã đạt chuẩn: 6/13`: so many of so many of what the label says. */
export function bareFractionAt(text: string, at: number): Quantity | null {
  if (text.slice(at - 2, at) !== ': ') return null
  const part = numberAt(text, at)
  if (!part || text.charAt(part.end) !== '/') return null
  const whole = numberAt(text, part.end + 1)
  if (!whole || part.value > whole.value || whole.value === 0) return null
  if (!/^ ?(?:[,;)]|\.(?: |$|\/)|\(|$)/.test(text.slice(whole.end, whole.end + 3))) return null
  const label = text.slice(Math.max(0, at - LONGEST_LABEL), at - 2)
  const own = label.slice(
    Math.max(label.lastIndexOf(';'), label.lastIndexOf('. '), label.lastIndexOf(': ')) + 1,
  )
  if (TIMES.test(own) || (mayBeDay(part.value, whole.value) && !REACHED.test(own))) return null
  return {
    kind: 'bare',
    value: part.value,
    whole: whole.value,
    qualifier: 'EXACT',
    unit: '',
    place: false,
    from: at,
    to: whole.end,
    end: whole.end,
  }
}
const LONGEST_LABEL = 120
const TIME_WORDS = wordList(`
  ngày
  thời gian
  thời hạn
  hạn
  lúc
  từ
  đến
  khởi công
  kết thúc
`)
const TIMES = new RegExp(`(?<!\\p{L})(?:(?:${TIME_WORDS.join('|')})(?!\\p{L})[^,]*|(?:số|ký hiệu))$`, 'iu')
const REACHED = /(?<!\p{L})(?:đạt|hoàn thành|được|có|tỷ lệ|công nhận)(?!\p{L})/iu
