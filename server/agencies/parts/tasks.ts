import type { TaskRole } from '../../../schema/enums/taskRole'
import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { taskColumns, taskFrom } from '../../graph/rows/task'
import { taskCoverage } from '../listCoverage'

export interface AgencyTaskArguments extends PageArguments {
  role?: TaskRole | null
}

/** What the agency has to do, paper by paper in each paper's order. */
export const tasks = (asked: AgencyTaskArguments) =>
  listPart({
    name: 'tasks',
    owner: 'a',
    match: `MATCH (a)<-[responsible:RESPONSIBLE]-(item:Task)
  WHERE $tasks.role IS NULL OR responsible.role = $tasks.role`,
    order: 'coalesce(item.order, 0)',
    orderExample: 0,
    columns: taskColumns('item'),
    from: taskFrom,
    coverage: taskCoverage,
    kept: { label: 'Task', when: '$tasks.role IS NULL' },
    asked,
    parameters: { role: asked.role ?? null },
  })
