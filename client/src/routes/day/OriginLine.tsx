import { type Day, dayNumber, isDay } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { SiteLink } from '../../components/SiteLink'
import type { PlanOrigin_PlanFragment } from '../../generated/types'
import { countInWords, dayInShort } from '../../lib/dayWords'
import styles from './day.module.css'

interface Props {
  plan: PlanOrigin_PlanFragment
  /** The day on view: a plan may be signed after the days that it is meant for. */
  on: Day
}

/** Which plan carries the message, who issued it, when it was signed. */
export function OriginLine({ plan, on }: Props) {
  const { texts, locale } = useSite()
  const { origin } = texts.day
  const { issuer, issued } = plan
  const later = issued && isDay(issued) ? dayNumber(issued) - dayNumber(on) : 0
  return (
    <p className={styles.origin}>
      <DocumentLink document={plan} />
      {issuer && (
        <>
          {' · '}
          <span lang="vi">
            <SiteLink to={issuer.url}>{issuer.name}</SiteLink>
            {issuer.parent && `, ${issuer.parent.name}`}
          </span>
        </>
      )}
      {issued && ` · ${origin.signed(dayInShort(issued, locale))}`}
      {later > 0 && `, ${origin.signedLater(countInWords(later, locale), later)}`}
    </p>
  )
}
