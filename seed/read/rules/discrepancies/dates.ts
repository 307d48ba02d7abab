import { toldByRule } from '../../../../schema/words/discrepancies'
import { datesConflict } from '../../compare/dates'
import { differing, distinctBy } from '../../compare/groups'
import type { CitationFact, Discrepancy } from '../../entry'
import { gathered } from '../../gathered'
import { citedAs, MOST_VALUES, nameOf } from './cited'

/** DATE: one cited paper with two days of issue. */
export function dateDiscrepancies(documents: readonly CitationFact[][]): Discrepancy[] {
  return gathered(documents, row => {
    const days = distinctBy(row, ({ issued }) => issued ?? '', MOST_VALUES)
    const apart = differing(days, (one, other) => datesConflict(one.issued, other.issued))
    const conflicting = new Set(apart.map(({ issued }) => issued))
    if (conflicting.size === 0) return []
    const dated = row.filter(({ issued }) => conflicting.has(issued)).slice(0, MOST_VALUES)
    return [
      {
        kind: 'DATE' as const,
        ...toldByRule('two-dates-of-one-document', {
          ...nameOf(dated[0]!),
          count: String(conflicting.size),
        }),
        values: dated.map(datedAs),
      },
    ]
  })
}

function datedAs(one: CitationFact): Discrepancy['values'][number] {
  const { issuedProof, locator, issued } = one
  return issuedProof ? { value: issued!, locator, ...issuedProof, rule: 'attached' } : citedAs(one, issued!)
}
