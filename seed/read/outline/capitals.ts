import { classOf, isDigit, LOWER, UPPER } from '../../../schema/words/charClasses'
import type { Line } from './lines'

const REACH = 80

/** Capitals from its first letters on. Most lines say no at their second letter: it is asked of every line. */
export function startsInCapitals(text: string, line: Line): boolean {
  if (isDigit(text.charCodeAt(line.start)) && startsWithSymbol(text, line)) return false
  let upper = 0
  let lower = 0
  const end = Math.min(line.end, line.start + REACH)
  for (let i = line.start; i < end; i++) {
    const type = classOf(text.charCodeAt(i))
    if (type === UPPER) upper++
    else if (type === LOWER && ++lower > 3 && lower * 2 > upper) return false
  }
  return upper >= 2 && lower * 6 <= upper
}

/** `72/2025/QH15;`, `214/NQ-CP ngày …`: the number of a paper, which a sentence goes on with. */
function startsWithSymbol(text: string, line: Line): boolean {
  SYMBOL.lastIndex = line.start
  return SYMBOL.test(text)
}
const SYMBOL = /\d{1,6}\/(?:\d{4}\/)?[A-ZĐ]/y
