import { isSpace } from '../../../schema/words/charClasses'
import type { Span } from '../flow'
import type { FlowWriter, WrittenFlow } from '../flowWriter'
import type { Line } from './lines'
import type { PrintedRow } from './tables/printedTable'
import type { Grid } from './types'

const BAR = 0x7c
/** Spaces between two columns of a text layer. */
const COLUMN_GAP = 3

/** Writes a line that may have columns (`A | B |`, or three spaces and more between them) as one flow and its cells. */
export function writeCells(text: string, line: Line, writer: FlowWriter): Cells {
  const begun = writer.begin()
  const cells: WrittenFlow[] = []
  const places: number[] = []
  const { pieces, bars } = columns(text, line)
  for (const piece of pieces) {
    const cell = writeCell([piece], begun, writer)
    if (!cell) continue
    cells.push(cell)
    places.push(piece.column)
  }
  return { flow: writer.end(), cells, grid: { columns: places, width: bars } }
}

/** Writes a row whose cells are told apart already, each of one or more pieces. */
export function writeRow(row: PrintedRow, writer: FlowWriter): Cells {
  const begun = writer.begin()
  const cells = row.cells.map(pieces => writeCell(pieces, begun, writer))
  const columns = row.columns.filter((_, i) => cells[i] !== null)
  const grid = { columns, width: row.width }
  return { flow: writer.end(), cells: cells.filter(cell => cell !== null), grid }
}

interface Cells {
  flow: WrittenFlow
  cells: WrittenFlow[]
  grid: Grid
}

function writeCell(pieces: readonly Span[], begun: number, writer: FlowWriter): WrittenFlow | null {
  const from = writer.place
  let signs = 0
  for (const piece of pieces) signs |= writer.add(piece)
  let to = writer.place
  if (to === from) return null
  const spaced = from > begun ? from + 1 : from
  if (to < spaced) to = spaced
  return writer.part(spaced, to, signs)
}

/** Whether a line is a row: a bar at either end of it, or one between spaces. */
export function isRowLine(text: string, line: Line): boolean {
  if (!line.bar) return false
  const bar = text.indexOf('|', line.start)
  if (bar === line.start || bar === line.end - 1 || text.charAt(line.end - 1) === '|') return true
  return text.charAt(bar - 1) === ' ' && text.charAt(bar + 1) === ' '
}

/** A piece of a row, and how many bars of its line stand before it. */
interface Piece extends Span {
  column: number
}

function columns(text: string, line: Line): { pieces: Piece[]; bars: number } {
  const pieces: Piece[] = []
  let start = line.start
  let spaces = 0
  let bars = barsBefore(text, line.start)
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      spaces++
      continue
    }
    if (code === BAR || spaces >= COLUMN_GAP) {
      push(pieces, text, start, i - spaces, bars)
      start = code === BAR ? i + 1 : i
      if (code === BAR) bars++
    }
    spaces = 0
  }
  push(pieces, text, start, line.end, bars)
  return { pieces, bars }
}

/** The bar that opens the line is no part of it, but may be that of an empty cell. */
function barsBefore(text: string, start: number): number {
  let bars = 0
  for (let i = start - 1; i >= 0 && (text.charCodeAt(i) === BAR || isMarkup(text.charCodeAt(i))); i--)
    if (text.charCodeAt(i) === BAR) bars++
  return bars
}

const FEED = 0x0a
const RETURN = 0x0d
const STAR = 0x2a
const isMarkup = (code: number): boolean =>
  code === STAR || (code !== FEED && code !== RETURN && isSpace(code))

function push(pieces: Piece[], text: string, start: number, end: number, column: number): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (end > start) pieces.push({ start, end, column })
}
