import { clsx } from 'clsx'
import { isDay } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { SiteLink } from '../../components/SiteLink'
import type { TimelineQuery } from '../../generated/types'
import { dayAndMonth, dayInShort } from '../../lib/dayWords'
import { type Placed, packRows } from './packRows'
import { placeOf, type Scale, spansYears } from './scale'
import styles from './timeline.module.css'

/** More rows than these are no lane; the words of the others come when they are pointed at or focused. */
const MOST_ROWS = 4
const AIR = 8

/** The days on which the plans of the messages were signed: not the days for which they were meant. */
export function PlanLane({
  periods,
  scale,
  holds,
}: {
  periods: TimelineQuery['timeline']['periods']
  scale: Scale
  holds: (...lines: (string | null)[]) => boolean
}) {
  const { texts, locale } = useSite()
  const words = texts.timeline
  const signed = periods.flatMap(({ plan }) =>
    plan.issued && isDay(plan.issued) && plan.issued >= scale.from && plan.issued <= scale.to
      ? [{ plan, day: plan.issued, a: placeOf(scale, plan.issued) }]
      : [],
  )
  if (signed.length === 0) return null
  const year = spansYears(scale)
  const places = packRows(
    signed.map(({ a }) => ({ a, b: a, letters: year ? 9 : 4 })),
    scale.span,
    AIR,
  )
  const rows = Math.min(MOST_ROWS, Math.max(...places.map(({ row }) => row)) + 1)
  const rules = signed.map(
    ({ a }, at) =>
      `.${styles.plans} li:nth-child(${at + 1}){--a:${a};--row:${Math.min(places[at]!.row, MOST_ROWS)}}`,
  )
  return (
    <section className={`${styles.lane} ${styles.plans}`} aria-labelledby="lan-ke-hoach">
      <Sheet name="lane-plans" rules={`.${styles.plans}{--rows:${rows}}${rules.join('')}`} />
      <h2 id="lan-ke-hoach">
        {words.lanes['ke-hoach']} <span>{words.signedDay}</span>
      </h2>
      <ol>
        {signed.map(({ plan, day }, at) => (
          <li
            key={plan.id}
            className={clsx(
              styleOf(places[at]!),
              !holds(plan.title, plan.number, plan.issuer?.name ?? null) && styles.dim,
            )}
          >
            <time dateTime={day}>{year ? dayInShort(day, locale) : dayAndMonth(day)}</time>{' '}
            <SiteLink to={plan.url}>
              <b>{plan.number?.split('/')[0]}</b>
            </SiteLink>
          </li>
        ))}
      </ol>
    </section>
  )
}

function styleOf({ row, left }: Placed): string | undefined {
  if (row >= MOST_ROWS) return styles.quiet
  return left ? styles.left : undefined
}
