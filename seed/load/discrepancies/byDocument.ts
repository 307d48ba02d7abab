import type { KnownDocument, Statement } from '../corpus'
import type { GivenValue } from './discrepancy'

/** What papers state of one attribute, document by document; what was inferred is no source of its own. */
export function byDocument(
  statements: readonly Statement[],
  attribute: Statement['attribute'],
): [KnownDocument, GivenValue[]][] {
  const rows = new Map<KnownDocument, GivenValue[]>()
  for (const { about, value, paper, proof, basis, ...statement } of statements) {
    if (statement.attribute !== attribute || basis !== 'STATED') continue
    const row = rows.get(about)
    if (row) row.push({ value, paper, proof })
    else rows.set(about, [{ value, paper, proof }])
  }
  return [...rows].sort(([a], [b]) => (a.id < b.id ? -1 : 1))
}
