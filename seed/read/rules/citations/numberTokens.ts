import { isDigit, isLetter, isLower, isSpace, isUpper, isWord } from '../../typography/chars'
import { isYear, symbolAt } from './symbol'

/** A number with its symbol as it stands in the text: `1465 /STTTT-BCVT`, `23/2021/QĐ-TTg`, `79-CV/TW`. */
export interface NumberToken {
  from: number
  to: number
  digits: string
  /** Year between number and symbol, where the paper prints one. */
  year: string | null
  /** Normalised: `STTTT-BCVT`, `CV/TW`. */
  symbol: string
  /** `128/NQ-CP`, `79-CV/TW`. */
  number: string
  /** Why the characters cannot be trusted, else null. */
  doubt: string | null
}

const MOST_DIGITS = 6
const SLASHES = /[/∕⁄]/g

/** Every number with a symbol, found from its slash; linear, each slash reads a bounded piece of text. */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = []
  let done = 0
  for (const match of text.matchAll(SLASHES)) {
    const slash = match.index
    if (slash < done) continue
    const token = stateNumber(text, slash, done) ?? partyNumber(text, slash, done)
    if (!token || inAddress(text, token)) continue
    tokens.push(token)
    done = token.to
  }
  return tokens
}

/** Digits, slash, perhaps a year, symbol. */
function stateNumber(text: string, slash: number, floor: number): NumberToken | null {
  const head = digitsBefore(text, slash, floor)
  if (!head) return null
  let at = afterSlash(text, slash)
  let year: string | null = null
  if (isYear(text, at)) {
    year = text.slice(at, at + 4)
    const second = skipBlank(text, at + 4)
    if (!isSlash(text.charCodeAt(second))) return null
    at = afterSlash(text, second)
  }
  const tail = symbolAt(text, at)
  if (!tail || isRoman(tail.symbol)) return null
  const number = `${head.digits}/${year ? `${year}/` : ''}${tail.symbol}`
  return {
    from: head.from,
    to: tail.to,
    digits: head.digits,
    year,
    symbol: tail.symbol,
    number,
    doubt: head.doubt,
  }
}

/** `79-CV/TW`, `119- KH/TU`, `58-L/CTN`: digits, dash, type, slash, organ. */
function partyNumber(text: string, slash: number, floor: number): NumberToken | null {
  let at = slash
  while (at > floor && isLetter(text.charCodeAt(at - 1)) && slash - at < 8) at--
  if (at === slash || !isUpper(text.charCodeAt(at))) return null
  const sign = symbolAt(text.slice(at, slash), 0)
  const type = sign?.symbol ?? (text.slice(at, slash) === 'L' ? 'L' : null)
  const tail = symbolAt(text, afterSlash(text, slash))
  if (!type || !tail) return null
  let dash = at
  while (isSpace(text.charCodeAt(dash - 1)) && at - dash < 2) dash--
  const code = text.charCodeAt(dash - 1)
  if (code !== 0x2d && !(code >= 0x2010 && code <= 0x2015)) return null
  const head = digitsBefore(text, dash - 1, floor)
  if (!head) return null
  const symbol = `${type}/${tail.symbol}`
  return {
    from: head.from,
    to: tail.to,
    digits: head.digits,
    year: null,
    symbol,
    number: `${head.digits}-${symbol}`,
    doubt: head.doubt,
  }
}

interface Head {
  from: number
  digits: string
  doubt: string | null
}

/** The number that ends before `end`, with a letter behind it perhaps (`1249a`). */
function digitsBefore(text: string, end: number, floor: number): Head | null {
  let to = end
  while (to > floor && isSpace(text.charCodeAt(to - 1)) && end - to < 2) to--
  let from = to
  const suffix = isLower(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(from - 2))
  if (suffix) from--
  const last = from
  while (from > floor && isDigit(text.charCodeAt(from - 1)) && last - from <= MOST_DIGITS) from--
  if (from === last || last - from > MOST_DIGITS) return null
  const digits = text.slice(from, to)
  return (
    joinedDigits(text, from, digits, floor) ?? {
      from,
      digits,
      doubt: doubtBefore(text, from, suffix, text.charAt(to - 1)),
    }
  )
}

/** `số 1 0 9 4 3 /BYT`: digits set apart one by one are one number; `số 5 327/` is doubtful. */
function joinedDigits(text: string, from: number, digits: string, floor: number): Head | null {
  let at = from
  let joined = digits
  let single = digits.length === 1
  while (at - 2 >= floor && isSpace(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2))) {
    const alone = !isWord(text.charCodeAt(at - 3))
    if (!alone) single = false
    joined = text.charAt(at - 2) + joined
    at -= 2
    if (!alone || joined.length > MOST_DIGITS) break
  }
  if (at === from || !/[sS][ốỐ]\s?:?\s?$/.test(text.slice(Math.max(floor, at - 6), at))) return null
  return { from: at, digits: joined, doubt: single ? null : 'chữ số bị tách rời' }
}

const CLEAN_BEFORE = ' \t\n\r\u00a0(“”"\'‘’:;,.-–—…•+*|>«»=&'

function doubtBefore(text: string, from: number, suffix: boolean, last: string): string | null {
  if (suffix && !'abcdđegh'.includes(last)) return `chữ «${last}» lẫn trong số`
  if (from === 0) return null
  const before = text.charAt(from - 1)
  const code = text.charCodeAt(from - 1)
  if (isLetter(code)) return typeSignBefore(text, from) ? null : `chữ «${before}» dính vào số`
  if ((before === '.' || before === '-') && isDigit(text.charCodeAt(from - 2)))
    return `dấu «${before}» lẫn trong số`
  if (isSlash(code)) return 'dấu gạch chéo đứng trước số'
  return CLEAN_BEFORE.includes(before) ? null : `ký tự «${before}» lẫn trong số`
}

/** `số22/`, `NQ128/`: the word glued to the number is one that stands before numbers. */
function typeSignBefore(text: string, from: number): boolean {
  return /(?:^|[^\p{L}])(?:[sS][ốỐ]|NQ|QĐ|NĐ|CT|TT|CV|KH|TB|CĐ)$/u.test(
    text.slice(Math.max(0, from - 4), from),
  )
}

/** Parts of a web address or a file name are no numbers. */
function inAddress(text: string, token: NumberToken): boolean {
  if (/^\.[a-z]/.test(text.slice(token.to, token.to + 2))) return true
  if (!isSlash(text.charCodeAt(token.from - 1))) return false
  return isLetter(text.charCodeAt(token.from - 2)) || isSlash(text.charCodeAt(token.from - 2))
}

function isRoman(symbol: string): boolean {
  return /^[IVX]+$/.test(symbol)
}

function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x2215 || code === 0x2044
}

/** Past the slash, a second one that OCR doubled, and a space. */
function afterSlash(text: string, slash: number): number {
  let at = slash + 1
  if (isSlash(text.charCodeAt(at))) at++
  return skipBlank(text, at)
}

function skipBlank(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at
}
