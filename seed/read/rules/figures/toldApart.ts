import { distinctBy, groupsOf } from '../../compare/groups'
import type { Diagnostic, FigureFact } from '../../entry'
import { gathered } from '../../gathered'

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
  const first = groupsOf(once, withoutNumber)
  if (first.length === once.length) return { figures: once, diagnostics: [] }
  const again = new Set(gathered(first, group => (group.length > 1 ? group : [])))
  const placed = once.map(figure =>
    again.has(figure) ? underHeading(figure, headingOf(figure.locator)) : figure,
  )
  const lost = new Set(gathered(groupsOf(placed, withoutNumber), group => (group.length > 1 ? group : [])))
  return {
    figures: placed.filter(figure => !lost.has(figure)),
    diagnostics: [...lost].map(({ start, end, statement }) => ({
      severity: 'warning',
      rule: 'figures-not-told-apart',
      message: `Văn bản ghi nhiều số cho cùng một câu, không phân biệt được: “${statement}”.`,
      start,
      end,
    })),
  }
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
