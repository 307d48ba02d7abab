import { visible } from '../../../schema/words/chars'
import type { Block } from './align'
import type { Difference } from './difference'
import type { LexedText } from './lex'

interface Gap {
  start: number
  text: string
}

/** Where something else than blanks differs between words that stand side by side in both texts, and around them. */
export function separatorsOf(given: LexedText, stored: LexedText, blocks: readonly Block[]): Difference[] {
  const paired = blocks.map(block => block.given.from < block.given.to && block.stored.from < block.stored.to)
  const inside = blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    if (!before || !paired[at] || !paired[at - 1]) return []
    return punctuation(
      gapBefore(given, before.given.to, block.given.from),
      gapBefore(stored, before.stored.to, block.stored.from),
    )
  })
  const [first, last] = [blocks[0], blocks.at(-1)]
  return [
    ...(first && paired[0] && first.stored.from === 0 ? leading(given, stored, first) : []),
    ...inside,
    ...(last && paired.at(-1) && last.stored.to === stored.words.length ? trailing(given, stored, last) : []),
  ]
}

const gapBefore = ({ text, words }: LexedText, to: number, from: number): Gap => {
  const start = words[to - 1]?.end ?? 0
  return { start, text: text.slice(start, words[from]?.start ?? text.length) }
}

/** Marks before a whole wording belong to it: they are compared with as many in the given text. */
function leading(given: LexedText, stored: LexedText, first: Block): Difference[] {
  const paper = gapBefore(stored, 0, 0)
  const count = paper.text.trim().length
  const own = gapBefore(given, first.given.from, first.given.from)
  const kept = count === 0 ? '' : own.text.trimEnd().slice(-count)
  return punctuation({ start: own.start + own.text.trimEnd().length - kept.length, text: kept }, paper)
}

const TURNING_END = /^[\s"'“”’»)\]]*([?!]+)/u

/** The same behind it; a question or an exclamation made of it is told too. */
function trailing(given: LexedText, stored: LexedText, last: Block): Difference[] {
  const paper = gapBefore(stored, stored.words.length, stored.words.length)
  const count = paper.text.trim().length
  const own = gapBefore(given, last.given.to, last.given.to)
  const indent = own.text.length - own.text.trimStart().length
  const end = TURNING_END.exec(own.text)
  const kept = count === 0 ? '' : own.text.trimStart().slice(0, count)
  if (count === 0 && end) {
    const start = end[0].length - end[1]!.length
    return punctuation({ start: own.start + start, text: end[1]! }, paper)
  }
  return punctuation({ start: own.start + indent, text: kept }, paper)
}

/** What differs of two gaps, without what they begin and end with alike; blanks alone are no difference. */
function punctuation(own: Gap, paper: Gap): Difference[] {
  const [a, b] = [own.text, paper.text]
  if (signs(a) === signs(b)) return []
  let [start, end] = [0, 0]
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const shorter = Math.min(a.length, b.length) - start
  while (end < shorter && a.at(-1 - end) === b.at(-1 - end)) end++
  const [ownEnd, paperEnd] = [a.length - end, b.length - end]
  return [
    {
      kind: 'PUNCTUATION',
      turn: null,
      given: a.slice(start, ownEnd),
      givenStart: own.start + start,
      givenEnd: own.start + ownEnd,
      stored: b.slice(start, paperEnd),
      storedStart: paper.start + start,
      storedEnd: paper.start + paperEnd,
    },
  ]
}

/** What a reader sees of a gap beside blanks. */
export const signs = (gap: string): string => visible(gap).replace(/\s+/gu, ' ').trim()
