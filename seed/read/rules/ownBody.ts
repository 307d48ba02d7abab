import { fold } from '../../../schema/words/fold'
import type { DocumentHeader, NamedBody } from '../entry'
import type { Paper } from '../outline/types'
import { sliceOf } from './tasks/actors'

const NEAR_HEAD = 6

/** The body whose paper it is, by the words of its head or its first sentences that name it. */
export function ownBody(paper: Paper, { issuer }: DocumentHeader): NamedBody[] {
  if (!issuer) return []
  const { name } = issuer
  const folded = fold(name)
  const near = [...paper.head, ...paper.body.slice(0, NEAR_HEAD)]
  const block = near.find(({ flow }) => flow.folded.includes(folded)) ?? paper.body[0]
  if (!block) return []
  const at = block.flow.folded.indexOf(folded)
  const range = at < 0 ? { from: 0, to: block.flow.length } : { from: at, to: at + folded.length }
  return [{ name, ...sliceOf(paper, block, range) }]
}
