import { numberKey } from '../../read/forms/numberKey'

/** A document's number taken apart: `30/2020/NĐ-CP` has digits `30`, year 2020 and symbol `NĐ-CP`. */
export interface DocumentNumber {
  /** For look-up: folded, no blanks, no leading zeros: `30/2020/nd-cp`. */
  key: string
  digits: string
  /** Only where it stands inside the number. */
  year: number | null
  /** Null where only digits are known. */
  symbol: string | null
  /** Groups of the symbol in order: `NĐ`, `CP`. */
  groups: string[]
}

const SHAPE = /^(\d+[a-zđ]?)(?:[/-](\d{4})(?=[/-]))?(?:[/-](.+))?$/iu

/** Takes a normalised number apart; null for text that is none (`/KH-TBTT`, a law's name). */
export function parseNumber(number: string): DocumentNumber | null {
  const match = SHAPE.exec(number.normalize('NFC').replace(/\s+/g, ''))
  if (!match) return null
  const [, , year, symbol] = match
  const key = numberKey(number)
  return {
    key,
    digits: /^\d+[a-z]?/.exec(key)![0],
    year: year ? Number(year) : null,
    symbol: symbol ?? null,
    groups: symbol ? symbolGroups(symbol) : [],
  }
}

/** `KH-TBTT` gives `KH`, `TBTT`; `CV/TW` gives `CV`, `TW`. */
export function symbolGroups(symbol: string): string[] {
  return symbol.split(/[/-]/).filter(Boolean)
}
