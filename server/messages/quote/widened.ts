import { INVISIBLE } from '../../../schema/words/chars'
import type { Block } from './align'
import type { LexedText } from './lex'

/**
 * Words at an end that one side alone has take the neighbouring words of the other side along: `lâu năm` beside
 * `lâu dài` is a changed word, not a word left out. Never beyond a mark of punctuation.
 */
export function widened(given: LexedText, stored: LexedText, blocks: readonly Block[]): Block[] {
  const wider = [...blocks]
  if (wider[0]) wider[0] = wide(given, stored, wider[0], 'from')
  const last = wider.at(-1)
  if (last && wider.length > 1) wider[wider.length - 1] = wide(given, stored, last, 'to')
  return wider
}

function wide(given: LexedText, stored: LexedText, block: Block, edge: 'from' | 'to'): Block {
  if (block.kind !== 'OMITTED' && block.kind !== 'ADDED') return block
  const omitted = block.kind === 'OMITTED'
  const [text, full] = omitted ? [given, block.stored] : [stored, block.given]
  const side = { ...(omitted ? block.given : block.stored) }
  for (let room = full.to - full.from; room > 0 && joined(text, side[edge]); room--)
    side[edge] += edge === 'to' ? 1 : -1
  if (side.from === side.to) return block
  return { kind: 'CHANGED', given: omitted ? side : full, stored: omitted ? full : side }
}

const JOINING = new RegExp(`^[\\s\\p{Pd}${INVISIBLE}]*$`, 'u')

/** Whether two words meet at a place without a mark between them. */
function joined({ text, words }: LexedText, at: number): boolean {
  const [before, behind] = [words[at - 1], words[at]]
  return before !== undefined && behind !== undefined && JOINING.test(text.slice(before.end, behind.start))
}
