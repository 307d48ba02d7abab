import type { Flow } from '../../flow'
import type { Block, Paper } from '../../outline'
import { mayName } from './mentions'

/** A running text that a mention may not leave: a paragraph, one cell of a row, the title over its lines. */
export interface Run {
  locator: string
  flow: Flow
}

/**
 * The runs of a paper that may name others, in reading order: what the portal says, the title, the body. Not its own
 * number, nor the part of recipients and signature, whose lines hold drafters' codes.
 */
export function runsOf(paper: Paper): Run[] {
  const runs = [...paper.portal.map(runOf), ...headRuns(paper.head)]
  for (const block of paper.body) {
    if (block.cells) runs.push(...cellsOf(block.locator, block.cells))
    else runs.push(runOf(block))
  }
  return runs.filter(({ flow }) => flow.text.length > 0 && !isGarbled(flow.text))
}

/** Only the cells that can name a paper: tables are long. */
function cellsOf(locator: string, cells: readonly Flow[]): Run[] {
  return cells.filter(({ folded }) => mayName(folded)).map(flow => ({ locator, flow }))
}

function runOf({ locator, flow }: Block): Run {
  return { locator, flow }
}

/** The head keeps one block a line; a title that runs over several lines is one run. */
function headRuns(head: readonly Block[]): Run[] {
  const runs: Run[] = []
  let lines: Block[] = []
  const close = () => {
    if (lines.length > 0)
      runs.push({ locator: lines[0]!.locator, flow: joined(lines.map(({ flow }) => flow)) })
    lines = []
  }
  for (const block of head) {
    if (block.landmark && block.landmark !== 'subject' && block.landmark !== 'titled') close()
    else lines.push(block)
  }
  close()
  return runs
}

function joined(flows: Flow[]): Flow {
  const at = new Int32Array(flows.reduce((sum, flow) => sum + flow.at.length + 1, -1))
  let length = 0
  for (const flow of flows) {
    if (length > 0) at[length] = at[length++ - 1]! + 1
    at.set(flow.at, length)
    length += flow.at.length
  }
  return {
    text: flows.map(({ text }) => text).join(' '),
    folded: flows.map(({ folded }) => folded).join(' '),
    at: at.subarray(0, length),
  }
}

const GARBLED_SAMPLE = 2000
const BROKEN = /\p{L}\?|\?\p{L}|\ufffd/gu

/** Text whose marked letters came out as `?` is not read: nothing in it can be trusted. */
function isGarbled(text: string): boolean {
  if (!text.includes('?') && !text.includes('\ufffd')) return false
  const sample = text.slice(0, GARBLED_SAMPLE)
  const broken = sample.match(BROKEN)?.length ?? 0
  return broken > 4 && broken * 25 > sample.length
}
