import { useSite } from '../app/site'
import type { PeriodFact_PeriodFragment } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { FactRow } from './FactRow'
import { PeriodWords } from './PeriodWords'

/** From when to when a message is meant, what tells it, and how far an open end is confirmed. */
export function PeriodFact({ period }: { period: PeriodFact_PeriodFragment }) {
  const { texts, locale, today } = useSite()
  const words = texts.day.period
  const basis = { STATED: words.stated, RULED: words.ruled, INFERRED: words.inferred }[period.basis]
  const past = period.confirmedUntil !== null && period.confirmedUntil < today
  return (
    <FactRow
      label={words.label}
      evidence={period.evidence}
      basis={period.basis}
      because={period.rule}
      compact
    >
      <p className="big">
        <PeriodWords from={period.from} to={period.to} />
      </p>
      <p>
        {basis}
        {!period.to &&
          period.confirmedUntil &&
          ` ${words.confirmed(dayInWords(period.confirmedUntil, locale))}`}
        {!period.to && past && ` ${words.sinceThen}`}
      </p>
    </FactRow>
  )
}
