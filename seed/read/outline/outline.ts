import { FlowWriter } from '../flow-writer'
import type { Paper } from '../outline'
import { splitPapers } from '../split/split'
import { writeBody } from './body'
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
  return splitPapers(text, lines).map((regions, i) => ({
    file,
    part: i + 1,
    text,
    ...zonesOf(text, lines, regions, width, writer),
  }))
}

function zonesOf(
  text: string,
  lines: readonly Line[],
  regions: Regions,
  width: number,
  writer: FlowWriter,
): Pick<Paper, 'portal' | 'head' | 'body' | 'foot' | 'sections'> {
  const of = (from: number, to: number) => lines.slice(from, to)
  const portal = writeFrame(text, lines, regions.portal, regions.head, writer, 'portal')
  const head = writeFrame(text, lines, regions.head, regions.body, writer, 'head')
  const zones = [of(regions.body, regions.foot), of(regions.annex, regions.end)]
  const body = writeBody(text, zones, width, writer)
  const foot = writeFrame(text, lines, regions.foot, regions.annex, writer, 'foot')
  return { portal, head, body: body.blocks, foot, sections: body.sections }
}
