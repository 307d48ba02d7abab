import { ALIKE, BLANKS, INVISIBLE } from './chars'

/** Classes of UTF-16 units as official papers use them: one table look-up instead of a regular expression. */
export const UPPER = 1
export const LOWER = 2
export const DIGIT = 4
export const SPACE = 8
/** Takes no room: in running text it is nothing, at the edge of a line or a word a blank. */
export const UNSEEN = 16
export const HYPHEN = 32
const LETTER = UPPER | LOWER
/** The letters of Vietnamese papers within a class of a pattern: of all letters there are (`\p{L}`) the engine asks far slower. */
export const LETTERS = 'A-Za-z\u00c0-\u024f\u1e00-\u1eff'
const WORD = LETTER | DIGIT
const BLANK = SPACE | UNSEEN

const classes = new Uint8Array(0x10000)

function classify(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const char = String.fromCharCode(code)
    const upper = char.toUpperCase()
    const lower = char.toLowerCase()
    if (upper !== lower) classes[code] = char === upper ? UPPER : LOWER
  }
}

function mark(units: string, kind: number): void {
  for (const unit of units) classes[unit.charCodeAt(0)] = kind
}
classify(0x41, 0x29f)
classify(0x1e00, 0x1eff)
mark('0123456789', DIGIT)
mark(BLANKS, SPACE)
mark(INVISIBLE, UNSEEN)
mark(`-${ALIKE['-']}`, HYPHEN)

/**
 * Class of a UTF-16 unit; 0 for punctuation and for NaN (a place past the end), which is looked up as unit 0: a table that
 * is asked for NaN but once is read slowly by the engine from then on.
 */
export function classOf(code: number): number {
  return classes[code | 0]!
}
export function isUpper(code: number): boolean {
  return classOf(code) === UPPER
}
export function isLower(code: number): boolean {
  return classOf(code) === LOWER
}
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
export function isHyphen(code: number): boolean {
  return classOf(code) === HYPHEN
}
export function isSpace(code: number): boolean {
  return (classOf(code) & BLANK) !== 0
}
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0
}
export function isWord(code: number): boolean {
  return (classOf(code) & WORD) !== 0
}

/** First place at or after `at` that holds no space. */
export function skipSpaces(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
