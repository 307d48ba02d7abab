import { useSite } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { SiteLink } from '../../components/SiteLink'
import { Words } from '../../components/Words'
import type { TimelineQuery } from '../../generated/types'
import { addDays } from '../../lib/day'
import { dayAndMonth, dayInShort } from '../../lib/dayWords'
import { placeOf, type Scale } from './scale'

type Timeline = TimelineQuery['timeline']
type Period = Timeline['periods'][number]

/** Words beside a bar take at most this share of the lane. */
const WIDEST = 0.24

/** What was official, on the time for which it was meant; a gap and an open end are drawn and named. */
export function MessageLane({ timeline, scale }: { timeline: Timeline; scale: Scale }) {
  const { texts, locale, today } = useSite()
  const words = texts.timeline
  const items = timeline.periods.flatMap(period => barOf(period, scale))
  const open = items.find(({ period }) => period.period.to === null)
  const rows = [
    ...items.map(item => ({ a: item.a, b: item.b, item, gap: null })),
    ...timeline.gaps.map(gap => ({
      a: placeOf(scale, gap.from),
      b: placeOf(scale, addDays(gap.to, 1)),
      item: null,
      gap,
    })),
  ].sort((one, other) => one.a - other.a)
  const rules = rows.map(({ a, b }, at) => {
    const room = Math.min((rows[at + 2]?.a ?? scale.span) - a, scale.span * WIDEST)
    return `.lane-msg li:nth-child(${at + 1}){--a:${a};--b:${b};--w:${Math.max(b - a, room)}}`
  })
  return (
    <section className="lane lane-msg" aria-labelledby="lan-thong-diep">
      <Sheet name="lane-messages" rules={rules.join('')} />
      <h2 id="lan-thong-diep">
        {words.lanes['thong-diep']} <span>{words.applied}</span>
      </h2>
      <ol>
        {rows.map(({ item, gap, a }, at) => {
          const side = at % 2 === 0 ? 'down' : 'up'
          if (!item && open && a >= open.b)
            return (
              <li key={gap.from} className="open">
                <span className="bar" />
                <span className="opensay">{words.after(dayInShort(addDays(gap.from, -1), locale))}</span>
              </li>
            )
          if (!item)
            return (
              <li key={gap.from} className={`gap ${side}`}>
                <span className="bar" />
                <span className="txt">
                  <span className="when">
                    {dayAndMonth(gap.from)}–{dayAndMonth(gap.to)}
                  </span>{' '}
                  <span className="gapsay">{words.nothing}</span>
                </span>
              </li>
            )
          const { message, plan, period } = item.period
          const now = isNow(item.period, today)
          return (
            <li
              key={plan.id}
              className={[side, now && 'now'].filter(Boolean).join(' ')}
              data-known={period.to === null ? 'open' : period.basis === 'INFERRED' ? 'inferred' : 'stated'}
              aria-current={now ? 'true' : undefined}
            >
              <SiteLink to={`/thong-diep/${period.from}`}>
                <span className="bar">
                  <b>{plan.number?.split('/')[0]}</b>
                </span>{' '}
                <span className="txt">
                  <span className="when">
                    {period.to
                      ? words.closed(dayAndMonth(period.from!), dayAndMonth(period.to))
                      : words.open(dayInShort(period.from!, locale))}
                    {period.basis === 'INFERRED' && ` ${words.inferred}`}
                  </span>{' '}
                  <span className="what" lang="vi">
                    <Words text={message.text} />
                  </span>{' '}
                  {plan.issued && (
                    <span className="signed">{words.signed(dayInShort(plan.issued, locale))}</span>
                  )}
                </span>
              </SiteLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The bar of a period on the scale: an open one reaches to its last confirmation. */
function barOf(period: Period, scale: Scale): { period: Period; a: number; b: number }[] {
  const { from, to, confirmedUntil } = period.period
  const last = to ?? confirmedUntil ?? from
  if (!from || !last || last < scale.from || from > scale.to) return []
  return [{ period, a: placeOf(scale, from), b: placeOf(scale, addDays(last, 1)) }]
}

/** In force today: an open one only as far as a paper confirms it. */
function isNow({ period: { from, to, confirmedUntil } }: Period, today: string): boolean {
  const last = to ?? confirmedUntil
  return from !== null && from <= today && last !== null && today <= last
}
