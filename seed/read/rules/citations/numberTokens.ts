import { isDigit, isLetter, isLower, isSpace, isUpper, isWord } from '../../../../schema/words/charClasses'
import type { DocumentKind } from '../../entry'
import { symbolAt } from '../../forms/symbol'

/** A number with its symbol as it stands in the text: `1465 /STTTT-BCVT`, `23/2021/QĐ-TTg`, `79-CV/TW`. */
export interface NumberToken {
  from: number
  to: number
  digits: string
  /** Year between number and symbol, where the paper prints one. */
  year: number | null
  symbol: string
  groups: readonly string[]
  /** What the symbol says of the type; null where it says nothing (`31/2024/QH15`). */
  kind: DocumentKind | null
  /** `128/NQ-CP`, `79-CV/TW`. */
  number: string
  /** Why the characters cannot be trusted, in Vietnamese, else null. */
  doubt: string | null
}

const MOST_DIGITS = 6
const SLASH = 0x2f
const DOT = 0x2e

/** Every number with a symbol, found from its slash; linear, each slash reads a bounded piece of text. */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = []
  let done = 0
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', Math.max(slash + 1, done))) {
    const head = headBefore(text, slash, done)
    const token = head && tokenAt(text, head, slash)
    if (!token || inAddress(text, token)) continue
    tokens.push(token)
    done = token.to
  }
  return tokens
}

interface Head {
  /** Where the last run of digits begins, which the symbol is read from. */
  at: number
  from: number
  digits: string
  doubt: string | null
}

function tokenAt(text: string, head: Head, slash: number): NumberToken | null {
  const read = symbolAt(text, head.at)
  if (!read || read.end <= slash || isRoman(read.symbol)) return null
  if (read.year && !text.slice(slash + 1, slash + 9).includes('/')) return null
  const printed = tailAt(text, read.end)
  const tail = printed.replaceAll(' ', '')
  const number = head.digits + read.number.slice(read.digits.length) + tail
  return {
    from: head.from,
    to: read.end + printed.length,
    digits: head.digits,
    year: read.year,
    symbol: read.symbol + tail,
    groups: read.groups,
    kind: read.kind,
    number,
    doubt: head.doubt,
  }
}

/**
 * Older symbols go on behind a second slash: `TTLT/BGD&ĐT-BNV`, `QĐ/UBND`, the year last in `QĐ-UB/1998`; a long one is
 * broken behind its hyphen (`UBTVQH15-CP- ĐCTUBTWMTTQVN ngày …`).
 */
function tailAt(text: string, at: number): string {
  if (text.charCodeAt(at) !== SLASH) return ''
  TAIL.lastIndex = at
  return TAIL.exec(text)?.[0] ?? ''
}

const SIGN = '[A-ZĐ][A-ZĐ&\\d]'
const BROKEN_SIGN = `- ${SIGN}{1,14}(?= ngày| của|[;,)])`
const SIGNS = `${SIGN}{1,12}(?:-${SIGN}{0,12}|${BROKEN_SIGN}){0,4}`
const TAIL = new RegExp(`/(?:${SIGNS}|(?:19|20)\\d\\d)(?![\\p{L}\\d/])`, 'uy')

/** The digits before a slash: `128/…`, or over the type of the Party's order (`79-CV/TW`, `119- KH/TU`). */
function headBefore(text: string, slash: number, floor: number): Head | null {
  let end = slash
  for (let groups = 0; groups <= MOST_GROUPS; groups++) {
    let at = end
    while (at > floor && isLetter(text.charCodeAt(at - 1)) && end - at < 8) at--
    if (at === end || !isUpper(text.charCodeAt(at))) return digitsBefore(text, end, floor)
    const dash = skipBack(text, at, floor)
    const code = text.charCodeAt(dash - 1)
    const dotted = code === DOT && dash === at && isDigit(text.charCodeAt(dash - 2))
    if (code !== 0x2d && !(code >= 0x2010 && code <= 0x2015) && !dotted) return null
    end = dash - 1
  }
  return null
}
/** Bodies before the stroke: `01-TANDTC-VKSNDTC/TTLT`. */
const MOST_GROUPS = 3

/** The number that ends before `end`, with a letter behind it perhaps (`1249a`). */
function digitsBefore(text: string, end: number, floor: number): Head | null {
  const to = skipBack(text, end, floor)
  let from = to
  if (isLower(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(from - 2))) from--
  const last = from
  while (from > floor && isDigit(text.charCodeAt(from - 1)) && last - from <= MOST_DIGITS) from--
  if (from === last || last - from > MOST_DIGITS) return null
  from -= serialBefore(text, from, end, floor)
  const digits = text.slice(from, to)
  return setApart(text, from, digits, floor) ?? { at: from, from, digits, doubt: doubtBefore(text, from) }
}

/** Length of `66.` in `66.4/2025/NQ-CP`: papers of one series, each with a number of its own; else 0. */
function serialBefore(text: string, from: number, end: number, floor: number): number {
  if (text.charCodeAt(from - 1) !== DOT || !/^\/\d{4}\//.test(text.slice(end, end + 6))) return 0
  return /(?<![\p{L}\d.])\d{1,3}\.$/u.exec(text.slice(Math.max(floor, from - 5), from))?.[0].length ?? 0
}

/** `số 1 0 9 4 3 /BYT`: digits set apart one by one are one number; `số 5 327/` is doubtful. */
function setApart(text: string, from: number, digits: string, floor: number): Head | null {
  let at = from
  let joined = digits
  let single = digits.length === 1
  while (at - 2 >= floor && isSpace(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2))) {
    const alone = !isWord(text.charCodeAt(at - 3))
    joined = text.charAt(at - 2) + joined
    at -= 2
    if (!alone) single = false
    if (!alone || joined.length > MOST_DIGITS) break
  }
  if (at === from || !NUMBER_WORD.test(text.slice(Math.max(floor, at - 6), at))) return null
  return { at: from, from: at, digits: joined, doubt: single ? null : 'chữ số bị tách rời' }
}

const NUMBER_WORD = /[sS][ốỐ]\s?:?\s?$/
const CLEAN_BEFORE = '/ \t\n\r\u00a0(“”"\'‘’:;,.-–—…•+*|>«»=&'

function doubtBefore(text: string, from: number): string | null {
  if (from === 0) return null
  const before = text.charAt(from - 1)
  const code = text.charCodeAt(from - 1)
  if (isLetter(code))
    return GLUED_WORD.test(text.slice(Math.max(0, from - 5), from)) ? null : `chữ «${before}» dính vào số`
  if ((before === '.' || before === '-') && isDigit(text.charCodeAt(from - 2)))
    return `dấu «${before}» lẫn trong số`
  return CLEAN_BEFORE.includes(before) ? null : `ký tự «${before}» lẫn trong số`
}

/** `số22/`, `NQ128/`: what is glued to the digits is a word that stands before numbers. */
const GLUED_WORD = /(?:^|[^\p{L}])(?:[sS][ốỐ]|NQ|QĐ|NĐ|CT|TT|CV|KH|TB|CĐ)$/u

/** Parts of a date, a web address or a file name are no numbers. */
function inAddress(text: string, token: NumberToken): boolean {
  if (text.charAt(token.to) === '.' && /[a-z]/.test(text.charAt(token.to + 1))) return true
  return text.charCodeAt(token.from - 1) === SLASH
}

function isRoman(symbol: string): boolean {
  return /^[IVX]+$/.test(symbol)
}

function skipBack(text: string, at: number, floor: number): number {
  let to = at
  while (to > floor && isSpace(text.charCodeAt(to - 1)) && at - to < 2) to--
  return to
}
