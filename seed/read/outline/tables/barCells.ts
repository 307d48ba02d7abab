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
  /** The bar that opens the next row. */
  to: number
  /** Bars behind the last cell, beyond the one that ends the row and the one that opens the next: a cell each is empty. */
  empty: number
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
    if (!next || isBar(text, next) || cells.length === width) {
      let to = i + 1
      while (lines[to + 1] && isBar(text, lines[to]!) && isBar(text, lines[to + 1]!)) to++
      return { cells, to, empty: to - i - 1 }
    }
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
  const { cells, to, empty } = chunk
  const missing = width - cells.length
  if (missing === empty) return { row: rowOf(text, padded(cells, width)), to }
  const next = missing > empty + 1 && isCounted(text, cells) ? chunkAt(text, lines, to, width) : null
  const whole = next && next.cells.length + next.empty === missing - empty - 1
  if (
    next &&
    whole &&
    !isCounted(text, next.cells) &&
    (next.cells.length > 1 || holdsDigit(text, next.cells))
  )
    return {
      row: rowOf(text, padded([...padded(cells, cells.length + empty + 1), ...next.cells], width)),
      to: next.to,
    }
  return { row: rowOf(text, cells), to }
}

const padded = (cells: readonly Span[][], width: number): Span[][] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => []),
]
const isCounted = (text: string, cells: readonly Span[][]): boolean => COUNTED.test(wordsOf(text, cells[0]!))
const holdsDigit = (text: string, cells: readonly Span[][]): boolean => /\d/.test(wordsOf(text, cells[0]!))

const isBar = (text: string, { start, end }: Line): boolean => end - start === 1 && text.charAt(start) === '|'
