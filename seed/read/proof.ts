import type { Proof, Slice } from './entry'
import type { Flow, Span } from './flow'
import { leftOut, offsetAt, spanOf } from './flow'

/** The longest slice that an entry keeps, in UTF-16 units. */
export const LONGEST_QUOTE = 200
/** As many slices as one fact is proved by. */
export const MOST_SLICES = 3

/**
 * Proof of the flow's range `from`–`to`: its span in the source and the slice there, cut at a word within 200 units;
 * two slices where a footnote at the end of a page stands between the halves of the sentence.
 */
export function prove(
  text: string,
  locator: string,
  flow: Flow,
  from: number,
  to: number,
  rule: string,
): Proof {
  const cut = cutAt(text, flow, from, to)
  if (!cut) return proveSpan(text, locator, spanOf(flow, from, to), rule)
  return withSlices(proveSpan(text, locator, spanOf(flow, from, cut.end), rule), [
    sliceAt(text, locator, spanOf(flow, cut.goesOn, to)),
  ])
}

/** Where a range breaks off and goes on behind words that are not of its flow; null where it does not. */
function cutAt(text: string, flow: Flow, from: number, to: number): { end: number; goesOn: number } | null {
  if (leftOut(flow, from, to) < SHORTEST_CUT) return null
  const blank = (place: number) => isBlank(text, offsetAt(flow, place))
  for (let i = from + 1; i < to; i++) {
    const [before, here] = [offsetAt(flow, i - 1), offsetAt(flow, i)]
    if (here - before <= SHORTEST_CUT || !FOREIGN.test(text.slice(before + 1, here))) continue
    let [end, goesOn] = [i, i]
    while (end > from + 1 && blank(end - 1)) end--
    while (goesOn < to - 1 && blank(goesOn)) goesOn++
    return { end, goesOn }
  }
  return null
}
const SHORTEST_CUT = 20
/** Words on lines of their own. */
const FOREIGN = /\n[^\n]*\p{L} \p{L}/u

/** Proof of a span of the source text. */
export function proveSpan(text: string, locator: string, span: Span, rule: string): Proof {
  const { start, end, quote } = sliceAt(text, locator, span)
  return { locator, start, end, quote, rule }
}

/** The slice at a span; a longer one ends at its last whole word, so that `quote` is always what stands at `start`–`end`. */
export function sliceAt(text: string, locator: string, span: Span): Slice {
  const end = span.end - span.start <= LONGEST_QUOTE ? span.end : lastWordEnd(text, span.start)
  return { locator, start: span.start, end, quote: text.slice(span.start, end) }
}

/**
 * The proof with further slices: the words of a heading, the other half of a long sentence. What the quotation holds
 * already is left out; of more than two the first are kept.
 */
export function withSlices<Fact extends Proof>(fact: Fact, further: readonly Slice[]): Fact {
  const also: Slice[] = [...(fact.also ?? [])]
  for (const slice of further) {
    const held = [fact, ...also].some(({ start, end }) => start <= slice.start && slice.end <= end)
    if (!held && slice.end > slice.start && also.length < MOST_SLICES - 1) also.push(slice)
  }
  return also.length === 0 ? fact : { ...fact, also: also.sort((a, b) => a.start - b.start) }
}

/** Where the last word ends that ends within the longest quotation; a word longer than that is cut, but no sign in two. */
function lastWordEnd(text: string, start: number): number {
  const limit = start + LONGEST_QUOTE
  let end = limit
  while (end > start && !(isBlank(text, end) && !isBlank(text, end - 1))) end--
  if (end > start) return end
  const last = text.charCodeAt(limit - 1)
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at))
