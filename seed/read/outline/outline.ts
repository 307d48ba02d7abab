import type { Flow, Span } from '../flow'
import { FlowWriter } from '../flow-writer'
import type { Block, Paper } from '../outline'
import { splitPapers } from '../split/split'
import { writeBody } from './body'
import type { Draft } from './draft'
import { writeFrame } from './frame'
import { wrapWidth } from './joining'
import type { Line } from './lines'
import { linesOf } from './lines'
import type { Regions } from './regions'

/** The papers of one file, in order, each as its logical outline. `text` is NFC. Linear in its length. */
export function outline(text: string, file: string): Paper[] {
  const lines = linesOf(text)
  const writer = new FlowWriter(text)
  const width = wrapWidth(lines)
  const drafts = splitPapers(text, lines).map(regions => draft(text, lines, regions, width, writer))
  const flowOf = writer.finish()
  return drafts.map((parts, i) => ({
    file,
    part: i + 1,
    text,
    portal: parts.portal.map(block => settle(block, flowOf)),
    head: parts.head.map(block => settle(block, flowOf)),
    body: parts.body.map(block => settle(block, flowOf)),
    foot: parts.foot.map(block => settle(block, flowOf)),
    sections: parts.sections,
  }))
}

function draft(text: string, lines: readonly Line[], regions: Regions, width: number, writer: FlowWriter) {
  const of = (from: number, to: number) => lines.slice(from, to)
  const portal = writeFrame(text, lines, regions.portal, regions.head, writer, 'portal')
  const head = writeFrame(text, lines, regions.head, regions.body, writer, 'head')
  const body = writeBody(
    text,
    [of(regions.body, regions.foot), of(regions.annex, regions.end)],
    width,
    writer,
  )
  const foot = writeFrame(text, lines, regions.foot, regions.annex, writer, 'foot')
  return { portal, head, body: body.blocks, foot, sections: body.sections }
}

function settle({ range, cellRanges, ...block }: Draft, flowOf: (range: Span) => Flow): Block {
  const flow = flowOf(range)
  return cellRanges ? { ...block, flow, cells: cellRanges.map(flowOf) } : { ...block, flow }
}
