import { FlowWriter } from '../flowWriter'
import { splitPapers } from '../split'
import { writeBody } from './body'
import { wovenByEmphasis } from './emphasis'
import { writeFrame } from './frame'
import { headPieces } from './headPieces'
import { type Setting, settingOf } from './joining'
import type { Line } from './lines'
import { linesOf } from './lines'
import type { Regions } from './regions'
import type { Paper } from './types'

import { unglued } from './unglue'

/** The papers of one file, in order, each as its logical outline. `text` is NFC. Linear in its length. */
export function outline(text: string, file: string): Paper[] {
  return [...papersOf(text, file)]
}

/** The same one by one: who reads them so keeps the blocks of one paper at a time. */
export function* papersOf(text: string, file: string): Generator<Paper, void> {
  const lines = unglued(text, wovenByEmphasis(text, linesOf(text)))
  const setting = settingOf(text, lines)
  let part = 0
  for (const regions of splitPapers(text, lines)) {
    part++
    const own = lines.slice(regions.portal, regions.end)
    const writer = new FlowWriter(text, lengthOf(own))
    yield { file, part, text, ...zonesOf(text, lines, regions, setting, writer) }
  }
}

/** Units from the first of the lines to the end of the last. */
function lengthOf(lines: readonly Line[]): number {
  return lines.length === 0 ? 0 : lines[lines.length - 1]!.end - lines[0]!.start
}

function zonesOf(
  text: string,
  lines: readonly Line[],
  regions: Regions,
  setting: Setting,
  writer: FlowWriter,
): Pick<Paper, 'portal' | 'head' | 'headPieces' | 'body' | 'foot' | 'sections'> {
  const of = (from: number, to: number) => lines.slice(from, to)
  const above = writeFrame(text, lines, regions.portal, regions.head, writer, 'portal')
  const head = writeFrame(text, lines, regions.head, regions.body, writer, 'head')
  const zones = [of(regions.body, regions.foot), of(regions.annex, regions.end)]
  const body = writeBody(text, zones, setting, writer)
  const foot = writeFrame(text, lines, regions.foot, regions.below, writer, 'foot')
  const below = writeFrame(text, lines, regions.below, regions.annex, writer, 'portal')
  return {
    portal: [...above, ...below],
    head,
    headPieces: headPieces(head),
    body: body.blocks,
    foot,
    sections: body.sections,
  }
}
