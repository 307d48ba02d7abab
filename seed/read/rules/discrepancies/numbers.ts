import { toldByRule } from '../../../../schema/words/discrepancies'
import { differing, distinctBy, groupsOf } from '../../compare/groups'
import { numbersNear } from '../../compare/numbers'
import type { CitationFact, Discrepancy } from '../../entry'
import { numberKey } from '../../forms/numberKey'
import { gathered } from '../../gathered'
import { citedAs, MOST_VALUES, nameOf } from './cited'

/** NUMBER: one cited paper under two numbers: same kind, same day, and symbols that differ by a slip of the pen. */
export function numberDiscrepancies(citations: readonly CitationFact[]): Discrepancy[] {
  return gathered(groupsOf(citations, keyOf), row => {
    if (row.length < 2) return []
    const numbers = distinctBy(row, ({ number }) => numberKey(number!), MOST_VALUES)
    const near = differing(numbers, (one, other) => numbersNear(one.number!, other.number!))
    if (near.length === 0) return []
    return [
      {
        kind: 'NUMBER' as const,
        ...toldByRule('near-numbers-of-one-day', nameOf(near[0]!)),
        values: near.map(one => citedAs(one, one.number!)),
      },
    ]
  })
}

function keyOf({ kind, number, issued }: CitationFact): string | null {
  if (issued?.length !== 10 || !number?.includes('/')) return null
  return `${kind} ${issued} ${Number.parseInt(number, 10)}`
}
