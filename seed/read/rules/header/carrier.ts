import { isDigit } from '../../../../schema/words/charClasses'
import { join } from '../../flow'
import { symbolAt } from '../../forms/symbol'
import type { HeadPiece } from '../../outline/types'

/** `(Kèm theo Nghị định số 30/2020/NĐ-CP ngày …)`: number of the paper that carries this one. */
export function headerCarrier(segments: readonly HeadPiece[]): string | null {
  const lines = segments.filter(segment => segment.role === 'carrier')
  if (lines.length === 0) return null
  const { text } = join(lines.map(line => line.flow))
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i)) || isDigit(text.charCodeAt(i - 1))) continue
    const symbol = symbolAt(text, i)
    if (symbol) return symbol.number
  }
  return null
}
