import { isSpace } from './charClasses'
import { ALIKE, LIKE_D } from './chars'

/** What a folded unit becomes that has no Latin-1 form: not a letter, a digit, a space or a mark of punctuation. */
const OTHER = 0xbf

const table = new Uint8Array(0x10000).fill(OTHER)

function base(code: number): number {
  const plain = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0)
  return plain < 0x100 ? plain : OTHER
}
for (let code = 0; code < 0x250; code++) table[code] = base(code)
for (let code = 0x1e00; code < 0x1f00; code++) table[code] = base(code)
for (let code = 0; code < 0x10000; code++) if (isSpace(code)) table[code] = 0x20
for (const unit of ['Đ', 'đ', ...LIKE_D.Đ, ...LIKE_D.đ]) table[unit.charCodeAt(0)] = 0x64
for (const [plain, alike] of Object.entries(ALIKE)) {
  for (const unit of alike) table[unit.charCodeAt(0)] = plain.charCodeAt(0)
}

/** Folded form of one UTF-16 unit, always below 256. */
export function foldUnit(code: number): number {
  return table[code]!
}

/** Most texts to fold are a name or a line: they need no buffer of their own. */
const SHORT = 512
const scratch = Buffer.allocUnsafe(SHORT)

/**
 * Folds unit for unit, so that a place in the result is the same place in `text`: lower case, no marks, đ as d,
 * every double quotation mark `"`, every dash `-`, every space ` `. `text` is NFC.
 */
export function foldUnits(text: string): string {
  const units = text.length <= SHORT ? scratch : Buffer.allocUnsafe(text.length)
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)]!
  return units.toString('latin1', 0, text.length)
}
