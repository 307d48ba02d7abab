import { type Flow, mayHold } from '../flow'
import type { Paper } from '../outline/types'

/** A running text that a fact may not leave: a paragraph, or one cell of a row. */
export interface BodyRun {
  locator: string
  flow: Flow
}

/** The running texts of a paper's body that may hold one of the signs (`forms/signs`), in reading order. */
export function bodyRuns({ body }: Paper, signs: number): BodyRun[] {
  const runs: BodyRun[] = []
  for (const block of body) {
    if (!mayHold(block.flow, signs)) continue
    if (!block.cells) runs.push(block)
    else for (const flow of block.cells) if (mayHold(flow, signs)) runs.push({ locator: block.locator, flow })
  }
  return runs
}
