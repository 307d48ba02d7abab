import { type Flow, mayHold } from '../flow'
import type { Paper } from '../outline/types'

/** A running text that a fact may not leave: a paragraph, or one cell of a row. */
export interface BodyRun {
  locator: string
  flow: Flow
}

/** The running texts of the bodies, by the signs asked for: many rules ask. */
const known = new WeakMap<Paper['body'], Map<number, readonly BodyRun[]>>()

/** The running texts of a paper's body, or those that may hold one of the signs (`forms/signs`), in reading order. */
export function bodyRuns({ body }: Paper, signs = ANY): readonly BodyRun[] {
  const bySigns = known.get(body)
  const told = bySigns?.get(signs)
  if (told) return told
  const runs = runsIn(body, signs)
  if (bySigns) bySigns.set(signs, runs)
  else known.set(body, new Map([[signs, runs]]))
  return runs
}
const ANY = 0

function runsIn(body: Paper['body'], signs: number): BodyRun[] {
  const may = (flow: Flow): boolean => signs === ANY || mayHold(flow, signs)
  const runs: BodyRun[] = []
  for (const block of body) {
    if (!may(block.flow)) continue
    if (!block.cells) runs.push(block)
    else for (const flow of block.cells) if (may(flow)) runs.push({ locator: block.locator, flow })
  }
  return runs
}
