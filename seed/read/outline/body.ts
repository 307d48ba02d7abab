import type { OutlineSection } from '../entry'
import type { Span } from '../flow'
import type { FlowWriter, WrittenFlow } from '../flowWriter'
import { behindBreak, isCutShort, labelOf, notesOf } from './bodyLines'
import { startsInCapitals } from './capitals'
import { isRowLine, writeCells, writeRow } from './cells'
import { isHeading, LONGEST_HEADING } from './heading'
import { continues, isClosed, type Setting } from './joining'
import type { Line } from './lines'
import { Path } from './locator'
import type { Marker } from './markers'
import { markerAt } from './markers'
import { isPageNumber, isRule, isStamp } from './noise'
import type { OpenBlock } from './openBlock'
import { extend, openOf } from './openBlock'
import { opens } from './opening'
import type { PrintedTable } from './tables/printedTable'
import { printedTables } from './tables/tables'
import type { Block, BlockKind } from './types'

/** Space and mark-up between words, other than the one space that stays. */
const LOOSE = /[\s*]{2,}|[^\S ]|\*/g

/** The body's blocks: paragraphs healed across lines and pages, each with its locator, and the sections they stand in. */
export function writeBody(
  text: string,
  zones: readonly Line[][],
  setting: Setting,
  writer: FlowWriter,
): { blocks: Block[]; sections: OutlineSection[] } {
  const body = new Body(text, setting, writer)
  for (const [i, lines] of zones.entries()) {
    if (i > 0 && lines.length > 0) body.leave()
    body.read(lines)
  }
  return body.result()
}

class Body {
  private readonly blocks: Block[] = []
  private readonly sections: OutlineSection[] = []
  private readonly path = new Path()
  private main: OpenBlock | null = null
  private note: OpenBlock | null = null
  /** A note that its page cut in mid-sentence: it goes on below the rule of a later page. */
  private cutNote: OpenBlock | null = null
  private section = -1
  private tables = 0
  private rows = 0

  constructor(
    private readonly text: string,
    private readonly setting: Setting,
    private readonly writer: FlowWriter,
  ) {}

  /** What stands below the signature belongs to no section of the body. */
  leave(): void {
    this.section = -1
    this.path.enter({ kind: 'annex', label: '', content: 0 })
  }

