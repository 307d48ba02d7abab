import { isDigit } from '../../typography/chars'
import { symbolAt } from '../../typography/symbol'
import type { TypeWord } from './kinds'
import type { NumberToken } from './numberTokens'

/** Numbers of older papers without a slash, told only by the type word before them: `Nghị định số 169-CP`, `17-HĐBT`. */
export function oldNumbers(text: string, folded: string, types: TypeWord[]): NumberToken[] {
  const found: NumberToken[] = []
  for (const type of types) {
    const at = type.to + (/^ ?(?:so ?:? ?)?/.exec(folded.slice(type.to, type.to + 8))?.[0].length ?? 0)
    if (!isDigit(text.charCodeAt(at)) || text.slice(at, at + 12).includes('/')) continue
    const read = symbolAt(text, at)
    if (!read?.party) continue
    const { digits, symbol, groups, kind, number } = read
    found.push({ from: at, to: read.end, digits, year: null, symbol, groups, kind, number, doubt: null })
  }
  return found
}
