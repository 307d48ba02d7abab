import { isDigit } from '../../../../schema/words/charClasses'
import { spacedSymbolAt } from '../../forms/spacedSymbol'
import { symbolAt } from '../../forms/symbol'
import type { TypeWord } from './kinds'
import type { NumberToken } from './numberTokens'

/** Numbers of older papers told only by the type word before them: `Nghị định số 169-CP`, `17-HĐBT`, `1141 TC/QĐ/CĐKT`. */
export function oldNumbers(text: string, folded: string, types: TypeWord[]): NumberToken[] {
  const found: NumberToken[] = []
  for (const type of types) {
    const at = behindNumberWord(folded, type.to)
    if (!isDigit(text.charCodeAt(at))) continue
    const spaced = numberWord(folded, type.to, at) ? spacedSymbolAt(text, at) : null
    if (spaced) {
      const { end: to, ...read } = spaced
      found.push({ from: at, to, year: null, doubt: null, ...read })
      continue
    }
    if (text.slice(at, at + 12).includes('/')) continue
    const read = symbolAt(text, at)
    if (!read?.party) {
      const plain = numberWord(folded, type.to, at) ? dashedAt(text, at) : null
      if (plain) found.push(plain)
      continue
    }
    const { digits, symbol, groups, kind, number } = read
    found.push({ from: at, to: read.end, digits, year: null, symbol, groups, kind, number, doubt: null })
  }
  return found
}

const NUMBER_WORD = / ?(?:so ?:? ?)?/y

/** Where the digits of a number begin that a type word at `at` ends before: behind ` số: `, or a space. */
export function behindNumberWord(folded: string, at: number): number {
  NUMBER_WORD.lastIndex = at
  NUMBER_WORD.test(folded)
  return NUMBER_WORD.lastIndex
}

function numberWord(folded: string, from: number, to: number): boolean {
  return folded.slice(from, to).includes('so')
}

/** `Sắc lệnh số 68-SL`, `Quyết định số 25-TC`: any capitals behind the dash, where `số` says it is a number. */
function dashedAt(text: string, at: number): NumberToken | null {
  DASHED.lastIndex = at
  const match = DASHED.exec(text)
  if (!match) return null
  const [number, digits = '', symbol = ''] = match
  return {
    from: at,
    to: at + number.length,
    digits,
    year: null,
    symbol,
    groups: symbol.split('-'),
    kind: null,
    number,
    doubt: null,
  }
}

const DASHED = /(\d{1,5})-([A-ZĐ]{2,6}(?:-[A-ZĐ]{2,6})?)(?![\p{L}\d/-])/uy
