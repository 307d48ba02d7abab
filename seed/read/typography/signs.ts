import { classOf, isDigit, LOWER, UPPER } from './chars'

/** What a running text holds, as bits gathered while it is written: a rule asks them before it looks at the text. */
export const DIGIT = 1
export const SLASH = 2
export const QUOTE = 4
/** `?` and U+FFFD, which stand for lost letters. */
export const LOST = 8
/** Signs that no office prints. */
export const STRANGE = 16
export const CAPITAL = 32
export const SMALL = 64

const STRANGE_SIGNS = '{}\\~^|<>ƒ‹›¬¢£¥§©®°±ŸÏ₫€¿¡'

const signs = new Uint8Array(0x10000)
for (let code = 0; code < signs.length; code++) {
  if (isDigit(code)) signs[code] = DIGIT
  if (classOf(code) === UPPER) signs[code] = CAPITAL
  if (classOf(code) === LOWER) signs[code] = SMALL
}
mark('/∕⁄', SLASH)
mark('"“”„‟«»″〝〞＂', QUOTE)
mark('?\ufffd', LOST)
mark(STRANGE_SIGNS, STRANGE)

function mark(units: string, sign: number): void {
  for (const unit of units) signs[unit.charCodeAt(0)]! |= sign
}

/** The signs of the units `from`–`to`. */
export function signsIn(units: Uint16Array, from: number, to: number): number {
  let held = 0
  for (let i = from; i < to; i++) held |= signs[units[i]!]!
  return held
}

/** Whether a unit is a sign that no office prints. */
export function isStrange(code: number): boolean {
  return (signs[code]! & STRANGE) !== 0
}
