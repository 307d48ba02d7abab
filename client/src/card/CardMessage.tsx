import { useSite } from '../app/site'
import { documentName } from '../components/documentName'
import { stateShapes } from '../components/PlanState'
import { Status } from '../components/Status'
import { Wording } from '../components/Wording'
import type { CardMessage_MessageFragment } from '../generated/types'
import { dayInShort } from '../lib/dayWords'
import { OutLink } from './OutLink'

/** A wording, how it stands today, its period, and the plan that issues it. */
export function CardMessage({
  message: { message, plan, period },
}: {
  message: CardMessage_MessageFragment
}) {
  const site = useSite()
  const { texts, locale } = site
  const { status } = texts.day
  const { from, to, confirmedUntil, basis } = period
  const day = (date: string) => dayInShort(date, locale)
  const lastKnown = confirmedUntil ? status.unconfirmed(day(confirmedUntil)) : status.unconfirmedNoDay
  return (
    <article>
      <p className="inforce">
        <Status shape={stateShapes[plan.stateOn]}>
          {plan.stateOn === 'UNCONFIRMED' ? lastKnown : texts.document.state[plan.stateOn]}
        </Status>{' '}
        {from && (
          <span>
            {to ? status.fromTo(day(from), day(to)) : status.from(day(from))}
            {basis === 'INFERRED' && ` (${texts.day.strip.inferred})`}
          </span>
        )}
      </p>
      <Wording text={message.text} size={2} />
      <p>
        <OutLink to={plan.url}>{documentName(plan, site)}</OutLink>
        {plan.issuer && ` ${texts.of(plan.issuer.name)}`}
      </p>
    </article>
  )
}
