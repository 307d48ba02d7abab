import type { Flow } from '../flow'
import type { Paper } from '../outline'

/** A running text that a fact may not leave: a paragraph, or one cell of a row. */
export interface BodyRun {
  locator: string
  flow: Flow
}

/** The running texts of a paper's body, in reading order. */
export function bodyRuns({ body }: Paper): BodyRun[] {
  const runs: BodyRun[] = []
  for (const { locator, flow, cells } of body) {
    if (cells) for (const cell of cells) runs.push({ locator, flow: cell })
    else runs.push({ locator, flow })
  }
  return runs
}
