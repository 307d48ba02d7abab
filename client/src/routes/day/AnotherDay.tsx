import { useSite } from '../../app/site'
import { DayForm } from '../../components/DayForm'
import { SiteLink } from '../../components/SiteLink'
import type { Day } from '../../lib/day'
import { dayInWords } from '../../lib/dayWords'

/** Another day, or the same day by the other clock. */
export function AnotherDay({ on, knownOn }: { on: Day; knownOn: Day | null }) {
  const { texts, locale } = useSite()
  const { another } = texts.day
  const day = dayInWords(on, locale)
  return (
    <section aria-labelledby="s-day">
      <div className="another">
        <DayForm typed="" knownOn={knownOn === null ? null : on} />
        <p className="note">{knownOn === null ? another.clocks : another.clocksKnown}</p>
      </div>
      <nav className="twoclocks" aria-label={another.clocksLabel}>
        <SiteLink to={`/thong-diep/${on}`} aria-current={knownOn === null ? 'true' : undefined}>
          {another.byPeriod(day)}
        </SiteLink>
        <SiteLink
          to={`/thong-diep/${on}?biet-ngay=${on}`}
          aria-current={knownOn === null ? undefined : 'true'}
        >
          {another.bySigning(day)}
        </SiteLink>
      </nav>
    </section>
  )
}
