import type { MessageChange } from '../../schema/changes/messageChange'
import { type Day, isDay } from '../../schema/words/calendar'

/** The days on which two plans were signed. */
export interface Signings {
  from: Day
  to: Day
}

/** Null where one of the days is not known, or only its month. */
export function signingsOf({ from, to }: Pick<MessageChange, 'from' | 'to'>): Signings | null {
  const [first, last] = [from.plan.issued, to.plan.issued]
  return first && last && isDay(first) && isDay(last) ? { from: first, to: last } : null
}
