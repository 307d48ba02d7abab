import { distinctBy } from '../../compare/groups'
import type { Diagnostic, FigureFact } from '../../entry'

export interface ToldApart {
  figures: FigureFact[]
  diagnostics: Diagnostic[]
}

/**
 * Figures of which no two say the same of one thing: one that is only told again is left out, one whose sentence counts
 * something else elsewhere takes its heading before it, and those that still cannot be told apart are no figures.
 */
export function toldApart(figures: readonly FigureFact[], headingOf: (locator: string) => string): ToldApart {
  const once = distinctBy(figures, withNumber)
  const first = timesSaid(once)
  const placed = once.map(figure =>
    first.get(withoutNumber(figure)) === 1 ? figure : underHeading(figure, headingOf(figure.locator)),
  )
  const second = timesSaid(placed)
  const isClear = (figure: FigureFact) => second.get(withoutNumber(figure)) === 1
  return {
    figures: placed.filter(isClear),
    diagnostics: placed
      .filter(figure => !isClear(figure))
      .map(({ start, end, statement }) => ({
        severity: 'warning',
        rule: 'figures-not-told-apart',
        message: `Văn bản ghi nhiều số cho cùng một câu, không phân biệt được: “${statement}”.`,
        start,
        end,
      })),
  }
}

/** How many figures say the same, whatever their number. */
function timesSaid(figures: readonly FigureFact[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const figure of figures) times.set(withoutNumber(figure), (times.get(withoutNumber(figure)) ?? 0) + 1)
  return times
}

function withNumber({ statement, asOf }: FigureFact): string {
  return `${statement} · ${asOf}`
}

/** What a figure says, whatever its number. */
function withoutNumber({ statement, printed, unit, asOf }: FigureFact): string {
  const at = statement.lastIndexOf(printed)
  const said = at < 0 ? statement : statement.slice(0, at) + statement.slice(at + printed.length)
  return [said, unit, asOf].join(' · ')
}

function underHeading(figure: FigureFact, heading: string): FigureFact {
  return heading === '' ? figure : { ...figure, statement: `${heading}: ${figure.statement}` }
}
