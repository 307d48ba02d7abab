import { indexWithin } from '../../../forms/indexWithin'
import { agentIn } from '../clauses/agent'
import type { Clause } from '../clauses/clauses'
import type { Range } from '../clauses/range'
import type { PaperFigures } from '../paperFigures'
import type { Told } from '../told'
import type { Placed } from './contexts'

const COLON_AT_END = /:\s*$/
/** A list of items under one introduction is no longer. */
const REACH = 40
const LONGEST_INTRODUCTION = 220

/**
 * What tells of a bare label (`Chi phí quản lý hành chính: 9.894 triệu đồng`): the words with a colon at their end that
 * introduce its list, else the heading above it. Nothing where the clause tells who does what.
 */
export function introductionOf(paper: PaperFigures, index: number, told: Told, clause: Clause): Placed[] {
  const { segment, before } = clause
  const { text } = told.flow
  const label = segment.leads[0]
  if (!label || segment.outside || agentIn(text, label) || before.some(range => agentIn(text, range)))
    return []
  return introducing(paper, index) ?? headed(paper, told.block.locator)
}

/** The words with a colon at their end that introduce the list of a block; null where it stands in none. */
export function introducing({ blocks }: PaperFigures, index: number): Placed[] | null {
  if (!isItem(blocks[index]!)) return null
  for (let i = index - 1; i >= 0 && i > index - REACH; i--) {
    const { flow, kind, locator } = blocks[i]!
    const { text: whole } = flow
    if (COLON_AT_END.test(whole.slice(-4))) {
      const text = whole.trimEnd()
      const range = lastWords(text)
      if (!range) return null
      const words = text.slice(range.from, range.to)
      return [{ ranges: [], words, mark: ': ', piece: { flow, locator, range } }]
    }
    if (!isItem(blocks[i]!) || kind === 'heading' || kind === 'row') return null
  }
  return null
}

/** A bullet, or a paragraph with a number in brackets. */
const isItem = ({ label, flow }: PaperFigures['blocks'][number]): boolean =>
  label !== undefined || /^\(\d{1,2}\) /.test(flow.text.slice(0, 5))

/** The last sentence of an introduction; of a long one the end, from a comma or `và` on. */
function lastWords(text: string): Range | null {
  const to = text.length - 1
  const from = Math.max(text.lastIndexOf('. ', to - 1), text.lastIndexOf('; ', to - 1)) + 1
  const range = shortened(text, from, to)
  return isBalanced(text.slice(range.from, range.to)) ? range : null
}

/** Words torn out of a bracket introduce nothing. */
function isBalanced(words: string): boolean {
  return words.split('(').length === words.split(')').length
}

function shortened(text: string, from: number, to: number): Range {
  if (to - from <= LONGEST_INTRODUCTION) return { from, to }
  const comma = indexWithin(text, ', ', to - LONGEST_INTRODUCTION, to - 60)
  return {
    from: comma >= 0 ? comma + 2 : text.indexOf(' ', to - LONGEST_INTRODUCTION) + 1,
    to,
  }
}

/** `KINH PHÍ`: a heading of a word or two only says again what the label says. */
const SHOUTED = /^\p{Lu}+(?: \p{Lu}+)?$/u

function headed({ headingOf }: PaperFigures, locator: string): Placed[] {
  const words = headingOf(locator)
  return words === '' || SHOUTED.test(words) ? [] : [{ ranges: [], words, mark: ': ' }]
}
