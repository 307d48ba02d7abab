import type { FigureFact } from '../../entry'
import { type Flow, spanOf } from '../../flow'
import { numberAt } from '../../forms/numbers'
import type { Block } from '../../outline/types'
import { proveSpan } from '../../proof'
import { asOfDays } from './asOf'

/** Columns of a table that counts: the one of units, and the headings of those of figures. */
export interface Columns {
  /** The column of subjects: the first, or the one behind the ordinal numbers. */
  subject: number
  unit: number
  headings: string[]
}

const ORDINALS = /^(?:s?tt|so tt|so thu tu)$/

/** Reads a row as the heading of a table with a column of units (`Đơn vị tính`). */
export function columnsOf(cells: readonly Flow[]): Columns | null {
  const unit = cells.findIndex(({ folded }) => /^don vi(?: tinh)?$/.test(folded.trim()))
  const subject = ORDINALS.test(cells[0]?.folded.trim() ?? '') ? 1 : 0
  return unit > subject ? { subject, unit, headings: cells.map(({ text }) => text.trim()) } : null
}

/** The figures of a row: its head is the subject, its unit stands in the column of units or in the column's heading. */
export function rowFigures(
  source: string,
  block: Block,
  columns: Columns,
  caption: string | null,
  issued: string | null,
): FigureFact[] {
  const cells = block.cells ?? []
  const head = cells[columns.subject]
  if (!head?.text.trim() || cells.length <= columns.unit + 1) return []
  const asOf = asOfDays(head.folded, issued).pop()?.day ?? caption
  return cells.slice(columns.unit + 1).flatMap((cell, i) => {
    const printed = cell.text.trim()
    const number = numberAt(printed, 0)
    if (number?.end !== printed.length || printed.length === 0) return []
    const named = /\(([^()]+)\)$/.exec(columns.headings[columns.unit + 1 + i] ?? '')?.[1]
    const from = spanOf(head, 0, head.text.length).start
    const to = spanOf(cell, 0, cell.text.length).end
    return [
      {
        subject: head.text.trim(),
        printed,
        value: number.value,
        unit: named ?? cells[columns.unit]!.text.trim(),
        qualifier: 'EXACT' as const,
        asOf,
        ...proveSpan(source, block.locator, { start: from, end: to }, 'figure-in-table'),
      },
    ]
  })
}
