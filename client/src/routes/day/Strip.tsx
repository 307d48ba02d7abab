import { clsx } from 'clsx'
import type { Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { SiteLink } from '../../components/SiteLink'
import type { Strip_TimelineFragment } from '../../generated/types'
import { countInWords, dayAndMonth, dayInShort, dayInWords } from '../../lib/dayWords'
import styles from './strip.module.css'
import { type StripGap, type StripItem, stripScale } from './stripScale'

interface Props {
  /** The periods nearest to the day, of all messages. */
  timeline: Strip_TimelineFragment
  /** The day on view. */
  on: Day
  /** Plans whose message answers for the day, and whether any paper still confirms it then. */
  inForce: readonly string[]
  confirmed: boolean
}

/** The periods around the day on one scale, its own place among them. On a phone the same list is a staircase of rows. */
export function Strip({ timeline, on, inForce, confirmed }: Props) {
  const { texts, locale, today } = useSite()
  const scale = stripScale(timeline, on)
  if (!scale) return null
  const { strip } = texts.day
  const shown = scale.holds ? today : on
  const empty = inForce.length === 0 ? gapOf(scale, on) : undefined
  const rows = [
    ...scale.gaps.map(gap => ({
      at: gap,
      row: <Gap key={`gap ${gap.from}`} gap={gap} now={gap === empty} />,
    })),
    ...scale.items.map(item => ({
      at: item,
      row: (
        <Period
          key={item.period.plan.id}
          item={item}
          now={inForce.includes(item.period.plan.id)}
          confirmed={confirmed}
        />
      ),
    })),
  ].sort((a, b) => a.at.from - b.at.from)
  const rules = rows.map(
    ({ at }, i) =>
      `.${styles.strip}>:nth-child(${i + 1}){--a:${at.from};--b:${at.to};--c:${trailOf(at, scale.span)}}`,
  )
  return (
    <section className={styles.stripBox} aria-labelledby="s-strip">
      <Sheet name="strip" rules={`.${styles.strip}{--span:${scale.span}}${rules.join('')}`} />
      <h2 id="s-strip" className="label">
        {scale.items.length < timeline.periodCount
          ? strip.titleOfSome(countInWords(scale.items.length, locale), timeline.periodCount)
          : strip.title(countInWords(scale.items.length, locale), dayInWords(firstDay(scale.items), locale))}
      </h2>
      <ol className={styles.strip}>
        {rows.map(({ row }) => row)}
        <li className={clsx(styles.today, shown !== on && styles.later)}>
          <i className={styles.brk} aria-hidden="true" />
          <span className={styles.when}>{shown === today ? strip.today : strip.asked}</span>
          <span className={styles.what}>{dayInShort(shown, locale)}</span>
        </li>
      </ol>
      <p className="small keyline">
        <span>
          <i className="k" data-known="stated" />
          {strip.keyStated}
        </span>{' '}
        <span>
          <i className="k" data-known="inferred" />
          {strip.keyInferred}
        </span>{' '}
        <span>
          <i className="k" data-known="open" />
          {strip.keyOpen}
        </span>
      </p>
    </section>
  )
}

/** The stretch without a message that the day lies in. */
function gapOf({ items, gaps }: NonNullable<ReturnType<typeof stripScale>>, on: Day): StripGap | undefined {
  const covered = items.some(
    ({ period: { period } }) => period.from! <= on && (period.to === null || on <= period.to),
  )
  return covered ? undefined : gaps.filter(({ until }) => until >= on).sort((a, b) => a.from - b.from)[0]
}

/** In days of the scale; twice its length is beyond its end. */
const trailOf = (at: StripItem | StripGap, span: number): number =>
  'trail' in at ? Math.min(at.trail, 2 * span) : at.to

const firstDay = ([first]: StripItem[]): Day => first!.period.period.from!

function Gap({ gap: { until, first }, now }: { gap: StripGap; now: boolean }) {
  const { texts } = useSite()
  return (
    <li className={clsx(styles.gap, now && styles.empty)} aria-current={now ? 'true' : undefined}>
      <span className="bar" />
      <span className={styles.when}>
        {first ? texts.day.strip.before(dayAndMonth(until)) : dayAndMonth(until)}
      </span>
      <span className={styles.what}>{first ? texts.day.strip.nothing : texts.day.strip.gap}</span>
    </li>
  )
}

function Period({ item, now, confirmed }: { item: StripItem; now: boolean; confirmed: boolean }) {
  const { texts, locale } = useSite()
  const { strip } = texts.day
  const { message, plan, period } = item.period
  const { from, to, basis, confirmedUntil } = period
  const known = to === null ? 'open' : basis === 'INFERRED' ? 'inferred' : 'stated'
  return (
    <li
      data-known={known}
      className={clsx(
        now && styles.now,
        now && !confirmed && styles.unconfirmed,
        to === null && styles.endless,
        item.narrow && styles.narrow,
      )}
      aria-current={now ? 'true' : undefined}
    >
      <SiteLink to={`/thong-diep/${from}`}>
        <span className="bar">
          <b>
            <span className="vh">{texts.kinds.PLAN} </span>
            {plan.number?.split('/')[0]}
          </b>
        </span>{' '}
        <span className={styles.when}>
          {to === null
            ? strip.from(dayInShort(from!, locale))
            : `${dayAndMonth(from!)}–${item.newYear ? dayInShort(to, locale) : dayAndMonth(to)}`}
        </span>{' '}
        <span className={styles.what} lang="vi">
          {message.text}
        </span>
        {known === 'inferred' && <span className={styles.how}> {strip.inferred}</span>}
        {to === null && confirmedUntil && (
          <span className={styles.how}> {strip.confirmedUntil(dayInShort(confirmedUntil, locale))}</span>
        )}
      </SiteLink>
    </li>
  )
}
