import type { Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import type { PlanMessage_MessageFragment, Since_AnswerFragment } from '../../generated/types'
import { dayInShort } from '../../lib/dayWords'
import styles from './day.module.css'

interface Props {
  /** No message was in force on the day: what came next replaced none. */
  afterNothing: boolean
  next: PlanMessage_MessageFragment | null
  now: Since_AnswerFragment
  on: Day
  version: string
  /** The version of the data that a citation was made from, where the reader comes from one. */
  citedVersion: string | null
}

/** For a day gone by: what came after it, how things stand today, and what became of a citation. */
export function Since({ afterNothing, next, now, on, version, citedVersion }: Props) {
  const site = useSite()
  const { since, status } = site.texts.day
  const told = afterNothing ? site.texts.card.came : since.replaced
  const [current] = now.inForce
  const day = (date: Day) => dayInShort(date, site.locale)
  return (
    <section className={`${styles.since} inline`} aria-labelledby="s-since">
      <h2 id="s-since" className="label">
        {since.label}
      </h2>
      <ol>
        {next?.period.from && next.period.from <= now.on && next.period.from > on && (
          <li>
            <time dateTime={next.period.from}>{day(next.period.from)}</time>{' '}
            <SiteLink to={`/thong-diep/${next.period.from}`}>{told(documentName(next.plan, site))}</SiteLink>:{' '}
            <span className="paper" lang="vi">
              “{next.message.text}”
            </span>
          </li>
        )}
        {current && (
          <li>
            <time dateTime={now.on}>{since.today}</time>{' '}
            <Status shape={now.status === 'UNCONFIRMED' ? 'unconfirmed' : 'in-force'}>
              {now.status !== 'UNCONFIRMED'
                ? status.inForceToday
                : current.period.confirmedUntil
                  ? status.unconfirmed(day(current.period.confirmedUntil))
                  : status.unconfirmedNoDay}
            </Status>
            : <SiteLink to="/">{documentName(current.plan, site)}</SiteLink>
          </li>
        )}
      </ol>
      {citedVersion === version && <p className="note">{since.sameVersion(version)}</p>}
    </section>
  )
}
