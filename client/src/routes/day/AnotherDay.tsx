import type { Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { DayForm } from '../../components/DayForm'
import { SiteLink } from '../../components/SiteLink'
import { dayInWords } from '../../lib/dayWords'
import styles from './day.module.css'

/** Another day, or the same day by the other clock. */
export function AnotherDay({ on, knownOn }: { on: Day; knownOn: Day | null }) {
  const { texts, locale } = useSite()
  const { another } = texts.day
  const day = dayInWords(on, locale)
  return (
    <section aria-labelledby="s-day">
      <div className={styles.another}>
        <DayForm on={on} typed="" knownOn={knownOn === null ? null : on} />
        <p className="note">{knownOn === null ? another.clocks : another.clocksKnown}</p>
      </div>
      <nav className={styles.twoclocks} aria-label={another.clocksLabel}>
        {knownOn === null ? (
          <b aria-current="true">{another.byPeriod(day)}</b>
        ) : (
          <SiteLink to={`/thong-diep/${on}`}>{another.byPeriod(day)}</SiteLink>
        )}{' '}
        {knownOn === null ? (
          <SiteLink to={`/thong-diep/${on}?biet-ngay=${on}`}>{another.bySigning(day)}</SiteLink>
        ) : (
          <b aria-current="true">{another.bySigning(day)}</b>
        )}
      </nav>
    </section>
  )
}