  read(lines: readonly Line[]): void {
    let broken = false
    let ruled = false
    const tables = printedTables(this.text, lines)
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!
      if (tables[0]?.from === i) {
        this.table(tables[0])
        i = tables.shift()!.to - 1
        continue
      }
      if (this.isLoneDash(line)) {
        this.dash(line)
        continue
      }
      if (isRule(this.text, line) || isPageNumber(this.text, line) || isStamp(this.text, line)) {
        ruled = ruled || isRule(this.text, line)
        broken = true
        continue
      }
      this.take(broken ? behindBreak(line) : line, ruled)
      broken = false
      ruled = false
    }
    this.close()
  }

  result(): { blocks: Block[]; sections: OutlineSection[] } {
    this.blocks.sort((a, b) => a.start - b.start)
    return { blocks: this.blocks, sections: this.sections }
  }

  private take(line: Line, ruled: boolean): void {
    if (isRowLine(this.text, line)) this.row(line)
    else {
      this.rows = 0
      this.words(line, ruled)
    }
  }

  private words(line: Line, ruled: boolean): void {
    const marker = markerAt(this.text, line.start, line.end)
    const note = this.note ?? (ruled ? this.cutNote : null)
    if (marker?.kind === 'note') this.openNote(line, marker)
    else if (note && (ruled || line.gap === 0) && !marker && this.goesOn(note, line)) {
      extend(note, line)
      this.note = note
      this.cutNote = null
    } else {
      if (!ruled) this.leaveNote()
      this.mainWords(line, marker)
    }
  }

  private mainWords(line: Line, marker: Marker | null): void {
    const main = this.main
    const opened = marker !== null && opens(this.text, marker, line, main, this.path)
    if (main && (main.pieces.length === 0 || (!opened && this.goesOn(main, line)))) extend(main, line)
    else this.openMain(line, opened ? marker : null)
  }

  /** A heading behind a Markdown mark ends with its line. */
  private goesOn(open: OpenBlock, line: Line): boolean {
    if (open.first.hashes > 0 || line.hashes > 0) return false
    if (open.marker && line.gap === 0 && isCutShort(this.text, open, line)) return true
    const capitals = this.capitals(open.last)
    if (capitals !== this.capitals(line) && (capitals || line.end - line.start > 12)) return false
    if (capitals && line.gap === 0 && !isClosed(this.text, open.last.start, open.last.end))
      return open.marker !== null
    if (this.isCutBullet(open, line)) return true
    return continues(this.text, open, line, this.setting)
  }

  /** Where paragraphs stand apart, an item whose sentence is open goes on with the line right below. */
  private isCutBullet({ marker, last }: OpenBlock, line: Line): boolean {
    const { tight, width } = this.setting
    if (tight || width === 0 || line.gap > 0 || (marker?.kind !== 'dash' && marker?.kind !== 'plus'))
      return false
    return this.text.charAt(last.end - 1) === ':' || !isClosed(this.text, last.start, last.end)
  }

  private capitals(line: Line): boolean {
    return startsInCapitals(this.text, line)
  }

  private openMain(line: Line, marker: Marker | null): void {
    this.closeMain()
    if (marker) this.path.enter(marker)
    this.main = openOf(line, marker)
  }

  private openNote(line: Line, marker: Marker): void {
    this.closeNote()
    this.note = openOf(line, marker)
  }

  private isLoneDash(line: Line): boolean {
    return line.end - line.start === 1 && '-–+'.includes(this.text.charAt(line.start))
  }

  /** A dash alone on its line is a bullet, or the dash of `2021⏎-⏎2026` in a sentence that is not over. */
  private dash(line: Line): void {
    const open = this.main
    const last = open?.pieces[open.pieces.length - 1]
    const pending = open && last && line.gap === 0 && !isClosed(this.text, open.last.start, open.last.end)
    const kind = this.text.charAt(line.start) === '+' ? 'plus' : 'dash'
    if (pending && open.length > 60) extend(open, line)
    else this.openMain(line, { kind, label: '', content: line.end })
  }

  private row(line: Line): void {
    this.close()
    if (this.rows === 0) this.tables++
    this.rows++
    this.pushRow(line, writeCells(this.text, line, this.writer))
  }

  /** The rows of a table that says who leads what, whichever way its cells are printed. */
  private table({ rows }: PrintedTable): void {
    this.close()
    this.tables++
    for (const [i, row] of rows.entries()) {
      this.rows = i + 1
      this.pushRow(row, writeRow(row, this.writer))
    }
    this.rows = 0
  }

  private pushRow({ start, end }: Span, { flow, cells, grid }: ReturnType<typeof writeCells>): void {
    if (flow.isEmpty) return
    this.count()
    this.blocks.push({
      kind: 'row',
      locator: `Bảng${this.tables > 1 ? ` ${this.tables}` : ''} dòng ${this.rows}`,
      section: this.section,
      level: 0,
      start,
      end,
      flow,
      cells,
      grid,
    })
  }

  private close(): void {
    this.closeMain()
    this.closeNote()
  }

  private closeMain(): void {
    const open = this.main
    this.main = null
    if (!open) return
    const flow = this.write(open)
    if (isHeading(this.text, open)) this.heading(open, flow)
    else if (!flow.isEmpty) {
      const kind = open.marker?.kind === 'dash' || open.marker?.kind === 'plus' ? 'bullet' : 'paragraph'
      this.count()
      this.push(open, flow, kind, this.path.next(), 0)
    }
  }

  private heading(open: OpenBlock, flow: WrittenFlow): void {
    const locator = this.path.section()
    if (open.marker || open.first.hashes > 0) {
      this.section = this.sections.length
      const heading = this.text.slice(
        open.first.start,
        Math.min(open.last.end, open.first.start + LONGEST_HEADING),
      )
      this.sections.push({
        locator,
        heading: heading.replaceAll(LOOSE, ' '),
        level: this.path.depth,
        passages: 0,
      })
    }
    if (!flow.isEmpty) this.push(open, flow, 'heading', locator, this.path.depth)
  }

  /** The body goes on: a note that ends its sentence is over. */
  private leaveNote(): void {
    if (this.note && !isClosed(this.text, this.note.last.start, this.note.last.end)) {
      this.writeNote(this.cutNote)
      this.cutNote = this.note
      this.note = null
    } else if (this.note) this.closeNote()
  }

  private closeNote(): void {
    this.writeNote(this.cutNote)
    this.writeNote(this.note)
    this.cutNote = null
    this.note = null
  }

  private writeNote(open: OpenBlock | null): void {
    if (!open) return
    const flow = this.write(open)
    const label = open.marker?.label ?? ''
    if (!flow.isEmpty) this.push(open, flow, 'footnote', `chú thích ${label}`, 0)
  }

  private write(open: OpenBlock): WrittenFlow {
    this.writer.begin()
    for (const piece of open.pieces) this.writer.add(piece)
    return this.writer.end()
  }

  private push(open: OpenBlock, flow: WrittenFlow, kind: BlockKind, locator: string, level: number): void {
    const notes = kind === 'footnote' ? [open.marker?.label ?? ''] : notesOf(this.text, open, flow)
    this.blocks.push({
      kind,
      locator,
      section: this.section,
      level,
      start: open.pieces[0]!.start,
      end: open.pieces[open.pieces.length - 1]!.end,
      flow,
      label: open.marker ? labelOf(open.marker) : undefined,
      notes,
    })
  }

  private count(): void {
    const section = this.sections[this.section]
    if (section) section.passages++
  }
}
