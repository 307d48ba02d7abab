import { classOf, DIGIT, isDigit, isSpace, isUpper, isWord, LOWER, UPPER } from '../../typography/chars'

/** A symbol as printed from `from` to `to`, and its normalised form. */
export interface SymbolSpan {
  to: number
  symbol: string
}

const LONGEST_GROUP = 16
const MOST_GROUPS = 6
/** Signs and offices that keep a small letter; in capitals the paper writes `CT-TTG`. */
const CASES: Readonly<Record<string, string>> = {
  TTG: 'TTg',
  TTR: 'TTr',
  CTR: 'CTr',
  CTRHĐ: 'CTrHĐ',
  QYĐ: 'QyĐ',
}

/**
 * Reads the symbol that begins at `at`: groups of capitals joined by `-`, `/` or `&`, with the spaces and line ends
 * that papers leave around the dash (`UBND - VX`, `CT- TTg`). Null where no symbol stands there.
 */
export function symbolAt(text: string, at: number): SymbolSpan | null {
  const groups: string[] = []
  let symbol = ''
  let to = at
  let next = at
  let joint = ''
  let loose = false
  while (groups.length < MOST_GROUPS) {
    const end = groupEnd(text, next)
    if (end < 0) break
    const group = text.slice(next, end).replaceAll('Ð', 'Đ')
    if (!isGroup(group, groups.length === 0) || (loose && hasSmallLetters(group))) break
    groups.push(group)
    symbol += joint + (CASES[group] ?? group)
    to = end
    const link = jointAt(text, end)
    if (!link || (link.spaced && groups.length > 1 && !loose)) break
    joint = link.sign
    loose = link.spaced
    next = link.to
    if (joint === '/' && isYear(text, next)) {
      symbol += `/${text.slice(next, next + 4)}`
      to = next + 4
      break
    }
  }
  if (groups.length === 0 || isWord(text.charCodeAt(to))) return null
  if (groups.length === 1 && groups[0]!.length < 2) return null
  return { to, symbol }
}

/** Whether four digits of a year stand at `at` and no fifth. */
export function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2)
  if (century !== '19' && century !== '20') return false
  return (
    isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isWord(text.charCodeAt(at + 4))
  )
}

function groupEnd(text: string, at: number): number {
  if (!isUpper(text.charCodeAt(at))) return -1
  let end = at
  while (end - at <= LONGEST_GROUP) {
    const code = text.charCodeAt(end)
    if (isWord(code)) end++
    else if (code === 0x26 && isUpper(text.charCodeAt(end + 1))) end++
    else return end
  }
  return -1
}

/** Capitals, perhaps with digits and a few small letters (`TTg`, `VX1`, `BCĐ389QNg`): no ordinary word. */
function isGroup(group: string, first: boolean): boolean {
  let upper = 0
  let lower = 0
  for (let i = 0; i < group.length; i++) {
    const kind = classOf(group.charCodeAt(i))
    if (kind === UPPER) upper++
    else if (kind === LOWER) lower++
    else if (kind === DIGIT && i === 0) return false
  }
  if (group === 'L' || group === 'P') return true
  if (upper === 1) return !first && lower === 0
  return upper >= 2 && lower <= 3
}

function hasSmallLetters(group: string): boolean {
  return /\p{Ll}/u.test(group) && !/^(TTg|TTr|CTr)$/.test(group)
}

interface Joint {
  to: number
  sign: '-' | '/'
  /** Spaces on both sides: a dash of the sentence as likely as one of the symbol. */
  spaced: boolean
}

function jointAt(text: string, at: number): Joint | null {
  let next = at
  while (isSpace(text.charCodeAt(next)) && next - at < 2) next++
  const before = next > at
  const code = text.charCodeAt(next)
  const dash = code === 0x2d || (code >= 0x2010 && code <= 0x2015)
  if (!dash && !(code === 0x2f && !before)) return null
  const sign = dash ? '-' : '/'
  const mark = ++next
  while (isSpace(text.charCodeAt(next)) && next - mark < 2) next++
  if (sign === '/' && next > mark) return null
  return { to: next, sign, spaced: before && next > mark }
}
