import type { Proof, Slice } from '../../entry'
import { type Flow, leftOut, offsetAt, spanOf } from '../../flow'
import { gathered } from '../../gathered'
import { LONGEST_QUOTE, prove, sliceAt, withSlices } from '../../proof'
import type { Clause } from './clauses/clause'
import type { Range } from './clauses/range'
import type { Quantity } from './quantities/quantity'

/** A range of a running text of the paper. */
export interface Piece {
  flow: Flow
  locator: string
  range: Range
}

/**
 * The words that prove a figure: the number with what is counted, then, as far as three slices go, the words that lead it
 * in, from the nearest.
 */
export function proofOf(
  source: string,
  locator: string,
  flow: Flow,
  clause: Clause,
  leading: readonly Piece[],
): Proof {
  const { quantity, before, behind } = clause
  const near = before.at(-1)
  const from = near?.to === quantity.from ? near.from : quantity.from
  const to = Math.max(quantity.end, behind.to)
  const fits = (start: number, end: number): boolean => {
    const span = spanOf(flow, start, end)
    return span.end - span.start <= LONGEST_QUOTE
  }
  const [first, last] = unbroken(flow, from, to, quantity)
  const start = fits(first, quantity.end) ? first : nearerStart(flow.text, quantity.from, first)
  const rest: Piece[] = []
  if (last < to) rest.push({ flow, locator, range: { from: last, to } })
  if (start > from) rest.push({ flow, locator, range: { from, to: first > from ? first : start } })
  else if (!fits(start, last)) rest.push({ flow, locator, range: { from: quantity.end, to: last } })
  for (const range of before.toReversed()) if (range !== near) rest.push({ flow, locator, range })
  const proof = prove(source, locator, flow, start, trimmedEnd(flow.text, start, last), 'figure')
  return withSlices(
    proof,
    gathered([...rest, ...leading], piece => slicesOf(source, piece)),
  )
}

/** More units between two neighbours of a running text are the words of another block: a note, the head of a page. */
const BREAK = 40

/** The stretch around a number that nothing else stands in. */
function unbroken(
  flow: Flow,
  from: number,
  to: number,
  { from: number, to: printed }: Quantity,
): [number, number] {
  if (leftOut(flow, from, to) < BREAK - 1) return [from, to]
  const goesOn = (place: number) => offsetAt(flow, place) - offsetAt(flow, place - 1) < BREAK
  let first = number
  while (first > from && goesOn(first)) first--
  let last = printed
  while (last < to && goesOn(last)) last++
  return [first, last]
}

/** A place at a word not more than a hundred signs before the number. */
function nearerStart(text: string, at: number, from: number): number {
  const blank = text.indexOf(' ', Math.max(from, at - 100))
  return blank >= 0 && blank < at ? blank + 1 : at
}

function slicesOf(source: string, { flow, locator, range }: Piece): Slice[] {
  let { from } = range
  while (from < range.to && ' ,;:.'.includes(flow.text.charAt(from))) from++
  const to = trimmedEnd(flow.text, from, range.to)
  return to > from ? [sliceAt(source, locator, spanOf(flow, from, to))] : []
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && ' ,;:'.includes(text.charAt(end - 1))) end--
  return end
}

/** What is counted, as words: behind its unit (`hộ nuôi chó ở hai huyện`), else who or what has it. */
export function subjectOf(words: string, { quantity }: Clause, behind: string, governed: boolean): string {
  const after = behind.trim()
  if (after === '') return words
  if (quantity.kind === 'share') return governed ? words : shortened(after)
  return quantity.kind === 'count' ? shortened(`${quantity.unit} ${after}`) : words
}

const LONGEST_SUBJECT = 160
function shortened(words: string): string {
  if (words.length <= LONGEST_SUBJECT) return words
  const comma = words.lastIndexOf(', ', LONGEST_SUBJECT)
  return words.slice(0, comma > 40 ? comma : words.lastIndexOf(' ', LONGEST_SUBJECT))
}
