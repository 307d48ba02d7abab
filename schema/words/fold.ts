import { ALIKE, BLANKS, visible, withTrueD } from './chars'

const plainOf = new Map<string, string>()
for (const [sign, alike] of Object.entries(ALIKE)) for (const unit of alike) plainOf.set(unit, sign)

const ALIKE_UNITS = new RegExp(`[${Object.values(ALIKE).join('')}]`, 'g')
const SPACES = new RegExp(`[${BLANKS}]+`, 'g')
const MARKS = /\p{M}+/gu
const TOKEN = /[\p{L}\p{N}]+/gu

/** The text in NFC without what is not seen, and with Đ for the letters that look like it: what a reader sees. */
export const seen = (text: string): string => withTrueD(visible(text.normalize('NFC')))

/** The same with one sign for all signs that are printed for it: one hyphen, one stroke, one mark of quotation. */
export function plain(text: string): string {
  return seen(text).replace(ALIKE_UNITS, unit => plainOf.get(unit)!)
}

/** The letters without their marks, `đ` as `d`, in the case that they have. */
export function withoutMarks(text: string): string {
  return withTrueD(text).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/**
 * The one folding: lower case, no Vietnamese marks, `đ` is `d`; one hyphen, one quotation mark, one blank between words,
 * none around them. NFC and NFD fold alike, and so do `hòa` and `hoà`.
 */
export function fold(text: string): string {
  const whole = byUnit(text) ?? folded(text)
  return (whole.includes('  ') ? whole.replace(REPEATED, ' ') : whole).trim()
}
const REPEATED = / {2,}/g

const folded = (text: string): string => withoutMarks(plain(text).toLowerCase()).replace(SPACES, ' ')

const LATIN_END = 0x1f00
/** Units of composed Latin text, folded when first met: most names and lines hold no others. A sparse list is slow. */
const met = Array.from<string | undefined>({ length: LATIN_END })

/** So many units at a time are put together: of one by one the engine makes a rope. */
const MOST = 1000

function byUnit(text: string): string | null {
  let whole = ''
  let codes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x250 && (code < 0x1e00 || code >= LATIN_END)) return null
    met[code] ??= folded(text.charAt(at))
    const one = met[code]
    for (let unit = 0; unit < one.length; unit++) codes.push(one.charCodeAt(unit))
    if (codes.length < MOST) continue
    whole += String.fromCharCode(...codes)
    codes = []
  }
  return whole + String.fromCharCode(...codes)
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A word in lower case with its marks, the tone behind its letters, wherever it was written: `hoà` is `hòa`. */
export function toneLast(word: string): string {
  const apart = plain(word).toLowerCase().normalize('NFD')
  return apart.replace(TONES, '') + (apart.match(TONES)?.join('') ?? '')
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

/** A paper's number as people run it together: `23/KH-TBTT` gives `23khtbtt` and `khtbtt`. */
export function numberJoined(number: string): string {
  const joined = tokens(number).join('')
  return `${joined} ${joined.replace(/^\d+/, '')}`.trim()
}
