import { useSite } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { SiteLink } from '../../components/SiteLink'
import type { TimelineQuery } from '../../generated/types'
import { isDay } from '../../lib/day'
import { dayAndMonth } from '../../lib/dayWords'
import { placeOf, type Scale } from './scale'

/** The days on which the plans of the messages were signed: not the days for which they were meant. */
export function PlanLane({
  periods,
  scale,
}: {
  periods: TimelineQuery['timeline']['periods']
  scale: Scale
}) {
  const words = useSite().texts.timeline
  const signed = periods.flatMap(({ plan }) =>
    plan.issued && isDay(plan.issued) && plan.issued >= scale.from && plan.issued <= scale.to
      ? [{ plan, day: plan.issued, a: placeOf(scale, plan.issued) }]
      : [],
  )
  if (signed.length === 0) return null
  const rules = signed.map(({ a }, at) => `.lane-iss li:nth-child(${at + 1}){--a:${a}}`).join('')
  return (
    <section className="lane lane-iss" aria-labelledby="lan-ke-hoach">
      <Sheet name="lane-plans" rules={rules} />
      <h2 id="lan-ke-hoach">
        {words.lanes['ke-hoach']} <span>{words.signedDay}</span>
      </h2>
      <ol>
        {signed.map(({ plan, day }) => (
          <li key={plan.id}>
            <time dateTime={day}>{dayAndMonth(day)}</time>{' '}
            <SiteLink to={plan.url}>
              <b>{plan.number?.split('/')[0]}</b>
            </SiteLink>
          </li>
        ))}
      </ol>
    </section>
  )
}
