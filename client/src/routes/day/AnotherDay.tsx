import type { Day } from '../../../../schema/words/calendar'
import { useTexts } from '../../app/site'
import { DayForm } from '../../components/DayForm'
import { SiteLink } from '../../components/SiteLink'
import styles from './day.module.css'

/** Another day, or the same day by the other clock. */
export function AnotherDay({ on, knownOn }: { on: Day; knownOn: Day | null }) {
  const { another } = useTexts().day
  return (
    <section className={styles.another} aria-labelledby="s-day">
      <DayForm on={on} typed="" knownOn={knownOn === null ? null : on} />
      <nav className={styles.twoclocks} aria-label={another.clocksLabel}>
        {knownOn === null ? (
          <b aria-current="true">{another.byPeriod}</b>
        ) : (
          <SiteLink to={`/thong-diep/${on}`}>{another.byPeriod}</SiteLink>
        )}{' '}
        {knownOn === null ? (
          <SiteLink to={`/thong-diep/${on}?biet-ngay=${on}`}>{another.bySigning}</SiteLink>
        ) : (
          <b aria-current="true">{another.bySigning}</b>
        )}
      </nav>
    </section>
  )
}
