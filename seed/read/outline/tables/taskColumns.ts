import { type ColumnRole, columnRole } from '../../../../schema/words/columnHeads'

/** A heading cell: where it stands and its folded words. */
export interface HeadCell {
  column: number
  folded: string
}

/** Columns of a table that says who leads what. */
export interface TaskColumns extends Partial<Record<ColumnRole, number>> {
  task: number
  lead: number
}

/** The columns that a row of headings names; null where it names no task or nobody who leads, or tells what was done. */
export function taskColumns(cells: readonly HeadCell[]): TaskColumns | null {
  const found: Partial<Record<ColumnRole, number>> = {}
  for (const { column, folded } of cells) {
    const role = columnRole(folded)
    if (role) found[role] ??= column
  }
  const { task, lead, told } = found
  return task === undefined || lead === undefined || told !== undefined ? null : { ...found, task, lead }
}

/** Headings in two rows: what the lower leaves open before its first word is named by the upper. */
export function twoRows(upper: readonly HeadCell[], lower: readonly HeadCell[]): HeadCell[] {
  const first = lower[0]?.column ?? 0
  return [...upper.filter(({ column }) => column < first), ...lower]
}
