import { kindOfSign } from '../../../schema/words/kindsByWords'
import type { DocumentKind } from '../entry'

/** A number of the 1990s whose symbol stands behind a space: `1141 TC/QĐ/CĐKT`, `214 NQ/UBTVQH9`. */
export interface SpacedSymbol {
  /** As printed, without further spaces. */
  number: string
  symbol: string
  digits: string
  groups: string[]
  kind: DocumentKind | null
  /** Place behind its last unit. */
  end: number
}

const FORM = /(\d{1,5}) (\p{Lu}{1,6}(?:\/\p{Lu}{1,6}\d{0,2}){1,3})(?![\p{L}\d/-])/uy

/** The number whose digits stand at `at` (-1: nowhere); null where no such one does. */
export function spacedSymbolAt(text: string, at: number): SpacedSymbol | null {
  if (at < 0) return null
  FORM.lastIndex = at
  const match = FORM.exec(text)
  if (!match) return null
  const [number, digits, symbol] = match as unknown as [string, string, string]
  const groups = symbol.split('/')
  const sign = [...groups.slice(1), groups[0]!].map(kindOfSign).find(found => found !== null)
  return { number, symbol, digits, groups, kind: sign?.kind ?? null, end: at + number.length }
}
