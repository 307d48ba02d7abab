import type { FigureFact, FigureTable } from '../../../entry'
import { type Flow, spanOf } from '../../../flow'
import { numberAt } from '../../../forms/numbers'
import { gathered } from '../../../gathered'
import type { Block } from '../../../outline/types'
import { proveSpan, sliceAt, withSlices } from '../../../proof'
import type { Piece } from '../fact'
import type { PaperFigures } from '../paperFigures'
import { lacksPlace, placeIn } from '../scope'
import { capital, tidy } from '../statement'
import type { Time } from '../times/time'
import { timesIn } from '../times/timesIn'
import { columnNature, columnTime } from './columnHeads'
import { type Columns, columnsOf } from './columns'

/** A table that is being read: its columns, what stands above it, and the group that its rows belong to. */
interface Table {
  number: number
  columns: Columns
  caption: Caption | null
  group: Block | null
}

interface Caption {
  block: Block
  time: Time | null
}

/** A row head that says that something was done counts a stretch of days; another the state of a day. */
const DONE = /(?<!\p{L})(?:được|đã|đăng|phát|gỡ|ban hành|sản xuất|xử lý|tổ chức)(?!\p{L})/u
const NUMBER_OF_GROUP = /^(?:\d{1,2}|[IVX]{1,4}|[a-zđA-ZĐ])[.)] /u
const COUNT_ONLY = /^(?:số lượng|kết quả|tổng số|số liệu|tổng|giá trị)$/iu

/** The figures of a paper's tables, row by row: group row, row head and column tell what is counted. */
export function tableFigures(paper: PaperFigures): ReadonlyMap<Block, FigureFact[]> {
  const found = new Map<Block, FigureFact[]>()
  let table = null as Table | null
  let caption: Caption | null = null
  let number = 0
  let isFirst = true
  for (const block of paper.blocks) {
    if (block.kind !== 'row') {
      table = null
      isFirst = true
      caption = captionOf(paper, block, caption)
      continue
    }
    const cells = block.cells ?? []
    const columns = columnsOf(cells, isFirst)
    isFirst = false
    if (columns) {
      number++
      table = { number, columns, caption, group: null }
    } else if (table && isGroup(cells)) table = { ...table, group: block }
    else if (table) found.set(block, rowFigures(paper, table, block))
  }
  return found
}

/** `(Tính đến ngày 24/11/2021)` above a table, on a line of its own, or the heading above that line. */
function captionOf({ days }: PaperFigures, block: Block, above: Caption | null): Caption | null {
  if (block.flow.length > 100) return null
  const time = timesIn(block.flow.folded, days).at(-1) ?? null
  return time || !above?.time ? { block, time } : above
}

/** A row with one filled cell: a heading of the rows below it. */
function isGroup(cells: readonly Flow[]): boolean {
  const filled = cells.filter(({ text }) => text.trim() !== '')
  return filled.length === 1 && !/^[\d.,\s]+$/.test(filled[0]!.text)
}

function rowFigures(paper: PaperFigures, table: Table, block: Block): FigureFact[] {
  const cells = block.cells ?? []
  const { columns } = table
  const head = cells[columns.subject]
  if (!head?.text.trim()) return []
  return gathered(columns.figures, column => {
    const cell = cells[column]
    const printed = cell?.text.trim() ?? ''
    const number = numberAt(printed, 0)
    const share = number && /^ ?%$/.test(printed.slice(number.end))
    if (!cell || !number || (number.end !== printed.length && !share)) return []
    return [cellFigure(paper, table, block, { head, cell, column, printed, value: number.value })]
  })
}

interface Cell {
  head: Flow
  cell: Flow
  column: number
  printed: string
  value: number
}

function cellFigure(paper: PaperFigures, table: Table, block: Block, read: Cell): FigureFact {
  const { columns, group, caption } = table
  const { head, cell, column, printed, value } = read
  const title = columns.headings[column]!
  const named = /\(([^()]+)\)$/.exec(title)?.[1] ?? null
  const unit =
    named ?? (columns.unit === null ? null : (block.cells ?? [])[columns.unit]?.text.trim() || null)
  const said = timesIn(head.folded, paper.days).at(-1) ?? null
  const time = said ?? columnTime(title)
  const groupWords = group ? groupOf(group) : null
  const row = head.text.trim()
  const columnWords = title.replace(/ ?\([^()]+\)$/, '')
  const told = COUNT_ONLY.test(columnWords) ? null : columnWords.replace(/^(?=\d{4}$)/, 'Năm ')
  const above = time ? null : (caption?.time ?? null)
  const when = time ?? aboveTime(paper, above, `${groupWords ?? ''} ${row}`)
  const contexts = [
    above ? capital(caption!.block.flow.text.slice(above.start, above.end) + above.completed) : null,
    groupWords,
    tidy(completed(head, said)),
    told,
  ].filter(words => words !== null)
  const shown = printed.includes('%') || unit === null ? printed : `${printed} ${unit}`
  const bare = `${contexts.join(': ')}: ${shown}`
  const home = paper.home && lacksPlace(bare, paper.home) ? `${paper.home.words}: ` : ''
  const start = spanOf(head, 0, head.text.length).start
  const end = spanOf(cell, 0, cell.text.length).end
  const pieces: Piece[] = []
  if (group)
    pieces.push({ flow: group.flow, locator: group.locator, range: { from: 0, to: group.flow.length } })
  if (above)
    pieces.push({
      flow: caption!.block.flow,
      locator: caption!.block.locator,
      range: { from: above.start, to: above.end },
    })
  const place: FigureTable = {
    number: table.number,
    caption: caption?.block.flow.text.trim() || null,
    group: groupWords,
    row,
    column: columnWords || null,
  }
  return {
    subject: row,
    printed,
    value,
    unit: printed.includes('%') ? '%' : unit,
    qualifier: 'EXACT',
    asOf: when?.until ?? null,
    statement: home + bare,
    bearer: row,
    of: null,
    scope: placeIn(row) ?? (groupWords ? placeIn(groupWords) : null) ?? paper.home?.words ?? null,
    from: when?.from ?? null,
    until: when?.until ?? null,
    source: null,
    nature: columnNature(title, paper),
    table: place,
    ...withSlices(
      proveSpan(paper.text, block.locator, { start, end }, 'figure-in-table'),
      pieces.map(({ flow, locator, range }) =>
        sliceAt(paper.text, locator, spanOf(flow, range.from, range.to)),
      ),
    ),
  }
}

function groupOf(group: Block): string {
  const words = (group.cells ?? [group.flow]).map(({ text }) => text.trim()).find(text => text !== '') ?? ''
  return words.replace(NUMBER_OF_GROUP, '')
}

/** The day above the table; where something was done, the stretch of years that the paper tells of, up to that day. */
function aboveTime({ days }: PaperFigures, above: Time | null, row: string): Time | null {
  if (!above || above.from || !DONE.test(row)) return above
  const years = [...days.years.values()].find(({ until }) => until === above.until)
  return years ? { ...above, from: years.from } : above
}

function completed({ text }: Flow, time: Time | null): string {
  return time ? text.slice(0, time.end) + time.completed + text.slice(time.end) : text
}
