import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import type { Announced_MessageFragment, PlanMessage_MessageFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import styles from './day.module.css'

interface Props {
  previous: PlanMessage_MessageFragment | null
  next: PlanMessage_MessageFragment | null
  bySigning: boolean
  /** The message signed only later for this day. */
  later: Announced_MessageFragment | null
}

/** No message on the day: an answer like any other, with what it means and does not mean. */
export function NoMessage({ previous, next, bySigning, later }: Props) {
  const site = useSite()
  const { texts, locale } = site
  const { status, none } = texts.day

  function sentence(): string {
    if (later?.plan.issued)
      return none.later(documentName(later.plan, site), dayInWords(later.plan.issued, locale))
    if (!previous && next?.period.from) return none.earliest(dayInWords(next.period.from, locale))
    return none.gap
  }

  return (
    <div className={styles.variant}>
      <p className="inforce">
        <Status shape={bySigning ? 'unknown' : 'none'}>{bySigning ? status.noneSigned : status.none}</Status>
      </p>
      <p className="emptyline">{sentence()}</p>
      <p className="note">
        {none.meaning} <SiteLink to="/chung-toi-giu-gi">{none.coverage}</SiteLink>.
      </p>
    </div>
  )
}
