import type { DocumentTasks_DocumentFragment, TaskRole } from '../../generated/types'

type Task = DocumentTasks_DocumentFragment['tasks']['nodes'][number]
type Agency = Task['assignments'][number]['agency']

export interface Assigned {
  /** Those that lead; none where the document names nobody. */
  agencies: Agency[]
  /** The heading that the tasks stand under, where nobody is named. */
  field: string | null
  tasks: [Task, ...Task[]]
}

/** Whom the document itself names: of a class only the class. */
export const namedBy = ({ assignments }: Task, role: TaskRole): Task['assignments'] =>
  assignments.filter(one => one.role === role && one.basis !== 'INFERRED')

/** Tasks grouped by the agencies that lead them, in the order in which the document first names them. */
export function byAgency(tasks: readonly Task[]): Assigned[] {
  const groups = new Map<string, Assigned>()
  for (const task of tasks) {
    const agencies = namedBy(task, 'LEAD').map(({ agency }) => agency)
    const field = agencies.length === 0 ? task.field : null
    const key = [...agencies.map(({ id }) => id), field].join(' ')
    const group = groups.get(key)
    if (group) group.tasks.push(task)
    else groups.set(key, { agencies, field, tasks: [task] })
  }
  return [...groups.values()]
}
