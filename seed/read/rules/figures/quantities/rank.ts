import { numberAt } from '../../../forms/numbers'
import type { Quantity } from './quantity'
import { unitAt } from './units'

const RANKED = /(?:xếp|đứng|xếp hạng|vị trí|đứng hàng|xếp vị trí) thứ $/u

/** `xếp thứ 17 cả nước`, `đứng thứ 37 trên tổng số 63 tỉnh`, `thứ 19/63 tỉnh`: a place in an order of merit. */
export function rankAt(text: string, folded: string, at: number): Quantity | null {
  const words = text.slice(Math.max(0, at - 24), at)
  const number = words.endsWith('thứ ') ? numberAt(text, at) : null
  if (!number) return null
  const whole = text.charAt(number.end) === '/' ? numberAt(text, number.end + 1) : null
  if (!whole && !RANKED.test(words)) return null
  const to = whole?.end ?? number.end
  const unit = whole && text.charAt(to) === ' ' ? unitAt(text, folded, to + 1) : null
  return {
    kind: 'rank',
    value: number.value,
    whole: whole?.value ?? null,
    qualifier: 'EXACT',
    unit: unit?.unit ?? '',
    place: false,
    from: at - 'thứ '.length,
    to,
    end: unit?.end ?? to,
  }
}
