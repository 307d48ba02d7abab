import { capitalBodyHeads } from '../../../../../schema/words/bodyHeads'
import type { Block } from '../../../outline/types'
import { agentIn, aspectAt } from '../clauses/agent'
import type { Range } from '../clauses/range'

/** Words by which a paper calls a body that it has named in full: `Đài đã phát …`. */
const shortNames = new Set([...capitalBodyHeads('counts'), 'Chương trình'])
/** A short name stands near its long one. */
const REACH = 8
const LONGEST_OPENING = 160
const REACH_BACK = 2000

/** A name of a body with the place where it stands. */
export interface FullName {
  name: string
  block: Block
  range: Range
}

/** `Đài đã phát sóng …`: the long name of the body that an earlier sentence near it begins with; null where it is no short name. */
export function fullNameOf(
  short: string,
  blocks: readonly Block[],
  index: number,
  at: number,
): FullName | null {
  if (!shortNames.has(short)) return null
  for (let i = index; i >= 0 && i > index - REACH; i--) {
    const block = blocks[i]!
    const found = nameIn(block, short, i === index ? at : block.flow.length)
    if (found) return found
  }
  return null
}

function nameIn(block: Block, short: string, before: number): FullName | null {
  const { text } = block.flow
  const reach = Math.min(before, text.length)
  for (const from of beginnings(text, short, reach)) {
    const agent = agentIn(text, { from, to: Math.min(text.length, from + LONGEST_OPENING) })
    if (!agent) continue
    const last = text.lastIndexOf(' ', agent.to - 1) + 1
    const to = aspectAt(text, last) > 0 ? last - 1 : agent.to
    const name = text.slice(from, to)
    if (name.length > short.length + 1) return { name, block, range: { from, to } }
  }
  return null
}

/** Where a sentence begins with the word: at the head of the block and behind its full stops. */
function beginnings(text: string, short: string, reach: number): number[] {
  const found: number[] = []
  if (text.startsWith(`${short} `)) found.push(0)
  const opening = `. ${short} `
  const start = Math.max(0, reach - REACH_BACK)
  const near = text.slice(start, reach)
  for (let at = near.indexOf(opening); at >= 0; at = near.indexOf(opening, at + 1)) found.push(start + at + 2)
  return found
}
