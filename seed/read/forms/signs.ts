import { ALIKE } from '../../../schema/words/chars'

/** What a running text holds, as bits gathered while it is written: a rule asks them before it looks at the text. */
export const DIGIT = 1
export const SLASH = 2
export const QUOTE = 4
/** `?` and U+FFFD, which stand for lost letters. */
export const LOST = 8
/** Signs that no office prints. */
export const STRANGE = 16
/** A capital behind a small letter. */
export const INNER_CAPITAL = 32
/** A raised figure, or a tag that was left out: a note may be marked there. */
export const RAISED = 64

const STRANGE_SIGNS = '{}\\~^|<>ƒ‹›¬¢£¥§©®°±ŸÏ₫€¿¡'

const signs = new Uint8Array(0x10000)
mark('0123456789', DIGIT)
mark(`/${ALIKE['/']}`, SLASH)
mark(`"${ALIKE['"']}`, QUOTE)
mark('?\ufffd', LOST)
mark(STRANGE_SIGNS, STRANGE)
mark('⁰¹²³⁴⁵⁶⁷⁸⁹', RAISED)

function mark(units: string, sign: number): void {
  for (const unit of units) signs[unit.charCodeAt(0)]! |= sign
}

/** The signs that one unit is; a capital stands inside only by what is before it. */
export function signsOf(code: number): number {
  return signs[code]!
}

/** Whether a unit is a sign that no office prints. */
export function isStrange(code: number): boolean {
  return (signs[code]! & STRANGE) !== 0
}
