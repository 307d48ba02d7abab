import type { TraceStartQuery } from '../../generated/types'

type Periods = TraceStartQuery['timeline']['nearestPeriods']
type Policy = Periods[number]['policies'][number]['to']

/** To choose from; the others are found by search. */
const MOST = 20

/** The policies behind the last plans, each once, those with most plans first. */
export function policiesOf(periods: Periods): Policy[] {
  const plans = new Map<string, { policy: Policy; count: number }>()
  for (const { to } of periods.flatMap(({ policies }) => policies)) {
    const counted = plans.get(to.id) ?? { policy: to, count: 0 }
    counted.count += 1
    plans.set(to.id, counted)
  }
  return [...plans.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ policy }) => policy)
}

export const mostRestedOn = (periods: Periods): Policy | undefined => policiesOf(periods)[0]
