import { firstDay, lastDay } from '../../../schema/words/calendar'
import { searchable } from '../../../schema/words/fold'
import { syllableKey } from '../../read/compare/syllables'
import type { FigureFact } from '../../read/entry'
import type { Paper } from '../corpus'
import { shortHash } from '../identity/slug'
import { SHARED } from '../image'
import type { Drawing } from './drawing'
import { placeOf } from './placeOf'

/** The id of a figure of a paper. */
export const figureId = (paper: Paper, { start, statement, printed }: FigureFact): string =>
  `f:${placeOf(paper, start)}.${shortHash(`${statement} ${printed}`, 6)}`

/** Figures of a paper. */
export function drawFigures(drawing: Drawing, paper: Paper): void {
  for (const [index, figure] of paper.entry.figures.entries()) {
    const { subject, printed, value, unit: measure, asOf, qualifier, statement, table } = figure
    const { of, scope, from, until, source, nature } = figure
    const id = figureId(paper, figure)
    const search = searchable(statement, source)
    drawing.node({
      id,
      label: 'Figure',
      unit: paper.unit,
      properties: {
        subject,
        printed,
        value,
        measure,
        asOf,
        qualifier,
        statement,
        of,
        scope,
        from,
        until,
        source,
        nature,
        table: table?.number ?? null,
        tableId: table ? `bang:${tableOf(paper)}.${table.number}` : null,
        tableCaption: table?.caption ?? null,
        tableGroup: table?.group ?? null,
        tableRow: table?.row ?? null,
        tableColumn: table?.column ?? null,
        order: index + 1,
        search,
      },
    })
    drawing.assert('REPORTS', paper.document.id, id, { paper, proof: figure, basis: 'STATED' })
  }
}

const tableOf = (paper: Paper): string => `${paper.document.id.slice(2)}.${shortHash(paper.unit, 6)}`

/** Events of a paper; the same event of the same day told by two papers is one. */
export function drawEvents(drawing: Drawing, paper: Paper): void {
  for (const event of paper.entry.events) {
    const id = `e:${event.on}.${shortHash(syllableKey(event.title), 10)}`
    drawing.node({
      id,
      label: 'Event',
      unit: SHARED,
      properties: {
        title: event.title,
        on: event.on,
        until: event.until,
        first: firstDay(event.on),
        last: lastDay(event.until ?? event.on),
        search: searchable(event.title),
      },
    })
    drawing.assert('TELLS', paper.document.id, id, { paper, proof: event, basis: 'STATED' })
  }
}
