import { firstDay, lastDay } from '../../../schema/words/calendar'
import { searchable } from '../../../schema/words/fold'
import { syllableKey } from '../../read/compare/syllables'
import type { AssignmentFact } from '../../read/entry'
import { withSlices } from '../../read/proof'
import type { Paper } from '../corpus'
import type { Agency, AgencyDirectory } from '../identity/agencyDirectory'
import type { MentionResolver } from '../identity/resolveMentions'
import { shortHash } from '../identity/slug'
import { SHARED } from '../image'
import type { Drawing } from './drawing'

/** Tasks of a paper and the agencies that lead or join them. */
export function drawTasks(
  drawing: Drawing,
  paper: Paper,
  directory: AgencyDirectory,
  resolver: MentionResolver,
): void {
  for (const [index, task] of paper.entry.tasks.entries()) {
    const id = `t:${placeOf(paper, task.start)}`
    const { text, due, field, from } = task
    const assigning = from ? resolver.byNumber(paper, from, 'OTHER')?.document : paper.document
    const proof = field ? withSlices(task, [field]) : task
    drawing.node({
      id,
      label: 'Task',
      unit: paper.unit,
      properties: { text, due, field: field?.text, order: index + 1, search: searchable(text) },
    })
    drawing.assert('ASSIGNS', (assigning ?? paper.document).id, id, { paper, proof, basis: 'STATED' })
    for (const assignment of task.agencies) drawAssignment(drawing, paper, directory, id, assignment)
  }
}

/** A body's part in a task, proved by the words that name the body. */
function drawAssignment(
  drawing: Drawing,
  paper: Paper,
  directory: AgencyDirectory,
  task: string,
  { name, role, printed, through, ...named }: AssignmentFact,
): void {
  const agency = directory.byName(nameWithin(name, paper.issuer), paper.province)
  const ground = { paper, proof: named, basis: 'STATED' } as const
  drawing.assert('RESPONSIBLE', task, agency.id, ground, { role, printed, through })
}

/** `Văn phòng Bộ` in a ministry's paper is that ministry's office. */
function nameWithin(printed: string, issuer: Agency | null): string {
  return issuer?.level === 'MINISTRY' && /^Văn phòng Bộ$/u.test(printed)
    ? `Văn phòng ${issuer.name}`
    : printed
}

/** Figures of a paper. */
export function drawFigures(drawing: Drawing, paper: Paper): void {
  for (const [index, figure] of paper.entry.figures.entries()) {
    const { subject, printed, value, unit: measure, asOf, qualifier, statement, table } = figure
    const { of, scope, from, until, source, nature } = figure
    const id = `f:${placeOf(paper, figure.start)}.${shortHash(`${statement} ${printed}`, 6)}`
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

/** Where a fact stands, as an id: the paper's text and the offset in it. */
function placeOf(paper: Paper, start: number): string {
  return `${paper.document.id.slice(2)}.${shortHash(paper.unit, 6)}.${start}`
}
