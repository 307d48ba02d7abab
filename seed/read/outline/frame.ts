import type { FlowWriter } from '../flow-writer'
import { writeCells } from './cells'
import { landmarkOf } from './landmarks'
import type { Line } from './lines'
import { isPageNumber, isRule, isStamp } from './noise'
import type { Draft } from './outline'

const LOCATOR = { portal: 'khung thuộc tính', head: 'phần đầu', foot: 'Nơi nhận' } as const

/** Lines above or below the body, one block each; `cells` where the line has columns. */
export function writeFrame(
  text: string,
  lines: readonly Line[],
  writer: FlowWriter,
  where: keyof typeof LOCATOR,
): Draft[] {
  const blocks: Draft[] = []
  for (const line of lines) {
    if (isRule(text, line) || isPageNumber(text, line) || isStamp(text, line)) continue
    const { range, cellRanges } = writeCells(text, line, writer)
    if (range.end === range.start) continue
    blocks.push({
      kind: cellRanges.length > 1 ? 'row' : 'paragraph',
      locator: LOCATOR[where],
      section: -1,
      level: 0,
      start: line.start,
      end: line.end,
      range,
      landmark: where === 'head' ? landmarkOf(text, line) : null,
      cellRanges: cellRanges.length > 1 ? cellRanges : undefined,
    })
  }
  return blocks
}
