import { clsx } from 'clsx'
import { useSite } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import { Words } from '../../components/Words'
import { dayAndMonth, dayInShort } from '../../lib/dayWords'
import type { Period } from './messageRows'
import styles from './timeline.module.css'

interface Props {
  period: Period
  side: 'up' | 'down' | 'quiet'
  numbered: boolean
  /** Days are told with their year. */
  year: boolean
  /** Holds not what is searched for. */
  dim: boolean
  /** Begins before, ends after what is on view. */
  cut: { start: boolean; end: boolean }
}

/** One message on its time; without room its words come when it is pointed at or focused. */
export function MessageBar({ period: { message, plan, period }, side, numbered, year, dim, cut }: Props) {
  const { texts, locale, today } = useSite()
  const words = texts.timeline
  const now = isNow(period, today)
  return (
    <li
      className={clsx(
        now && styles.now,
        !numbered && styles.thin,
        dim && styles.dim,
        cut.start && styles.cutStart,
        cut.end && styles.cutEnd,
      )}
      data-side={side}
      data-known={period.to === null ? 'open' : period.basis === 'INFERRED' ? 'inferred' : 'stated'}
      aria-current={now ? 'true' : undefined}
    >
      <SiteLink to={`/thong-diep/${period.from}`}>
        <span className="bar">
          <b>{plan.number?.split('/')[0]}</b>
        </span>{' '}
        <span className={styles.txt}>
          <span className={styles.when}>
            {period.to
              ? words.closed(
                  dayAndMonth(period.from!),
                  year ? dayInShort(period.to, locale) : dayAndMonth(period.to),
                )
              : words.open(dayInShort(period.from!, locale))}
            {period.basis === 'INFERRED' && ` ${words.inferred}`}
          </span>{' '}
          <span className={styles.what} lang="vi">
            <Words text={message.text} />
          </span>{' '}
          {plan.issued && (
            <span className={styles.signed}>{words.signed(dayInShort(plan.issued, locale))}</span>
          )}
        </span>
      </SiteLink>
    </li>
  )
}

/** In force today: an open one only as far as a paper confirms it. */
function isNow({ from, to, confirmedUntil }: Period['period'], today: string): boolean {
  const last = to ?? confirmedUntil
  return from !== null && from <= today && last !== null && today <= last
}
