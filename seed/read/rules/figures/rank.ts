import { numberAt } from '../../forms/numbers'
import type { Quantity } from './quantity'

const RANKED = /(?:xếp|đứng|xếp hạng|vị trí|đứng hàng|xếp vị trí) (thứ )$/u

/** `xếp thứ 17 cả nước`, `đứng thứ 37 trên tổng số 63 tỉnh`: a place in an order of merit. */
export function rankAt(text: string, at: number): Quantity | null {
  const before = RANKED.exec(text.slice(Math.max(0, at - 24), at))
  const number = before && numberAt(text, at)
  if (!number) return null
  return {
    kind: 'rank',
    value: number.value,
    whole: null,
    qualifier: 'EXACT',
    unit: '',
    place: false,
    from: at - before[1]!.length,
    to: number.end,
    end: number.end,
  }
}
