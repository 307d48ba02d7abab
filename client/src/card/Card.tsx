import type { Day } from '../../../schema/words/calendar'
import { useSite } from '../app/site'
import { Status } from '../components/Status'
import type { CardQuery } from '../generated/types'
import { dayInShort } from '../lib/dayWords'
import { CardFoot } from './CardFoot'
import { CardMessage } from './CardMessage'
import { CardNext } from './CardNext'

interface Props {
  answer: CardQuery['currentMessage']
  /** The day that the card keeps to; null where it is always of today. */
  frozen: Day | null
}

/** The message of a day: one, none or several, and what came after it. */
export function Card({ answer: { on, status, inForce, next }, frozen }: Props) {
  const { texts, locale } = useSite()
  const { day, card } = texts
  const shortDay = dayInShort(on, locale)
  return (
    <>
      {status === 'OVERLAP' && <p>{day.status.overlap}.</p>}
      {inForce.map(one => (
        <CardMessage key={one.plan.id} message={one} />
      ))}
      {inForce.length === 0 && (
        <article>
          <p className="inforce">
            <Status shape="none">{day.status.none}</Status>
          </p>
          <p>{day.none.gap}</p>
        </article>
      )}
      {next && <CardNext next={next} replaces={inForce.length > 0} />}
      <CardFoot
        to={frozen ? `/thong-diep/${frozen}` : '/'}
        say={frozen ? card.frozen(shortDay) : card.current(shortDay)}
        showsNow={frozen === null}
      />
    </>
  )
}
