import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentEvents_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { saidBeyond } from '../../lib/saidBeyond'
import { sentence } from '../../lib/sentence'
import styles from './document.module.css'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** Dated events that the document tells of. */
export function DocumentEvents({ document }: { document: DocumentEvents_DocumentFragment }) {
  const { texts, locale } = useSite()
  const { events } = document
  if (events.totalCount === 0) return null
  const day = (date: string) => dayInWords(date, locale)
  return (
    <Section id="su-kien" title={texts.document.events}>
      <div className={styles.columns}>
        {events.nodes.map(({ id, on, until, title, evidence }) => (
          <FactRow
            key={id}
            id={factAnchor(id)}
            label={sentence(until && until !== on ? texts.day.status.fromTo(day(on), day(until)) : day(on))}
            evidence={evidence}
            compact
          >
            {saidBeyond(title, evidence[0]?.shown ?? '') && <p lang="vi">{title}</p>}
          </FactRow>
        ))}
      </div>
      <ListPager of="events" part="su-kien" list={events} />
    </Section>
  )
}
