import { isDigit } from '../../../../../schema/words/charClasses'
import { lowerBound } from '../../../lowerBound'
import type { Range } from './range'

/** What divides a sentence, outside its brackets and quotation marks. */
export interface Marks {
  /** Places of `;`, and of the blank before the number of an enumeration. */
  stops: number[]
  colons: number[]
  brackets: Range[]
}

/** No bracket and no quotation of a figure's sentence is longer. */
const LONGEST_BRACKET = 800
/** Longer words between a comma and a colon are no label. */
const LONGEST_LABEL = 80
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '“': '”', '"': '"' }
/** Units that may divide a sentence or open something: few. */
const DIVIDES = new Uint8Array(0x10000)
for (const mark of `;:,${Object.keys(CLOSING).join('')}`) DIVIDES[mark.charCodeAt(0)] = 1

/**
 * `quantities` are those of the whole text: where one stands before a label (`tiếp nhận: 49, trong tháng: 29`), the comma
 * behind it divides like a `;`.
 */
export function marksIn(text: string, { from, to }: Range, quantities: readonly Range[]): Marks {
  const stops: number[] = []
  const colons: number[] = []
  const brackets: Range[] = []
  let next = lowerBound(quantities.length, i => quantities[i]!.from < from)
  let counted = false
  let comma = -1
  for (let i = from; i < to; i++) {
    const isCounted = next < quantities.length && quantities[next]!.from <= i
    if (!isCounted && DIVIDES[text.charCodeAt(i)] === 0) continue
    const char = text.charAt(i)
    if (isCounted) {
      counted = quantities[next]!.from === i || counted
      i = Math.max(i, quantities[next++]!.to - 1)
    } else if (char === ';') {
      stops.push(i)
      counted = false
    } else if (char === ':' && text.charAt(i + 1) === ' ') {
      if (counted && comma > 0 && i - comma <= LONGEST_LABEL) stops.push(comma)
      colons.push(i)
      counted = false
      comma = -1
    } else if (char === ',' && text.charAt(i + 1) === ' ' && counted && comma < 0) comma = i
    else if (char !== ',' && char !== ':') {
      const close = closing(text, i, to)
      if (close < 0) continue
      if (char === '(' && (close - i > 4 || text.charAt(close - 1) === '%'))
        brackets.push({ from: i, to: close })
      else if (char === '(' && i > from + 2 && numbers(text, i, close) && !';:'.includes(text.charAt(i - 2)))
        stops.push(i - 1)
      i = close
      while (next < quantities.length && quantities[next]!.from <= i) next++
    }
  }
  return { stops, colons, brackets }
}

/** `(2)`, `(iv)`, `(a)` behind a blank and before one: a number of an enumeration. */
function numbers(text: string, open: number, close: number): boolean {
  if (text.charAt(open - 1) !== ' ' || text.charAt(close + 1) !== ' ') return false
  return isDigit(text.charCodeAt(open + 1)) || /^(?:[ivx]+|[a-z])$/.test(text.slice(open + 1, close))
}

/** Place of the mark that closes the one at `open`; -1 where none does. */
export function closing(text: string, open: number, to: number): number {
  const words = text.slice(open + 1, Math.min(to, open + LONGEST_BRACKET))
  const mark = CLOSING[text.charAt(open)]!
  const close = words.indexOf(mark)
  if (close < 0) return -1
  return open + 1 + (mark === ')' ? (balancedIn(words) ?? close) : close)
}

/** Where a bracket closes that holds others: `(bao gồm: ngân sách trung ương (NSTW) là 4 tỷ đồng)`; null where it never does. */
function balancedIn(words: string): number | null {
  let depth = 1
  for (let at = 0; at < words.length; at++) {
    const char = words.charAt(at)
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at
  }
  return null
}
