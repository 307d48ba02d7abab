import { isDigit, isLetter } from '../../../schema/words/charClasses'
import type { Span } from '../flow'

const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹⁰'
const FIGURES = '1234567890'

/** Marks of footnotes that stand in a block (`16 văn bản¹`, `<sup>2</sup>`); `m²` is a unit. */
export function noteMarks(text: string, pieces: readonly Span[]): string[] {
  const marks: string[] = []
  for (const piece of pieces) {
    for (let i = piece.start; i < piece.end; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x3c && text.startsWith('<sup>', i)) {
        const mark = figures(text, i + 5, piece.end)
        if (mark && text.startsWith('</sup>', i + 5 + mark.length) && !isUnit(text, i)) marks.push(mark)
      } else if (isSuperscript(code) && !isUnit(text, i)) {
        let mark = ''
        while (i < piece.end && isSuperscript(text.charCodeAt(i)))
          mark += FIGURES[SUPERSCRIPTS.indexOf(text.charAt(i++))]
        marks.push(mark)
      }
    }
  }
  return marks
}

/** A raised figure: ¹ ² ³ or one of ⁰ ⁴ … ⁹. */
export function isSuperscript(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  )
}

/** `m²`, `km³`: a raised figure behind a lone m, dm, cm, km is part of a unit. */
export function isUnit(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== 'm') return false
  const before = text.charCodeAt('kcd'.includes(text.charAt(at - 2)) ? at - 3 : at - 2)
  return !isLetter(before)
}

function figures(text: string, from: number, to: number): string {
  let at = from
  while (at < to && at - from < 3 && isDigit(text.charCodeAt(at))) at++
  return text.slice(from, at)
}
