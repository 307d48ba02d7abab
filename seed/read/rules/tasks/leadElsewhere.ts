import { foldUnits } from '../../../../schema/words/foldUnits'
import type { AssignmentFact, TaskFact } from '../../entry'

/** Fewer syllables than this are no task that two places could share. */
const SHORTEST = 6
const SHARE = 0.8
const TOGETHER = 'phối hợp'

/**
 * Where one body is told to work `phối hợp với` another, and the other's own place says that it leads (`chủ trì`) the
 * same work, the other leads here too, and the one joins there: each proved by the words of both places.
 */
export function leadElsewhere(tasks: readonly TaskFact[]): TaskFact[] {
  const crossed = new Map<TaskFact, AssignmentFact[]>()
  const leading = leadersByName(tasks)
  for (const task of tasks) {
    const own = task.agencies.filter(({ role, printed }) => role === 'LEAD' && printed === TOGETHER)
    const other = task.agencies.find(({ role, through }) => role === 'JOIN' && !through)
    if (own.length === 0 || !other) continue
    const counterpart = leading.get(foldUnits(other.name))?.find(one => sharesWork(task, one, other.name))
    if (!counterpart) continue
    const { locator, start, end, quote } = counterpart
    crossed.set(task, [
      { name: other.name, role: 'LEAD', printed: 'chủ trì', locator, start, end, quote },
      ...own.map(one => ({ ...one, role: 'JOIN' as const })),
    ])
    crossed.set(counterpart, [
      ...(crossed.get(counterpart) ?? counterpart.agencies),
      ...own.map(({ name }) => ({ ...placed(task), name, role: 'JOIN' as const, printed: TOGETHER })),
    ])
  }
  return tasks.map(task => {
    const agencies = crossed.get(task)
    return agencies ? { ...task, agencies } : task
  })
}

const placed = ({ locator, start, end, quote }: TaskFact) => ({ locator, start, end, quote })

/** The tasks that somebody is said to lead, by the folded names of all who lead them. */
function leadersByName(tasks: readonly TaskFact[]): Map<string, TaskFact[]> {
  const byName = new Map<string, TaskFact[]>()
  for (const task of tasks) {
    if (!task.agencies.some(({ printed }) => printed === 'chủ trì')) continue
    const names = task.agencies.filter(({ role }) => role === 'LEAD').map(({ name }) => foldUnits(name))
    for (const name of new Set(names)) {
      const others = byName.get(name)
      if (others) others.push(task)
      else byName.set(name, [task])
    }
  }
  return byName
}

/** Most of what the one says, but for the name of the other, the other's task says too. */
function sharesWork(task: TaskFact, other: TaskFact, name: string): boolean {
  const words = syllables(task.text.replace(name, '')).filter(word => !COMMON.has(word))
  const known = new Set(syllables(other.text))
  return words.length >= SHORTEST && words.filter(word => known.has(word)).length >= SHARE * words.length
}

const COMMON = new Set(['phoi', 'hop', 'voi', 'trong', 'viec', 'va', 'cac', 'de'])

const syllables = (text: string): string[] => foldUnits(text).match(/[a-z0-9]+/g) ?? []
