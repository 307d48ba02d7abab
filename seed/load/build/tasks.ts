import { searchable } from '../../../schema/words/fold'
import type { AssignmentFact, TaskFact } from '../../read/entry'
import { withSlices } from '../../read/proof'
import type { Paper } from '../corpus'
import type { AgencyDirectory } from '../identity/agencyDirectory'
import { nameWithin } from '../identity/nameWithin'
import type { MentionResolver } from '../identity/resolveMentions'
import type { Told } from '../infer/sameContent'
import type { Drawing } from './drawing'
import { placeOf } from './placeOf'

/** Tasks of a paper and the agencies that lead or join them. */
export function drawTasks(
  drawing: Drawing,
  paper: Paper,
  directory: AgencyDirectory,
  resolver: MentionResolver,
): Told<TaskFact>[] {
  const drawn: Told<TaskFact>[] = []
  for (const [index, task] of paper.entry.tasks.entries()) {
    const { text, due, field, from } = task
    const id = drawing.told(`t:${placeOf(paper, task.start)}`, paper, searchable(text))
    const assigning = (from && resolver.byNumber(paper, from, 'OTHER')?.document) || paper.document
    const proof = field ? withSlices(task, [field]) : task
    drawing.node({
      id,
      label: 'Task',
      unit: paper.unit,
      properties: { text, due, field: field?.text, order: index + 1, search: searchable(text) },
    })
    drawing.assert('ASSIGNS', assigning.id, id, { paper, proof, basis: 'STATED' })
    for (const assignment of task.agencies) drawAssignment(drawing, paper, directory, id, assignment)
    drawn.push({ id, paper, fact: task, document: assigning })
  }
  return drawn
}

/** A body's part in a task, proved by the words that name the body. */
function drawAssignment(
  drawing: Drawing,
  paper: Paper,
  directory: AgencyDirectory,
  task: string,
  { name, role, printed, through, ...named }: AssignmentFact,
): void {
  const agency = directory.byName(nameWithin(name, paper), paper.province)
  const ground = { paper, proof: named, basis: 'STATED' } as const
  drawing.assert('RESPONSIBLE', task, agency.id, ground, { role, printed, through })
}
