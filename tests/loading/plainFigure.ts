import type { FigureFact } from '../../seed/read/entry'

/** What a figure of a test says beside its number, where nothing of it is asked. */
export function plainFigure(
  statement: string,
): Pick<FigureFact, 'statement' | 'bearer' | 'of' | 'scope' | 'from' | 'until' | 'source' | 'nature'> {
  return {
    statement,
    bearer: null,
    of: null,
    scope: null,
    from: null,
    until: null,
    source: null,
    nature: 'REPORTED',
  }
}
