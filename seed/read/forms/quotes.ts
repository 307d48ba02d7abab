import { isSpace, isWord } from '../../../schema/words/charClasses'

/** One quotation: `open` and `close` are the places of its marks; `depth` is 0 for an outermost one. */
export interface Quotation {
  open: number
  close: number
  depth: number
}

/** No paper nests deeper; what does is noise. */
const DEEPEST = 8
/** An opening mark without its own closing one reaches no further. */
const LONGEST_UNCLOSED = 200
const OPENING = '“«„'
const CLOSING = '”»'

/** `“một lòng’, ''một dạ”`: a single mark closes where another quotation follows. */
const MISMATCHED = /^[’'],? ?(?:''|(?=[“«„]))/

/** The quotations of a text in the order they open, nested ones included (`“… “bình thường mới””`). Linear. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = []
  const open: Quotation[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code === 0x27 || code === 0x2019) && open.length > 0) {
      const next = MISMATCHED.exec(text.slice(i, i + 6))
      if (!next) continue
      open.pop()!.close = i
      i += next[0].length - 1
      if (!next[0].endsWith("''")) continue
      const quotation = { open: i, close: -1, depth: open.length }
      open.push(quotation)
      found.push(quotation)
      continue
    }
    if (code !== 0x22 && code !== 0xab && code !== 0xbb && (code < 0x201c || code > 0x201e)) continue
    const char = text.charAt(i)
    const opens = OPENING.includes(char) || (!CLOSING.includes(char) && opensStraight(text, i, open.length))
    if (opens) {
      const quotation = { open: i, close: -1, depth: open.length }
      if (open.length < DEEPEST) {
        open.push(quotation)
        found.push(quotation)
      }
    } else {
      const quotation = open.pop()
      if (quotation) quotation.close = i
    }
  }
  for (const outer of open) outer.close = sharedClose(text, outer, found)
  return found.filter(quotation => quotation.close >= 0)
}

/** `“… “bình thường mới”,`: one mark closes both, where the sentence does not go on behind the inner one; else -1. */
function sharedClose(text: string, outer: Quotation, found: readonly Quotation[]): number {
  const inner = found.find(
    ({ open, close, depth }) => depth === outer.depth + 1 && open > outer.open && close > open,
  )
  if (
    !inner ||
    inner.close - outer.open > LONGEST_UNCLOSED ||
    /[.;]/.test(text.slice(outer.open, inner.open))
  )
    return -1
  return /^ ?(?:[.,;:()]|$)/.test(text.slice(inner.close + 1, inner.close + 3)) ? inner.close : -1
}

/** A straight mark opens behind a space, a bracket or another opening mark. */
function opensStraight(text: string, at: number, depth: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (Number.isNaN(after) || isSpace(after)) return false
  if (depth > 0 && !isWord(after) && !OPENING.includes(text.charAt(at + 1)) && after !== 0x22) return false
  return at === 0 || isSpace(before) || '([“«"'.includes(text.charAt(at - 1)) || depth === 0
}
