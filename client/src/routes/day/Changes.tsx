import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import type { PlanMessage_MessageFragment } from '../../generated/types'
import { dayInShort } from '../../lib/dayWords'
import styles from './day.module.css'

interface Props {
  previous: PlanMessage_MessageFragment | null
  next: PlanMessage_MessageFragment | null
}

/** Steps to the message before and the one after, each by the day on which it began. */
export function Changes({ previous, next }: Props) {
  const { change } = useSite().texts.day
  return (
    <nav className={styles.prevnext} aria-label={change.label}>
      <Change label={change.previous} to={previous} />
      <Change label={change.next} to={next} />
    </nav>
  )
}

function Change({ label, to }: { label: string; to: PlanMessage_MessageFragment | null }) {
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
        change.unknown
      )}
    </p>
  )
}
