/** Classes of UTF-16 units as official papers use them: one table look-up instead of a regular expression. */
export const UPPER = 1
export const LOWER = 2
export const DIGIT = 4
export const SPACE = 8
export const LETTER = UPPER | LOWER
export const WORD = LETTER | DIGIT

const classes = new Uint8Array(0x10000)

function classify(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const char = String.fromCharCode(code)
    const upper = char.toUpperCase()
    const lower = char.toLowerCase()
    if (upper !== lower) classes[code] = char === upper ? UPPER : LOWER
  }
}
classify(0x41, 0x24f)
classify(0x1e00, 0x1eff)
for (let code = 0x30; code <= 0x39; code++) classes[code] = DIGIT
for (const char of ' \t\n\r\f\v\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') {
  classes[char.charCodeAt(0)] = SPACE
}
for (let code = 0x2000; code <= 0x200a; code++) classes[code] = SPACE

/** Class of a UTF-16 unit; 0 for punctuation and for NaN (a place past the end). */
export function classOf(code: number): number {
  return classes[code] ?? 0
}
export function isUpper(code: number): boolean {
  return classes[code] === UPPER
}
export function isLower(code: number): boolean {
  return classes[code] === LOWER
}
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
export function isSpace(code: number): boolean {
  return classes[code] === SPACE
}
export function isLetter(code: number): boolean {
  return (classes[code]! & LETTER) !== 0
}
export function isWord(code: number): boolean {
  return (classes[code]! & WORD) !== 0
}

/** First place at or after `at` that holds no space. */
export function skipSpaces(text: string, at: number): number {
  while (at < text.length && classes[text.charCodeAt(at)] === SPACE) at++
  return at
}
