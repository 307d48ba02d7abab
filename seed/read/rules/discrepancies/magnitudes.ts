import { toldByRule } from '../../../../schema/words/discrepancies'
import { unitsAgree } from '../../compare/sums'
import type { Discrepancy, FigureFact } from '../../entry'
import { gathered } from '../../gathered'
import { MOST_VALUES } from './cited'
import { figureAs } from './figureAs'

/** `9.000 nghìn`, `1.200 triệu`: thousands of thousands, mostly a slip for the plain number. */
const DOUBLED = /\d\.000 (?:nghìn|ngàn)(?!\p{L})/u
const TOO_MUCH = 100
const MOST_SHOWN = 3

/** FIGURE: thousands of thousands beside counts of the same things that are a hundred times smaller. */
export function magnitudeDiscrepancies(figures: readonly FigureFact[]): Discrepancy[] {
  const doubtful = figures.filter(isDoubled).slice(0, MOST_VALUES)
  return gathered(doubtful, doubled => {
    const others = figures.filter(
      ({ value, unit }) =>
        value !== null && unit !== null && unitsAgree(unit, doubled.unit!) && value < doubled.value!,
    )
    const next = others.sort((a, b) => b.value! - a.value!).slice(0, MOST_SHOWN)
    if (next.length === 0 || next[0]!.value! * TOO_MUCH > doubled.value!) return []
    return [
      {
        kind: 'FIGURE' as const,
        ...toldByRule('thousands-of-thousands', {
          what: doubled.subject,
          figure: doubled.printed,
          times: String(TOO_MUCH),
          next: next[0]!.printed,
        }),
        values: [doubled, ...next].map(figure => figureAs(figure, figure.printed)),
      },
    ]
  })
}

export function isDoubled({ printed, value, unit }: FigureFact): boolean {
  return value !== null && unit !== null && DOUBLED.test(printed)
}
