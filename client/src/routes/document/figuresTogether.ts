import type { DocumentFigures_DocumentFragment } from '../../generated/types'
import { piecesOfSlices } from './passagePieces'

export type PlacedFigure = DocumentFigures_DocumentFragment['figures']['nodes'][number]
export type Together = [PlacedFigure, ...PlacedFigure[]]

/** The figures in their order, those of one table of the paper together, those of no table too. */
export const figuresTogether = (figures: readonly PlacedFigure[]): Together[] =>
  together(figures, ({ table }) => table?.id)

/** Figures that follow each other in one paragraph together: their words are shown once. */
export const figuresByPassage = (figures: readonly PlacedFigure[]): Together[] =>
  together(figures, ({ id, evidence: [first, ...further] }) =>
    first && further.length === 0 ? `${first.document.id} ${first.locator} ${first.basis}` : id,
  )

/** What the paper says of figures of one paragraph, as one text. */
export const wordsOfAll = (figures: readonly PlacedFigure[]): string =>
  piecesOfSlices(
    figures.flatMap(({ evidence }) => evidence.flatMap(({ slices }) => slices)),
    [],
  )
    .map(({ text }) => text ?? ' […] ')
    .join('')

function together(
  figures: readonly PlacedFigure[],
  keyOf: (figure: PlacedFigure) => string | undefined,
): Together[] {
  const groups: Together[] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last && keyOf(last[0]) === keyOf(figure)) last.push(figure)
    else groups.push([figure])
  }
  return groups
}
