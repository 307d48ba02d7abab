import { toldByRule } from '../../../../schema/words/discrepancies'
import { groupsOf } from '../../compare/groups'
import type { CitationFact, Discrepancy } from '../../entry'
import { numberKey } from '../../forms/numberKey'
import { citedAs } from './cited'

const MOST_SHOWN = 6

/** NUMBER: the groups of a symbol in two orders: `96/STTTT-BCVT` and `1181/BCVT-STTTT`. */
export function turnedSymbolDiscrepancies(citations: readonly CitationFact[]): Discrepancy[] {
  const numbered = citations.filter(({ number }) => number !== null)
  const known = new Map<string, readonly string[]>()
  const groupsAt = ({ number }: CitationFact): readonly string[] => {
    const groups = known.get(number!) ?? groupsIn(number!)
    known.set(number!, groups)
    return groups
  }
  return groupsOf(numbered, one => {
    const groups = groupsAt(one)
    return groups.length < 2 ? null : `${one.kind} ${[...groups].sort().join(' ')}`
  }).flatMap(row => {
    if (row.length < 2) return []
    const forms = groupsOf(row, one => groupsAt(one).join('-'))
    if (forms.length < 2) return []
    const shown = forms.flatMap(form => form.slice(0, Math.ceil(MOST_SHOWN / forms.length)))
    const symbols = forms.map(([one]) => one!.number!.replace(/^\d+/, '…'))
    return [
      {
        kind: 'NUMBER',
        ...toldByRule('symbol-turned-round', { symbol: symbols[0]!, other: symbols.slice(1).join(', ') }),
        values: shown.map(one => citedAs(one, one.number!)),
      },
    ]
  })
}

const groupsIn = (number: string): string[] =>
  numberKey(number)
    .split(/[/-]/)
    .filter(group => /^[a-z]/.test(group))
