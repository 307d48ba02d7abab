import { blanks, toldByRule } from '../../../../schema/words/discrepancies'
import type { Diagnostic, Discrepancy } from '../../entry'
import type { Paper } from '../../outline/types'
import { proveSpan } from '../../proof'

const BLANK: Readonly<Record<string, string>> = {
  'blank-number': blanks.number,
  'blank-date': blanks.issued,
}
const PLACES: Readonly<Record<string, string>> = { 'blank-number': 'số', 'blank-date': 'nơi ký' }

/** BLANK: number and day of signing both left open: what was signed and sent cannot be told from this copy. */
export function blankDiscrepancies({ text }: Paper, diagnostics: readonly Diagnostic[]): Discrepancy[] {
  const blank = diagnostics.filter(({ rule }) => rule in BLANK)
  if (blank.length < 2) return []
  return [
    {
      kind: 'BLANK',
      ...toldByRule('number-and-day-blank'),
      values: blank.map(({ rule, start, end }) => ({
        value: BLANK[rule]!,
        ...proveSpan(text, PLACES[rule]!, { start, end }, rule),
      })),
    },
  ]
}
