import type { DocumentTasks_DocumentFragment } from '../../generated/types'

type Task = DocumentTasks_DocumentFragment['tasks']['nodes'][number]
type Agency = Task['assignments'][number]['agency']

export interface Assigned {
  /** Those that lead; none where the document names nobody. */
  agencies: Agency[]
  tasks: Task[]
}

/** Tasks grouped by the agencies that lead them, in the order in which the document first names them. */
export function byAgency(tasks: readonly Task[]): Assigned[] {
  const groups = new Map<string, Assigned>()
  for (const task of tasks) {
    const agencies = task.assignments.filter(({ role }) => role === 'LEAD').map(({ agency }) => agency)
    const key = agencies.map(({ id }) => id).join(' ')
    const group = groups.get(key) ?? { agencies, tasks: [] }
    group.tasks.push(task)
    groups.set(key, group)
  }
  return [...groups.values()]
}
