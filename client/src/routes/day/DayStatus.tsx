import type { Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { Status } from '../../components/Status'
import type { Basis } from '../../generated/types'
import { dayInShort, dayInWords } from '../../lib/dayWords'

interface Props {
  period: { from: Day | null; to: Day | null; confirmedUntil: Day | null; basis: Basis }
  on: Day
  /** False past the last day that any paper confirms: then nothing of it is red. */
  confirmed: boolean
}

/** How a message stands on a day, and for which days it is meant. */
export function DayStatus({ period: { from, to, confirmedUntil, basis }, on, confirmed }: Props) {
  const { texts, locale, today } = useSite()
  const { status, strip } = texts.day
  const how = basis === 'INFERRED' && ` (${strip.inferred})`
  if (!confirmed) {
    return (
      <p className="inforce">
        <Status shape="unconfirmed">
          {confirmedUntil ? status.unconfirmed(dayInShort(confirmedUntil, locale)) : status.unconfirmedNoDay}
        </Status>{' '}
        {from && (
          <span>
            {status.from(dayInWords(from, locale))}
            {how}
          </span>
        )}
      </p>
    )
  }
  return (
    <p className="inforce">
      <Status shape="in-force">{on === today ? status.inForceToday : status.inForce}</Status>{' '}
      {from && (
        <span>
          {to
            ? status.fromTo(dayInWords(from, locale), dayInWords(to, locale))
            : status.from(dayInWords(from, locale))}
          {how}
        </span>
      )}{' '}
      {to === on && <span>({status.lastDay})</span>}
    </p>
  )
}
