import type { DocumentFigures_DocumentFragment } from '../../generated/types'

export type PlacedFigure = DocumentFigures_DocumentFragment['figures']['nodes'][number]

/** The figures in their order, those of one table together. */
export function figuresTogether(figures: readonly PlacedFigure[]): [PlacedFigure, ...PlacedFigure[]][] {
  const together: [PlacedFigure, ...PlacedFigure[]][] = []
  for (const figure of figures) {
    const last = together.at(-1)
    if (last && figure.table && last[0].table?.id === figure.table.id) last.push(figure)
    else together.push([figure])
  }
  return together
}
