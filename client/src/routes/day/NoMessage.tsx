import { useSite } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import type { Change_MessageFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'

interface Props {
  previous: Change_MessageFragment | null
  next: Change_MessageFragment | null
  bySigning: boolean
}

/** No message on the day: an answer like any other, with what it means and does not mean. */
export function NoMessage({ previous, next, bySigning }: Props) {
  const { texts, locale } = useSite()
  const { status, none } = texts.day
  return (
    <div className="variant">
      <p className="inforce">
        <Status shape={bySigning ? 'unknown' : 'none'}>{bySigning ? status.noneSigned : status.none}</Status>
      </p>
      <p className="emptyline">
        {!previous && next?.period.from ? none.earliest(dayInWords(next.period.from, locale)) : none.gap}
      </p>
      <p className="note">
        {none.meaning} <SiteLink to="/chung-toi-giu-gi">{none.coverage}</SiteLink>.
      </p>
    </div>
  )
}
