import { type Day, earlier } from '../../schema/words/calendar'
import { inForceOn, type KnownPeriod, type PlanRecord, periodsKnownOn, stateOn } from './clock'

export type DayStatus = 'IN_FORCE' | 'UNCONFIRMED' | 'NONE' | 'OVERLAP'

export interface DayAnswer {
  status: DayStatus
  /** With UNCONFIRMED the last known plan, its period open. */
  inForce: KnownPeriod[]
  announced: KnownPeriod[]
  previous: KnownPeriod | null
  next: KnownPeriod | null
}

/** Which plan's message is official on a day, with what was signed by `knownOn` (everything when null). */
export function answerOf(plans: readonly PlanRecord[], on: Day, knownOn: Day | null): DayAnswer {
  return answerFrom(periodsKnownOn(plans, knownOn), on, knownOn)
}

/** The same from periods that are laid out already, in the order of their beginning. */
export function answerFrom(periods: readonly KnownPeriod[], on: Day, knownOn: Day | null): DayAnswer {
  const current = periods.filter(period => inForceOn(period, on))
  const inForce = current.length > 0 ? current : lastUnconfirmed(periods, on)
  const toCome = periods.filter(({ from }) => from !== null && from > on)
  const announcedBy = knownOn === null ? on : earlier(on, knownOn)
  return {
    status: statusOf(current, inForce),
    inForce,
    announced: toCome.filter(({ plan }) => plan.signed !== null && plan.signed <= announcedBy),
    previous: lastEnded(periods, on),
    next: toCome[0] ?? null,
  }
}

function statusOf(current: KnownPeriod[], inForce: KnownPeriod[]): DayStatus {
  if (current.length > 1) return 'OVERLAP'
  if (current.length === 1) return 'IN_FORCE'
  return inForce.length > 0 ? 'UNCONFIRMED' : 'NONE'
}

function lastUnconfirmed(periods: readonly KnownPeriod[], on: Day): KnownPeriod[] {
  const unconfirmed = periods.filter(period => stateOn(period, on) === 'UNCONFIRMED')
  return unconfirmed.filter(({ from }) => from === unconfirmed.at(-1)?.from)
}

function lastEnded(periods: readonly KnownPeriod[], on: Day): KnownPeriod | null {
  const ended = periods.filter(({ to }) => to !== null && to < on)
  return ended.reduce<KnownPeriod | null>(
    (last, period) => (last === null || period.to! >= last.to! ? period : last),
    null,
  )
}
