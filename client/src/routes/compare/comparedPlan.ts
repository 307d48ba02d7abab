import { dayNumber, isDay } from '../../../../schema/words/calendar'
import type { ComparedPlan_PlanFragment } from '../../generated/types'

export type ComparedPlan = Omit<ComparedPlan_PlanFragment, ' $fragmentName'>
export type Period = ComparedPlan['messages'][number]['period']
type Carrying = ComparedPlan['citedBy']['nodes'][number]

/** Days from the day of signing to the first day of the period: 1 signed the day before, -3 three days after. */
export function daysAhead({ issued, messages }: ComparedPlan): number | null {
  const from = messages[0]?.period.from
  return issued && isDay(issued) && from ? dayNumber(from) - dayNumber(issued) : null
}

/** How many days a period lasts, both ends counted. */
export const length = ({ from, to }: Period): number | null =>
  from && to ? dayNumber(to) - dayNumber(from) + 1 : null

/** Papers that carry the plan out, each once; a mere mention does not. */
export function carryingOut({ citedBy }: ComparedPlan): Carrying[] {
  const rest = citedBy.nodes.filter(({ relation }) => relation === 'IMPLEMENTS' || relation === 'CONTINUES')
  return [...new Map(rest.map(citation => [citation.from.id, citation])).values()]
}

/** The agencies to which the plan gives tasks, by name, with how many. */
export function tasksByAgency({
  tasks,
}: ComparedPlan): { id: string; name: string; url: string; count: number }[] {
  const agencies = new Map<string, { id: string; name: string; url: string; count: number }>()
  for (const { agency } of tasks.nodes.flatMap(({ assignments }) => assignments)) {
    const known = agencies.get(agency.id) ?? { ...agency, count: 0 }
    known.count += 1
    agencies.set(agency.id, known)
  }
  return [...agencies.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** Both lists have the same things, in whatever order. */
export function sameThings(left: readonly string[], right: readonly string[]): boolean {
  const others = new Set(right)
  return new Set(left).size === others.size && left.every(one => others.has(one))
}
