import { columnRole } from '../../../../schema/words/columnHeads'
import { wordList } from '../../../../schema/words/wordList'
import type { DocumentHeader, Slice } from '../../entry'
import { type Flow, offsetAt } from '../../flow'
import { dateAt } from '../../forms/dates'
import { isPersonName } from '../../forms/names'
import { comingDay } from '../../forms/years'
import { gathered } from '../../gathered'
import { type HeadCell, type TaskColumns, taskColumns, twoRows } from '../../outline/tables/taskColumns'
import type { Block, Paper } from '../../outline/types'
import { actorsOf, sliceOf } from './actors'
import type { Draft } from './draft'
import { dueOf } from './due'
import type { Actor } from './holder'
import { beginsParty, partiesOf } from './parties'
import type { Range } from './range'

interface Table {
  head: Block
  columns: TaskColumns
  /** Who acts by the row above, for a cell that says `nt`. */
  above: Record<'lead' | 'join', Actor[]>
}

const PRINTED = { lead: 'chủ trì', join: 'phối hợp' } as const
const ROLES = { lead: 'LEAD', join: 'JOIN' } as const
/** A line between two rows that heads the lower ones. */
const LONGEST_GROUP = 160
const DITTO = /^(?:[-–]? ?nt ?[-–]?|như trên|(?:[-–/] ?)*["”“〃]+(?: ?[-–/])*)\.?$/iu
const TIMES_WORDS = wordList(`
  thường xuyên
  hằng năm
  hàng năm
  hằng quý
  hàng quý
  quý
  tháng
  năm
  ngày
  trước
  trong
  từ
`)
const TIMED = new RegExp(`^(?:${TIMES_WORDS.join('|')}|\\d)(?!\\p{L})`, 'iu')
/** A row that is counted so heads a group of rows. */
const GROUP_COUNT = /^(?:[IVX]{1,5}|[A-Z])[.)]?$/
/** What stands in a row that only names a place or sums up. */
const NO_TASK_WORDS = wordList(`
  tỉnh
  thành phố
  huyện
  quận
  xã
  phường
  tổng cộng
  cộng
`)
const NO_TASK = new RegExp(`^(?:${NO_TASK_WORDS.join('|')})(?: |$)`, 'iu')
/** Rows of a table whose headings say who leads and who joins: `TT | Nội dung | Cơ quan chủ trì | Phối hợp | Thời gian`. */
export class TableTasks {
  private table: Table | null = null
  private above: Block | null = null

  constructor(
    private readonly paper: Paper,
    private readonly header: DocumentHeader,
  ) {}

  /** The task of a block, where it is such a row. */
  take(block: Block): Draft[] {
    if (block.kind !== 'row') {
      if (this.above?.kind !== 'row' || block.flow.length > LONGEST_GROUP) this.table = null
      this.above = block
      return []
    }
    const columns = this.headings(block)
    if (!columns && isHeadings(block)) this.table = null
    if (columns) this.table = { head: block, columns, above: { lead: [], join: [] } }
    const draft = columns || !this.table ? null : this.row(this.table, block)
    this.above = block
    return draft ? [draft] : []
  }

  private headings(block: Block): TaskColumns | null {
    const own = headsOf(block)
    const alone = taskColumns(own)
    if (alone || this.above?.kind !== 'row' || this.table) return alone
    return taskColumns(twoRows(headsOf(this.above), own))
  }

  private row(table: Table, block: Block): Draft | null {
    const { columns, head } = table
    const merged = isMerged(block, head, columns)
    if (block.grid?.width !== head.grid?.width && !merged && !isAligned(block, columns)) return null
    if (merged) return this.below(table, block)
    const task = cellAt(block, columns.task)
    const others = [columns.lead, columns.join, columns.due, columns.time].filter(
      column => column !== undefined && cellAt(block, column) !== null,
    )
    const count = columns.ordinal === undefined ? null : cellAt(block, columns.ordinal)
    if (!task || others.length === 0 || !isTask(task.text) || GROUP_COUNT.test(count?.text ?? '')) return null
    const lead = this.actors(table, block, 'lead')
    const join = this.actors(table, block, 'join')
    if (!lead || !join) return null
    table.above = { lead, join }
    const due = this.due(block, columns)
    return this.draft(table, block, task, {
      lead,
      join,
      due: due?.due ?? null,
      proofs: due ? [due.proof] : [],
    })
  }

  /** A row that lacks the cells of who acts: they are merged with those of the row above. */
  private below(table: Table, block: Block): Draft | null {
    const { lead, join } = table.above
    const task = cellAt(block, table.columns.task)
    if (!task || lead.length === 0 || !isTask(task.text)) return null
    const day = block.cells!.at(-1)!
    const due =
      dueOf(day.folded, this.header.issued) ?? (table.columns.due === undefined ? null : this.day(day))
    const proofs = due ? [sliceOf(this.paper, block, rangeOf(block, day))] : []
    return this.draft(table, block, task, { lead, join, due, proofs })
  }

  private draft(
    table: Table,
    block: Block,
    task: Flow,
    { lead, join, due, proofs }: { lead: Actor[]; join: Actor[]; due: string | null; proofs: Slice[] },
  ): Draft {
    return {
      block,
      range: withoutEnd(rangeOf(block, task), task.text),
      place: '',
      depth: 0,
      actors: [...lead, ...join.filter(({ name }) => !lead.some(other => other.name === name))],
      field: null,
      labelled: true,
      due,
      also: [...this.namedBy(table), ...proofs],
    }
  }

  /** The heading that says what the cells below it are. */
  private namedBy({ head, columns }: Table): Slice[] {
    const cell = cellAt(head, columns.lead)
    return cell ? [sliceOf(this.paper, head, rangeOf(head, cell))] : []
  }

  /** The bodies of a cell; null where its words are none, so that the row's cells are not those of its headings. */
  private actors(table: Table, block: Block, part: 'lead' | 'join'): Actor[] | null {
    const column = table.columns[part]
    const cell = column === undefined ? null : cellAt(block, column)
    if (!cell) return []
    if (DITTO.test(cell.text)) return table.above[part]
    if (TIMED.test(cell.text)) return null
    const bodies = bodiesIn(this.paper.text, cell)
    return actorsOf(this.paper, block, bodies, rangeOf(block, cell), ROLES[part], PRINTED[part])
  }

  /** A day below `Thời gian hoàn thành` is the last; below `Thời gian` only where the cell says so. */
  private due(block: Block, columns: TaskColumns): { due: string; proof: Slice } | null {
    const found = gathered(['due', 'time'] as const, role => {
      const column = columns[role]
      const cell = column === undefined ? null : cellAt(block, column)
      const due = cell && (dueOf(cell.folded, this.header.issued) ?? (role === 'due' ? this.day(cell) : null))
      return cell && due ? [{ due, proof: sliceOf(this.paper, block, rangeOf(block, cell)) }] : []
    })
    return found[0] ?? null
  }

  private day({ text, folded }: Flow): string | null {
    const date = dateAt(folded, 0)
    if (!date || date.month === null || /[^\s.;]/u.test(text.slice(date.end))) return null
    return comingDay(date, this.header.issued)
  }
}

/** The bodies that a cell lists, one behind the other, by bullets or a line each. */
function bodiesIn(text: string, cell: Flow): string[] {
  const words = linesApart(text, cell)
    .replace(BULLETS, (mark, at: number, all: string) =>
      at === 0 || namesOne(all.slice(at + mark.length)) ? '; ' : mark,
    )
    .replace(/^[\s;]+|[\s.;,]+$/gu, '')
  const names = gathered(partiesOf(words), whole => {
    const name = whole.replace(PART, '')
    const parts = name.split(', ')
    return parts.every(part => LETTERS.test(part)) ? parts : [name]
  })
  return names.filter(name => /\p{L}{2}/u.test(name) && !/^không$/iu.test(name) && !isPerson(name))
}
/** `Đ/c Hoa`, `Nguyễn Văn An`: a person is no body. */
const isPerson = (name: string): boolean => COMRADE.test(name) || isPersonName(name, true)
const namesOne = (words: string): boolean => beginsParty(words) || COMRADE.test(words)
const COMRADE = /^(?:đ\/c|đc|đồng chí|ông|bà|cô|thầy)(?: |\.)(?! *[Tt]rưởng)/iu
const BULLETS = /(?:^| )[-–+•] (?=\p{Lu}|các |đ\/c )/gu
/** `Sở Y tế chủ trì hướng dẫn`, `Bộ Y tế đối với thuốc`: what part of it is the body's. */
const PART = / (?:đối với|với|chủ trì|phối hợp) .*$/u
/** `TCTL`, `VPCP` */
const LETTERS = /^\p{Lu}{3,8}$/u

/** `Sở Y tế⏎Sở Tài chính`, `VPCP⏎Vụ Pháp chế`: a line each; other lines may be a name that was wrapped. */
function linesApart(text: string, cell: Flow): string {
  let words = ''
  let from = 0
  for (let i = 1; i < cell.length; i++) {
    if (cell.text.charAt(i) !== ' ' || !END.test(text.slice(offsetAt(cell, i - 1), offsetAt(cell, i + 1))))
      continue
    const before = cell.text.slice(from, i)
    const next = cell.text.slice(i + 1)
    if (!LETTERS.test(before) && firstWord(before) !== (firstWord(next) || null)) continue
    words += `${before.replace(/[,;]$/u, '')}; `
    from = i + 1
  }
  return words + cell.text.slice(from)
}
const END = /[\n\r]/
const firstWord = (words: string): string => /^\p{Lu}[\p{L}]*/u.exec(words)?.[0] ?? ''

/** A row that lacks cells merged with those above: where its day stands below the heading of days, so do the cells before it. */
function isAligned(block: Block, { ordinal, task, lead, join = 0, due, time }: TaskColumns): boolean {
  const day = due ?? time
  if (ordinal === undefined || day === undefined || day < Math.max(task, lead, join)) return false
  return COUNT.test(cellAt(block, ordinal)?.text ?? '') && TIMED.test(cellAt(block, day)?.text ?? '')
}
/** Number, task and a day alone, where who leads and who joins stand between them in the headings. */
function isMerged(block: Block, head: Block, { ordinal, task, lead, join, due, time }: TaskColumns): boolean {
  const width = head.grid?.width ?? 0
  const { cells = [], grid } = block
  const missing = join === undefined ? 1 : 2
  if (ordinal !== 0 || task !== 1 || (due ?? time) !== width - 1 || grid?.width !== width - missing)
    return false
  if (lead !== 2 || (join !== undefined && join !== 3) || width !== missing + 3) return false
  return cells.length === 3 && COUNT.test(cells[0]!.text) && TIMED.test(cells[2]!.text)
}
const COUNT = /^\d{1,3}(?:\.\d{1,2})*[.)]?$/

/** `STT | …`: another table begins. */
const isHeadings = (block: Block): boolean =>
  headsOf(block).some(({ folded }) => columnRole(folded) === 'ordinal')

const headsOf = ({ cells, grid }: Block): HeadCell[] =>
  (cells ?? []).map(({ folded }, i) => ({ column: grid?.columns[i] ?? i, folded }))

function cellAt({ cells, grid }: Block, column: number): Flow | null {
  const at = grid?.columns.indexOf(column) ?? -1
  const cell = at < 0 ? null : cells?.[at]
  return cell && /[\p{L}\d"”“〃]/u.test(cell.text) ? cell : null
}

const rangeOf = ({ flow }: Block, cell: Flow): Range => ({
  from: cell.first - flow.first,
  to: cell.first - flow.first + cell.length,
})

const isTask = (words: string): boolean =>
  /\p{L}[^\p{L}]+\p{L}/u.test(words) && words !== words.toUpperCase() && !NO_TASK.test(words)

/** Without its bullet and without the mark at its end. */
function withoutEnd({ from, to }: Range, words: string): Range {
  const end = /[\s.;]*$/u.exec(words)![0].length
  return { from: from + (/^[-–+•*]\s+/u.exec(words)?.[0].length ?? 0), to: to - end }
}
