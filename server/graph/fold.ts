/**
 * The one folding of text that the search index and every query go through: the loader writes `searchable` text into
 * the `search` properties, the service asks with `tokens`. Both sides must agree, so both import this file.
 */
const MARKS = /\p{M}+/gu
const TOKEN = /[\p{L}\p{N}]+/gu

/** Lower case, without Vietnamese marks; `đ` is `d`. NFC and NFD input fold alike, and so do `hòa` and `hoà`. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
}

/** Folded runs of letters and digits, in order: `23/KH-TBTT` gives `23`, `kh`, `tbtt`. */
export function tokens(text: string): string[] {
  return fold(text).match(TOKEN) ?? []
}

/** What a `search` property holds: the tokens of all parts, a blank between them. */
export function searchable(...parts: (string | null | undefined)[]): string {
  return parts.flatMap(part => (part ? tokens(part) : [])).join(' ')
}
