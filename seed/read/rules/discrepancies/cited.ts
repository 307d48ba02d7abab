import type { Parts } from '../../../../schema/words/telling'
import { groupsOf } from '../../compare/groups'
import type { CitationFact, Discrepancy } from '../../entry'
import { numberKey } from '../../forms/numberKey'

/** Symbols that every province or district has: without the body's name they do not tell a paper. */
const LOCAL = /(?:ubnd|hdnd|[-/]tu$|[-/]hu$|bcd)/

/** Mentions of one paper, paper by paper: same kind, same whole number, same body where the symbol needs one. */
export function byDocument(citations: readonly CitationFact[]): CitationFact[][] {
  return groupsOf(citations, keyOf).filter(row => row.length > 1)
}

function keyOf({ number, kind, issuer }: CitationFact): string | null {
  if (!number?.includes('/')) return null
  const key = numberKey(number)
  if (!LOCAL.test(key)) return `${kind} ${key}`
  return issuer ? `${kind} ${key} ${issuer}` : null
}

/** A mention as one side of a discrepancy: the piece of its sentence with number and date. */
export function citedAs(
  { locator, quote, quoteStart, rule }: CitationFact,
  value: string,
): Discrepancy['values'][number] {
  return { value, locator, start: quoteStart, end: quoteStart + quote.length, quote, ...(rule && { rule }) }
}

/** More values than these of one attribute are noise, not a discrepancy to look at. */
export const MOST_VALUES = 24

/** The parts that name a cited paper. */
export function nameOf({ kind, number }: CitationFact): Parts {
  return { paper: number!, paperKind: kind }
}
