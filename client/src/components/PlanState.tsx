import { useSite } from '../app/site'
import type { PeriodState } from '../generated/types'
import { dayInShort, dayInWords } from '../lib/dayWords'
import { Status, type StatusShape } from './Status'

interface Props {
  state: PeriodState
  period: { from: string | null; to: string | null; confirmedUntil: string | null }
}

export const stateShapes: Record<PeriodState, StatusShape> = {
  NOT_YET: 'not-yet',
  IN_FORCE: 'in-force',
  UNCONFIRMED: 'unconfirmed',
  ENDED: 'ended',
  UNKNOWN: 'unknown',
}

/** How a plan stands today, and its period. */
export function PlanState({ state, period }: Props) {
  const { texts, locale } = useSite()
  const words = texts.document.state
  const { status } = texts.day
  const label =
    state === 'UNCONFIRMED' && period.confirmedUntil
      ? words.unconfirmedAfter(dayInShort(period.confirmedUntil, locale))
      : words[state]
  return (
    <p className="inforce">
      <Status shape={stateShapes[state]}>{label}</Status>{' '}
      {period.from && (
        <span>
          {period.to
            ? status.fromTo(dayInWords(period.from, locale), dayInWords(period.to, locale))
            : `${status.from(dayInWords(period.from, locale))}, ${texts.day.period.openEnd}`}
        </span>
      )}
    </p>
  )
}
