import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import type { PlanMessage_MessageFragment } from '../../generated/types'
import { dayInShort } from '../../lib/dayWords'
import styles from './day.module.css'

interface Props {
  previous: PlanMessage_MessageFragment | null
  next: PlanMessage_MessageFragment | null
  /** No message is in force on the day: what comes next changes none, it begins. */
  afterNothing: boolean
}

/** Steps to the message before and the one after, each by the day on which it began. */
export function Changes({ previous, next, afterNothing }: Props) {
  const { change } = useSite().texts.day
  return (
    <nav className={styles.prevnext} aria-label={change.label}>
      <Change label={change.previous} to={previous} none={change.noneBefore} />
      <Change label={next && afterNothing ? change.begins : change.next} to={next} none={change.noneAfter} />
    </nav>
  )
}

interface ChangeProps {
  label: string
  to: PlanMessage_MessageFragment | null
  /** What is said where there is none. */
  none: string
}

function Change({ label, to, none }: ChangeProps) {
  const site = useSite()
  const { change } = site.texts.day
  const from = to?.period.from
  return (
    <p>
      <span className="label">{label}</span>{' '}
      {to && from ? (
        <SiteLink to={`/thong-diep/${from}`}>
          {change.to(dayInShort(from, site.locale), documentName(to.plan, site))}
        </SiteLink>
      ) : (
        none
      )}
    </p>
  )
}
