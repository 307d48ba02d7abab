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
  if (unit?.kind !== 'noun' || DATING.has(text.slice(wordBefore(text, at), at - 1).toLowerCase())) return null
  return {
    kind: 'count',
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
