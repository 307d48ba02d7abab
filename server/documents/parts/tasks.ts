import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { taskColumns, taskFrom } from '../../graph/rows/task'
import { taskCoverage } from '../listCoverage'

export interface TaskArguments extends PageArguments {
  /** Id of an agency: only the tasks that it leads or joins. */
  agency?: string | null
}

/** What the document assigns, in its order. */
export const tasks = (asked: TaskArguments) =>
  listPart({
    name: 'tasks',
    owner: 'd',
    match: `MATCH (d)-[:ASSIGNS]->(item:Task)
  WHERE $tasks.agency IS NULL OR EXISTS { (item)-[:RESPONSIBLE]->(:Agency {id: $tasks.agency}) }`,
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: taskColumns('item'),
    from: taskFrom,
    coverage: taskCoverage,
    asked,
    parameters: { agency: asked.agency ?? null },
  })
