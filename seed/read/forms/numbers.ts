import { isDigit } from '../../../schema/words/charClasses'

/** A quantity as Vietnamese prints it: dots group thousands, the comma is decimal. */
export interface PrintedNumber {
  value: number
  start: number
  end: number
}

const DOT = 0x2e
const COMMA = 0x2c

/** The quantity whose figures begin at `at`: `2.291.165`, `40,15`, `02`; null where `1.2.3` or `12.34` is no quantity. */
export function numberAt(text: string, at: number): PrintedNumber | null {
  let end = digits(text, at)
  if (end === at || end - at > 15) return null
  let whole = text.slice(at, end)
  if (end - at <= 3) {
    while (text.charCodeAt(end) === DOT && digits(text, end + 1) === end + 4) {
      whole += text.slice(end + 1, end + 4)
      end += 4
    }
    if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) return null
  }
  if (text.charCodeAt(end) !== COMMA || !isDigit(text.charCodeAt(end + 1)))
    return { value: Number(whole), start: at, end }
  const decimals = digits(text, end + 1)
  return { value: Number(`${whole}.${text.slice(end + 1, decimals)}`), start: at, end: decimals }
}

function digits(text: string, at: number): number {
  let i = at
  while (isDigit(text.charCodeAt(i))) i++
  return i
}

const SCALES: readonly (readonly [string, number])[] = [
  ['nghin ty', 1e12],
  ['trieu', 1e6],
  ['ty', 1e9],
  ['ti', 1e9],
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['tram', 1e2],
]

/** A word that multiplies the figures before it (`9,11 triệu`), at `at` of a folded text. */
export function scaleAt(folded: string, at: number): { factor: number; end: number } | null {
  for (const [word, factor] of SCALES) {
    if (!folded.startsWith(word, at)) continue
    const next = folded.charCodeAt(at + word.length)
    if (!(next >= 0x61 && next <= 0x7a)) return { factor, end: at + word.length }
  }
  return null
}
