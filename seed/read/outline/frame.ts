import type { FlowWriter } from '../flowWriter'
import { isCarrierLine } from './attachment'
import { isAuthority } from './authority'
import { writeCells } from './cells'
import type { Landmark } from './landmarks'
import { isTitledKind, landmarkOf } from './landmarks'
import type { Line } from './lines'
import { isPageNumber, isRule, isStamp } from './noise'
import type { Block } from './types'

const LOCATOR = { portal: 'khung thuộc tính', head: 'phần đầu', foot: 'Nơi nhận' } as const

/** Lines `from`–`to` above or below the body, one block each; `cells` where a line has columns. */
export function writeFrame(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  writer: FlowWriter,
  where: keyof typeof LOCATOR,
): Block[] {
  const blocks: Block[] = []
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    if (isRule(text, line) || (where !== 'portal' && (isPageNumber(text, line) || isStamp(text, line))))
      continue
    const { flow, cells } = writeCells(text, line, writer)
    if (flow.isEmpty) continue
    blocks.push({
      kind: cells.length > 1 ? 'row' : 'paragraph',
      locator: LOCATOR[where],
      section: -1,
      level: 0,
      start: line.start,
      end: line.end,
      flow,
      gap: line.gap,
      landmark: where === 'head' ? landmark(text, lines, i) : null,
      cells: cells.length > 1 ? cells : undefined,
    })
  }
  return blocks
}

function landmark(text: string, lines: readonly Line[], at: number): Landmark | null {
  if (isCarrierLine(text, lines[at]!)) return 'carrier'
  const found = landmarkOf(text, lines[at]!)
  if (found) return found
  if (isAuthority(text, lines, at, lines.length)) return 'authority'
  return isTitledKind(text, lines[at]!) ? 'titled' : null
}
