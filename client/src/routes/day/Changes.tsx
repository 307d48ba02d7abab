import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import { Wording } from '../../components/Wording'
import type { Change_MessageFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import styles from './day.module.css'

interface Props {
  previous: Change_MessageFragment | null
  next: Change_MessageFragment | null
}

/** The message before and the one after, each by the day on which it began. */
export function Changes({ previous, next }: Props) {
  const { change } = useSite().texts.day
  return (
    <nav className={styles.prevnext} aria-label={change.label}>
      <Change label={change.previous} to={previous} />
      <Change label={change.next} to={next} />
    </nav>
  )
}

function Change({ label, to }: { label: string; to: Change_MessageFragment | null }) {
  const site = useSite()
  const { change } = site.texts.day
  const from = to?.period.from
  return (
    <div>
      <p>
        <span className="label">{label}</span>
        {to && from ? (
          <SiteLink to={`/thong-diep/${from}`}>
            {change.to(sentence(dayInWords(from, site.locale)), documentName(to.plan, site))}
          </SiteLink>
        ) : (
          change.unknown
        )}
      </p>
      {to && <Wording text={to.message.text} size={3} />}
    </div>
  )
}
