import { join } from '../flow'
import type { Block } from '../outline/types'
import type { BodyRun } from './bodyRuns'

/** The title over its lines, as one running text: a message in it may begin on one line and end on the next. */
export function titleRuns(head: readonly Block[]): BodyRun[] {
  const runs: BodyRun[] = []
  let lines: Block[] = []
  const close = () => {
    if (lines.length > 0) runs.push({ locator: lines[0]!.locator, flow: join(lines.map(({ flow }) => flow)) })
    lines = []
  }
  for (const block of head) {
    if (block.flow.text.length === 0 || (block.landmark && !TITLE.has(block.landmark))) close()
    else lines.push(block)
  }
  close()
  return runs
}

const TITLE: ReadonlySet<string> = new Set(['subject', 'titled'])
