import { dayNumber, isDay } from '../../../../schema/words/calendar'
import type { CarriedOut_TraceFragment, ComparedPlan_PlanFragment } from '../../generated/types'
import { alphabetically } from '../../lib/alphabet'

export type ComparedPlan = Omit<ComparedPlan_PlanFragment, ' $fragmentName'>
export type Period = ComparedPlan['messages'][number]['period']
type Carrying = CarriedOut_TraceFragment['links'][number]

/** Days from the day of signing to the first day of the period: 1 signed the day before, -3 three days after. */
export function daysAhead({ issued, messages }: ComparedPlan): number | null {
  const from = messages[0]?.period.from
  return issued && isDay(issued) && from ? dayNumber(from) - dayNumber(issued) : null
}

/** Its days as one value; null where no paper tells when it began. */
export const daysOf = (period: Period | undefined): string | null =>
  period?.from ? `${period.from}/${period.to ?? ''}` : null

/** How many days a period lasts, both ends counted. */
export const length = ({ from, to }: Period): number | null =>
  from && to ? dayNumber(to) - dayNumber(from) + 1 : null

/** Papers that carry a plan out, as its trace shows them, each once; a mere mention does not, nor an unproven link. */
export function carryingOut({ links }: Pick<CarriedOut_TraceFragment, 'links'>): Carrying[] {
  const proven = links.filter(
    ({ relation, evidence }) =>
      evidence.length > 0 && (relation === 'IMPLEMENTS' || relation === 'CONTINUES'),
  )
  return [...new Map(proven.map(link => [link.from.id, link])).values()]
}

/** The agencies to which the plan itself gives tasks, by name, with how many; of a class the class. */
export function tasksByAgency({
  tasks,
}: ComparedPlan): { id: string; name: string; url: string; count: number }[] {
  const agencies = new Map<string, { id: string; name: string; url: string; count: number }>()
  for (const { agency } of tasks.nodes.flatMap(({ assignments }) =>
    assignments.filter(({ basis }) => basis !== 'INFERRED'),
  )) {
    const known = agencies.get(agency.id) ?? { ...agency, count: 0 }
    known.count += 1
    agencies.set(agency.id, known)
  }
  return [...agencies.values()].sort((a, b) => alphabetically(a.name, b.name))
}
