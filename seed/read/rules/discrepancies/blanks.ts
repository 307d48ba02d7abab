import type { Diagnostic, Discrepancy } from '../../entry'
import type { Paper } from '../../outline/types'
import { proveSpan } from '../../proof'

const BLANK: Readonly<Record<string, string>> = {
  'blank-number': 'số: để trống',
  'blank-date': 'ngày: để trống',
}
const PLACES: Readonly<Record<string, string>> = { 'blank-number': 'số', 'blank-date': 'nơi ký' }

/** BLANK: number and day of signing both left open: what was signed and sent cannot be told from this copy. */
export function blankDiscrepancies({ text }: Paper, diagnostics: readonly Diagnostic[]): Discrepancy[] {
  const blank = diagnostics.filter(({ rule }) => rule in BLANK)
  if (blank.length < 2) return []
  return [
    {
      kind: 'BLANK',
      rule: 'number-and-day-blank',
      subject: 'Số và ngày ký của văn bản',
      explanation: 'Bản đang giữ để trống cả số và ngày ký: có thể là bản dự thảo hoặc bản lưu chưa vào sổ.',
      values: blank.map(({ rule, start, end }) => ({
        value: BLANK[rule]!,
        ...proveSpan(text, PLACES[rule]!, { start, end }, rule),
      })),
    },
  ]
}
