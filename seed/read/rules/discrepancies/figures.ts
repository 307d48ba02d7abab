import { toldByRule } from '../../../../schema/words/discrepancies'
import { conflictingFigures, isCertain } from '../../compare/figures'
import { groupsOf } from '../../compare/groups'
import { syllableKey } from '../../compare/syllables'
import type { Discrepancy, FigureFact } from '../../entry'
import { gathered } from '../../gathered'

/** FIGURE: two places of the paper give different values of one count, of one day. */
export function figureDiscrepancies(figures: readonly FigureFact[]): Discrepancy[] {
  if (!figures.some(isCertain)) return []
  return conflictingFigures(oneAPlace(figures)).map(row => ({
    kind: 'FIGURE' as const,
    ...toldByRule('two-values-of-one-figure', {
      what: row[0]!.bearer ?? row[0]!.subject,
      values: row.map(({ printed }) => printed).join('; '),
    }),
    values: row.map(({ printed, locator, start, end, quote, rule }) => ({
      value: printed,
      locator,
      start,
      end,
      quote,
      ...(rule && { rule }),
    })),
  }))
}

/** A subject that counts several things in one passage tells none of them apart. */
function oneAPlace(figures: readonly FigureFact[]): FigureFact[] {
  const keyOf = ({ locator, subject, bearer, unit }: FigureFact) =>
    [locator, syllableKey(bearer ?? subject), syllableKey(unit ?? '')].join(' · ')
  return gathered(groupsOf(figures, keyOf), group => (group.length === 1 ? group : []))
}
