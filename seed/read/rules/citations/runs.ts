import type { DocumentHeader } from '../../entry'
import { type Flow, mayHold } from '../../flow'
import { LOST } from '../../forms/signs'
import type { Block, Paper } from '../../outline/types'
import { titleRuns } from '../titleRuns'
import { type Setting, settings } from './act/setting'
import { mayName } from './mentions'

/** A running text that a mention may not leave: a paragraph, one cell of a row, the title over its lines. */
export interface Run {
  locator: string
  flow: Flow
  setting: Setting
  /** True for an item of a list. */
  item: boolean
}

/**
 * The runs of a paper that may name others, in reading order: the title, the body. Not its own number, nor what a portal
 * prints around it, nor the part of recipients and signature, whose lines hold drafters' codes. Of cells only those that can name a
 * paper: tables are long.
 */
export function runsOf(paper: Paper, header: DocumentHeader): Run[] {
  const settingOf = settings(paper, header)
  const of = (block: Block, flow = block.flow): Run => ({
    locator: block.locator,
    flow,
    setting: settingOf(block),
    item: block.kind === 'bullet' || block.label !== undefined,
  })
  const title = settingOf(null)
  const runs: Run[] = titleRuns(paper.head)
    .filter(isReadable)
    .map(({ locator, flow }) => ({ locator, flow, setting: title, item: false }))
  for (const block of paper.body) {
    if (!block.cells) {
      if (isReadable(block)) runs.push(of(block))
      continue
    }
    for (const flow of block.cells) if (mayName(flow) && isReadable({ flow })) runs.push(of(block, flow))
  }
  return runs
}

const ASKS = /(?<!\p{L})(?<!theo |xét |của )(?:đề nghị|kiến nghị|đề xuất)(?!\p{L})(?! của)[^.;]*:$/iu

/** The items below `Kiến nghị Bộ Y tế:` are asked for, wherever they stand. */
export function askedRuns(runs: readonly Run[]): Run[] {
  let asked = false
  return runs.map(run => {
    if (!run.item) asked = false
    const { locator, flow, setting, item } = run
    const { text } = flow
    const read: Run = asked ? { locator, flow, setting: { ...setting, part: 'request' }, item } : run
    if (text.endsWith(':') && ASKS.test(text.slice(-FARTHEST_ASKING))) asked = true
    return read
  })
}
const FARTHEST_ASKING = 200

function isReadable({ flow }: Pick<Run, 'flow'>): boolean {
  return flow.length > 0 && !isGarbled(flow)
}

const GARBLED_SAMPLE = 2000
const BROKEN = /\p{L}\?|\?\p{L}|\ufffd/gu

/** Text whose marked letters came out as `?` is not read: nothing in it can be trusted. */
function isGarbled(flow: Flow): boolean {
  if (!mayHold(flow, LOST)) return false
  const sample = flow.text.slice(0, GARBLED_SAMPLE)
  const broken = sample.match(BROKEN)?.length ?? 0
  return broken > 4 && broken * 25 > sample.length
}
