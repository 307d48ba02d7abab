import { ALIKE, BLANKS, INVISIBLE, LIKE_D } from './chars'

const plainOf = new Map<string, string>()
for (const [plain, alike] of Object.entries(ALIKE)) for (const unit of alike) plainOf.set(unit, plain)

const INVISIBLE_UNITS = new RegExp(`[${INVISIBLE}]+`, 'g')
const ALIKE_UNITS = new RegExp(`[${Object.values(ALIKE).join('')}]`, 'g')
const SPACES = new RegExp(`[${BLANKS}]+`, 'g')
const STROKED_D = new RegExp(`[đ${LIKE_D.đ}]`, 'g')
const STROKED_CAPITAL_D = new RegExp(`[Đ${LIKE_D.Đ}]`, 'g')
const MARKS = /\p{M}+/gu
const TOKEN = /[\p{L}\p{N}]+/gu

/** The letters without their marks, `đ` as `d`, in the case that they have. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(STROKED_D, 'd').replace(STROKED_CAPITAL_D, 'D')
}

/**
 * The one folding: lower case, no Vietnamese marks, `đ` is `d`; one hyphen, one quotation mark, one blank between words,
 * none around them. NFC and NFD fold alike, and so do `hòa` and `hoà`.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE_UNITS, '')
    .replace(ALIKE_UNITS, unit => plainOf.get(unit)!)
  return withoutMarks(plain.toLowerCase()).replace(SPACES, ' ').trim()
}

/** Folded runs of letters and digits, in order: `23/KH-TBTT` gives `23`, `kh`, `tbtt`. */
export function tokens(text: string): string[] {
  return fold(text).match(TOKEN) ?? []
}

/** Folded, with hyphens for all that is no letter or digit, as addresses have it: `Kế hoạch số 5` gives `ke-hoach-so-5`. */
export function hyphenated(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** What a `search` property holds, and a query asks with: the tokens of all parts, a blank between them. */
export function searchable(...parts: (string | null | undefined)[]): string {
  return parts.flatMap(part => (part ? tokens(part) : [])).join(' ')
}
