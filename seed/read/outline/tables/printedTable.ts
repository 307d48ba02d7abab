import { visible } from '../../../../schema/words/chars'
import { columnRole } from '../../../../schema/words/columnHeads'
import { foldUnits } from '../../../../schema/words/foldUnits'
import type { Span } from '../../flow'
import type { Line } from '../lines'

/** A row of a table whose cells do not stand in one line with bars between them. */
export interface PrintedRow extends Span {
  /** The filled cells, each with its pieces, and the column that each stands in. */
  cells: Span[][]
  columns: number[]
  /** Columns of the row, empty ones counted. */
  width: number
}

/** Lines `from` to `to` and the rows that they make. */
export interface PrintedTable {
  from: number
  to: number
  rows: PrintedRow[]
}

export const wordsOf = (text: string, pieces: readonly Span[]): string =>
  foldUnits(
    visible(
      pieces
        .map(({ start, end }) => text.slice(start, end))
        .join(' ')
        .replace(/[\s*]+/g, ' '),
    ),
  ).trim()

/** `1`, `2.3`, `a)`, `IV.`: what a row is counted by. */
export const COUNTED = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])[.)]?$/

export function rowOf(text: string, cells: readonly Span[][]): PrintedRow | null {
  const filled = [...cells.keys()].filter(column => wordsOf(text, cells[column]!) !== '')
  if (filled.length === 0) return null
  const kept = filled.map(column => cells[column]!)
  return {
    start: kept[0]![0]!.start,
    end: kept.at(-1)!.at(-1)!.end,
    cells: kept,
    columns: filled,
    width: cells.length,
  }
}

export const isLeadHead = (text: string, line: Line): boolean =>
  line.end - line.start <= LONGEST_HEAD && columnRole(wordsOf(text, [line])) === 'lead'
export const LONGEST_HEAD = 60
