import type { Discrepancy, FigureFact } from '../../entry'

/** A figure as one side of a discrepancy, proved where its number stands. */
export function figureAs(figure: FigureFact, value: string): Discrepancy['values'][number] {
  const { locator, start, end, quote, rule } = figure
  return { value, locator, start, end, quote, ...(rule && { rule }) }
}
