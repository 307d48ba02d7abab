import type { Slice } from '../../entry'
import { spanOf } from '../../flow'
import type { Block, Paper } from '../../outline/types'
import { sliceAt } from '../../proof'
import type { Actor } from './holder'
import { bodyOf } from './posts'
import type { Range } from './range'

/** The words at a place of a block. */
export function sliceOf(paper: Paper, { flow, locator }: Block, { from, to }: Range): Slice {
  return sliceAt(paper.text, locator, spanOf(flow, from, to))
}

/** Each body once, a post as the body that it leads, proved by the words at `range`. */
export function actorsOf(
  paper: Paper,
  block: Block,
  names: readonly string[],
  range: Range,
  role: Actor['role'] = 'LEAD',
  printed: string | null = null,
): Actor[] {
  const bodies = [...new Set(names.map(bodyOf).filter(name => name !== null))]
  const proof = sliceOf(paper, block, range)
  return bodies.map(name => ({ name, role, printed, proof }))
}
