import type { Proof } from './entry'
import type { Flow, Span } from './flow'
import { spanOf } from './flow'

/** The longest quotation that an entry keeps, in UTF-16 units. */
export const LONGEST_QUOTE = 200

/** Proof of the flow's range `from`–`to`: its span in the source and the slice there, cut at 200 units. */
export function prove(
  text: string,
  locator: string,
  flow: Flow,
  from: number,
  to: number,
  rule: string,
): Proof {
  return proveSpan(text, locator, spanOf(flow, from, to), rule)
}

/** Proof of a span of the source text; a longer span is cut, so that the slice at `start`–`end` is always the quotation. */
export function proveSpan(text: string, locator: string, span: Span, rule: string): Proof {
  const end = wholeUnit(text, Math.min(span.end, span.start + LONGEST_QUOTE))
  return { locator, start: span.start, end, quote: text.slice(span.start, end), rule }
}

/** Never cuts a surrogate pair in two. */
function wholeUnit(text: string, end: number): number {
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}
