import { gathered } from '../../gathered'
import { isCapitals } from '../../outline/lines'
import type { Block, Paper } from '../../outline/types'
import { actorsOf } from './actors'
import { behindMark } from './clauses'
import type { Draft } from './draft'
import { behindDueLabel } from './dueLabel'
import type { Actor } from './holder'
import { type Labelled, labelledBehind, labelledOf } from './labelled'

/** `Hoạt động 1`, `Nhiệm vụ 2:`: a heading that only counts. */
const BARE = /^(?:hoạt động|nhiệm vụ|nội dung|giải pháp|công việc) (?:số )?\d{1,2}[.:]?$/iu
const DEED = /^nội dung(?: thực hiện| công việc| hoạt động)? ?: /iu

/** Lines that name by a label who acts (`Đơn vị chủ trì: Sở Y tế`), and the tasks above them that they are about. */
export class LabelledItems {
  private head: { block: Block; place: string } | null = null
  private group: Draft[] = []
  private grouped = 0
  /** The last item that is no task by its own words: a label below it says that it is one. */
  private item: Draft | null = null

  constructor(private readonly drafts: Draft[]) {}

  /** The heading or numbered line that a label below it may be about. */
  carry(block: Block, place: string): void {
    this.head = { block, place }
    this.group = []
    this.grouped = this.drafts.length
  }

  /** Comes by an item that was not read as a task. */
  pass(block: Block, place: string, depth: number): void {
    const { text } = block.flow
    const range = { from: behindMark(text), to: lastSign(text, 0, text.length) }
    const item = block.kind === 'bullet' && !text.includes(':')
    this.item = item ? { block, range, place, depth, actors: [], field: null } : null
  }

  /** Takes a labelled line; false where the block is none. */
  take(paper: Paper, block: Block, place: string, depth: number): boolean {
    const { text } = block.flow
    if (this.head?.place === place && this.takeDeed(block, place, depth)) return true
    const labelled = labelledOf(text)
    if (labelled.length === 0 && this.takeWhole(paper, block, place, depth)) return true
    if (labelled.length === 0) return behindDueLabel(block.flow.folded) >= 0 && this.head?.place === place
    for (const task of this.about(place, depth)) this.assign(task, actorsIn(paper, block, labelled))
    return true
  }

  /** `Nội dung: Tổ chức lễ phát động.` below `Hoạt động 1`: what is to be done, by those whom the next label names. */
  private takeDeed(block: Block, place: string, depth: number): boolean {
    const { text } = block.flow
    const from = DEED.exec(text)?.[0].length ?? 0
    if (from === 0 || from >= text.length || !BARE.test(this.head!.block.flow.text)) return false
    const range = { from, to: lastSign(text, from, text.length) }
    this.drafts.push({ block, range, place, depth, actors: [], field: null })
    return true
  }

  /** A line that tells its deed and behind it, by labels, who acts. */
  private takeWhole(paper: Paper, block: Block, place: string, depth: number): boolean {
    const { text } = block.flow
    const labelled = labelledBehind(text)
    if (labelled.length === 0) return false
    const range = { from: 0, to: lastSign(text, 0, labelled[0]!.from) }
    const task: Draft = { block, range, place, depth, actors: [], field: null }
    this.assign(task, actorsIn(paper, block, labelled))
    this.drafts.push(task)
    return true
  }

  private assign(task: Draft, actors: readonly Actor[]): void {
    const before = task.labelled ? task.actors : []
    task.actors = [...before, ...actors.filter(({ name }) => !before.some(other => other.name === name))]
    task.labelled = true
    task.field = null
  }

  /** The tasks read since the last group of labels, those above the line's own depth first; else the heading itself. */
  private about(place: string, depth: number): Draft[] {
    const { item } = this
    this.item = null
    if (item?.place === place && this.drafts.length === this.grouped) this.drafts.push(item)
    const since = this.drafts.slice(this.grouped).filter(draft => draft.place === place)
    if (since.length > 0) {
      const shallower = since.filter(draft => draft.depth < depth)
      this.group = shallower.length > 0 ? shallower : since
    } else if (this.group.length === 0 && this.head?.place === place && saysDeed(this.head.block)) {
      const { block } = this.head
      const task = {
        block,
        range: { from: 0, to: block.flow.length },
        place,
        depth: 0,
        actors: [],
        field: null,
      }
      this.drafts.push(task)
      this.group = [task]
    }
    this.grouped = this.drafts.length
    return this.group
  }
}

/** Neither `Hoạt động 1` nor the title of an annex. */
const saysDeed = ({ label = '', flow: { text } }: Block): boolean =>
  !BARE.test(text) && (label !== '' || !isCapitals(text))

function actorsIn(paper: Paper, block: Block, labelled: readonly Labelled[]): Actor[] {
  return gathered(labelled, ({ names, role, printed, from, to }) =>
    actorsOf(paper, block, names, { from, to: lastSign(block.flow.text, from, to) }, role, printed),
  )
}

function lastSign(text: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && ' .;,/()'.includes(text.charAt(end - 1))) end--
  return end
}
