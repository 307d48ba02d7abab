import type { Span } from '../../flow'
import type { Line } from '../lines'
import { COUNTED, type PrintedRow, type PrintedTable, rowOf, wordsOf } from './printedTable'
import { taskColumns } from './taskColumns'

/** Lines of one cell, and cells of a row of headings. */
const LONGEST_CELL = 80
const MOST_HEADS = 12

/** A saved page that prints a cell a paragraph and a bar on a line of its own between them; `at` is a heading cell. */
export function barTable(text: string, lines: readonly Line[], at: number): PrintedTable | null {
  const from = begin(text, lines, at)
  if (from < 0) return null
  const heads = chunkAt(text, lines, from, MOST_HEADS)
  const named = heads?.cells.map((cell, column) => ({ column, folded: wordsOf(text, cell) }))
  if (!heads || !named || !taskColumns(named)) return null
  const width = heads.cells.length
  const rows = [rowOf(text, heads.cells)!]
  let to = heads.to
  for (let chunk = chunkAt(text, lines, to, width); chunk; chunk = chunkAt(text, lines, to, width)) {
    const read = rowAt(text, lines, chunk, width)
    if (read.row) rows.push(read.row)
    to = read.to
  }
  return { from, to, rows }
}

interface Chunk {
  cells: Span[][]
  to: number
}

/** The row's first bar: bars and short cells above the heading, without an empty line. */
function begin(text: string, lines: readonly Line[], at: number): number {
  let from = -1
  let bars = 0
  for (let i = at - 1, words = 0; i >= 0 && words < 4 && bars < MOST_HEADS; i--) {
    if (isBar(text, lines[i]!)) {
      if (i > 0 && from === i + 1 && isBar(text, lines[i + 1]!)) break
      from = i
      bars++
      words = 0
    } else words++
    if (lines[i]!.gap > 0) break
  }
  return from
}

/** Cells from one bar to the two that end the row, or to the bar behind the last of as many as the row may have. */
function chunkAt(text: string, lines: readonly Line[], from: number, width: number): Chunk | null {
  if (!lines[from] || !isBar(text, lines[from])) return null
  const cells: Span[][] = []
  let i = from + 1
  while (i < lines.length) {
    const cell: Span[] = []
    while (i < lines.length && !isBar(text, lines[i]!) && cell.length <= LONGEST_CELL) cell.push(lines[i++]!)
    if (!lines[i] || !isBar(text, lines[i]!) || cell.length === 0) return null
    cells.push(cell)
    const next = lines[i + 1]
    if (!next || isBar(text, next) || cells.length === width) return { cells, to: i + 1 }
    i++
  }
  return null
}

/** A row that is whole, or whole with one empty cell in it: the words behind that are not counted as a row. */
function rowAt(
  text: string,
  lines: readonly Line[],
  chunk: Chunk,
  width: number,
): { row: PrintedRow | null; to: number } {
  const { cells, to } = chunk
  const missing = width - cells.length
  const next = missing > 1 && COUNTED.test(wordsOf(text, cells[0]!)) ? chunkAt(text, lines, to, width) : null
  const goesOn = next && next.cells.length === missing - 1 && !COUNTED.test(wordsOf(text, next.cells[0]!))
  if (next && goesOn && (next.cells.length > 1 || /\d/.test(wordsOf(text, next.cells[0]!))))
    return { row: rowOf(text, [...cells, [], ...next.cells]), to: next.to }
  return { row: rowOf(text, cells), to }
}

const isBar = (text: string, { start, end }: Line): boolean => end - start === 1 && text.charAt(start) === '|'
