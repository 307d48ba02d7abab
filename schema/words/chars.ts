/**
 * The one table of signs that look alike or are not seen, for whoever reads, searches or compares. The unit stays in the
 * text and counts in its spans; here it is only said what it is.
 */

/** White space of every width. */
export const BLANKS =
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a' +
  '\u2028\u2029\u202f\u205f\u3000'

/** What takes no room: soft hyphen, joiners, marks of direction, byte order mark, variation selectors. */
export const INVISIBLE =
  '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e' +
  '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff'

/** A sign and all that are printed for it. */
export const ALIKE = {
  '-': '‐‑‒–—―−⁃﹘﹣－',
  '"': '“”„‟«»″〝〞＂',
  "'": '‘’‚‛`´′＇',
  '.': '…·․',
  '/': '∕⁄／',
} as const

/** Letters that print as Đ and đ and are others: eth and the African D. */
export const LIKE_D = { Đ: 'ÐƉ', đ: 'ðɖ' } as const

/** Letters that some fonts print as Ư and ư and are others: those of the sound OI. */
export const LIKE_U = { Ư: 'Ƣ', ư: 'ƣ' } as const

/** Capitals of other scripts that print as Latin ones, in their order. */
export const LIKE_LATIN = {
  other: 'АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ',
  latin: 'ABEKMHOPCTYXIJSABEZHIKMNOPTYX',
} as const

const INVISIBLE_UNIT = new RegExp(`[${INVISIBLE}]`)
const INVISIBLE_UNITS = new RegExp(`[${INVISIBLE}]+`, 'g')

/** The text without what is not seen. */
export function visible(text: string): string {
  return INVISIBLE_UNIT.test(text) ? text.replace(INVISIBLE_UNITS, '') : text
}

const BLANK_UNITS = new RegExp(`[${BLANKS.replace(' ', '')}]`, 'g')

/** The same with a plain space for every blank. */
export function spaced(text: string): string {
  return visible(text).replace(BLANK_UNITS, ' ')
}

const UPPER_D = new RegExp(`[${LIKE_D.Đ}]`, 'g')
const LOWER_D = new RegExp(`[${LIKE_D.đ}]`, 'g')

/** The text with Đ and đ for the letters that look like them: `QÐ-TTg` is `QĐ-TTg`. */
export function withTrueD(text: string): string {
  return text.replace(UPPER_D, 'Đ').replace(LOWER_D, 'đ')
}

const OTHER_U = new RegExp(`[${LIKE_U.Ư}${LIKE_U.ư}]`, 'g')

/** The text with Ư and ư for the letters that look like them, unit for unit: `Trƣờng` is `Trường`. */
export function withTrueU(text: string): string {
  return text.replace(OTHER_U, letter => (letter === LIKE_U.ư ? 'ư' : 'Ư'))
}

const OTHER_CAPITAL = new RegExp(`[${LIKE_LATIN.other}]`, 'g')

/** Whether a unit prints as a Latin capital and is none. */
export const isLikeLatin = (code: number): boolean =>
  code >= 0x370 && code < 0x460 && LIKE_LATIN.other.includes(String.fromCharCode(code))

/** The text with Latin capitals for those that print as them. */
export function withLatin(text: string): string {
  return text.replace(OTHER_CAPITAL, letter => LIKE_LATIN.latin.charAt(LIKE_LATIN.other.indexOf(letter)))
}
