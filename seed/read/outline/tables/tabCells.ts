import { isSpace } from '../../../../schema/words/charClasses'
import type { Span } from '../../flow'
import type { Line } from '../lines'
import { COUNTED, type PrintedRow, type PrintedTable, rowOf, wordsOf } from './printedTable'
import { taskColumns, twoRows } from './taskColumns'

/** A table whose cells a tab parts; `at` is the line of headings that names who leads. */
export function tabTable(text: string, lines: readonly Line[], at: number): PrintedTable | null {
  const heads = cellsOf(text, lines[at]!)
  const above = at > 0 ? cellsOf(text, lines[at - 1]!) : []
  const named = headsOf(text, heads)
  const two = above.length > 1 || heads[0]!.length === 0
  const columns = taskColumns(named) ?? (two ? taskColumns(twoRows(headsOf(text, above), named)) : null)
  if (!columns) return null
  const from = two ? at - 1 : at
  const rows = [...(two ? [rowOf(text, above)] : []), rowOf(text, heads)].filter(row => row !== null)
  const reading = new TabRows(text, heads.length, rows)
  let to = at + 1
  while (to < lines.length && reading.take(lines[to]!, lines[to + 1])) to++
  reading.close()
  return { from, to, rows }
}

const headsOf = (text: string, cells: readonly Span[][]) =>
  [...cells.keys()]
    .map(column => ({ column, folded: wordsOf(text, cells[column]!) }))
    .filter(({ folded }) => folded !== '')

/** The cells of a line, those before its first word and behind its last one counted. */
function cellsOf(text: string, line: Line): Span[][] {
  const { start, end } = wholeLine(text, line)
  const cells: Span[][] = []
  for (let from = start; from <= end; ) {
    const tab = text.indexOf('\t', from)
    const to = tab < 0 || tab > end ? end : tab
    const piece = trimmed(text, from, to)
    cells.push(piece ? [piece] : [])
    from = to + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return end > start ? { start, end } : null
}

/** Rows that go on over lines: a cell may hold ends of lines. */
class TabRows {
  private open: Span[][] | null = null

  constructor(
    private readonly text: string,
    private readonly width: number,
    private readonly rows: PrintedRow[],
  ) {}

  /** Takes a line of the table; false for one that is none. */
  take(line: Line, next: Line | undefined): boolean {
    const cells = cellsOf(this.text, line)
    const first = wordsOf(this.text, cells[0]!)
    if (cells.length === 1 && !COUNTED.test(first)) return this.words(cells[0]!, line, next)
    const room = this.open && this.open.length + cells.length - 1 <= this.width
    const goesOn = room && !COUNTED.test(first) && (first !== '' || this.open!.length === 1)
    if (goesOn) this.goOn(cells)
    else {
      this.close()
      this.open = cells
    }
    return true
  }

  close(): void {
    if (this.open?.length === this.width - 1) this.open.push([])
    const row = this.open && rowOf(this.text, this.open)
    if (row) this.rows.push(row)
    this.open = null
  }

  /** A line without a tab goes on with the cell above, or heads a group of rows. */
  private words(cell: readonly Span[], line: Line, next: Line | undefined): boolean {
    if (this.open && line.gap === 0 && this.open.length < this.width) {
      this.open.at(-1)!.push(...cell)
      return true
    }
    if (!next || !hasTab(this.text, next)) return false
    this.close()
    const group = rowOf(this.text, [[...cell]])
    if (group) this.rows.push(group)
    return true
  }

  private goOn(cells: readonly Span[][]): void {
    const [first, ...others] = cells
    this.open!.at(-1)!.push(...first!)
    this.open!.push(...others)
  }
}

export function hasTab(text: string, line: Line): boolean {
  const { start, end } = wholeLine(text, line)
  return text.slice(start, end).includes('\t')
}

/** The line with the space around it, where tabs stand; of one that is part of a longer line only that behind it. */
function wholeLine(text: string, line: Line): Span {
  let { start, end } = line
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--
  if (start > 0 && !END.test(text.charAt(start - 1))) start = line.start
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  return { start, end }
}

const END = /[\n\r]/
const isBlank = (code: number): boolean => code !== FEED && code !== RETURN && isSpace(code)
const FEED = 0x0a
const RETURN = 0x0d
