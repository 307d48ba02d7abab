import type { Block } from '../../outline/types'

/** A quotation takes no more paragraphs than these; a mark that is never closed quotes nothing. */
const MOST = 40
const OPENS = '“"'
const OPENING = /“/gu
const CLOSING = /”/gu

/** The paragraphs of whole quotations: `“Điều 11. …⏎1. Không tính vào thu nhập …”` in a letter is another paper's. */
export function quotedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const quoted = new Set<Block>()
  for (let i = 0; i < blocks.length; i++) {
    const end = OPENS.includes(blocks[i]!.flow.text.charAt(0)) ? endOfQuotation(blocks, i) : -1
    for (; i <= end; i++) quoted.add(blocks[i]!)
    if (end >= 0) i--
  }
  return quoted
}

function endOfQuotation(blocks: readonly Block[], from: number): number {
  const straight = blocks[from]!.flow.text.startsWith('"')
  let depth = 0
  for (let i = from; i < Math.min(blocks.length, from + MOST); i++) {
    const { text } = blocks[i]!.flow
    if (straight && i > from && text.startsWith('"')) return -1
    depth += straight ? text.split('"').length - 1 : marksIn(text, OPENING) - marksIn(text, CLOSING)
    if (straight ? depth % 2 === 0 : depth <= 0) return i
  }
  return -1
}

const marksIn = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0
