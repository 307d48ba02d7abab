import type { FragmentType } from '@apollo/client'
import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentEvents_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { useRead } from '../../lib/useRead'
import { factAnchor } from './factAnchor'
import { DocumentEvents_DocumentFragmentDoc } from './generated/DocumentEvents'
import { ListPager } from './ListPager'
import { Section } from './Section'
import { usePlacesInLists } from './usePlacesInLists'

/** Dated events that the document tells of. */
export function DocumentEvents({
  document: ref,
}: {
  document: FragmentType<DocumentEvents_DocumentFragment>
}) {
  const { texts, locale } = useSite()
  const { events } = useRead(DocumentEvents_DocumentFragmentDoc, ref, usePlacesInLists())
  if (events.totalCount === 0) return null
  const day = (date: string) => dayInWords(date, locale)
  return (
    <Section id="su-kien" title={texts.document.events}>
      {events.nodes.map(({ id, on, until, title, evidence }) => (
        <FactRow
          key={id}
          id={factAnchor(id)}
          label={sentence(until && until !== on ? texts.day.status.fromTo(day(on), day(until)) : day(on))}
          evidence={evidence}
        >
          <p lang="vi">{title}</p>
        </FactRow>
      ))}
      <ListPager of="events" part="su-kien" list={events} />
    </Section>
  )
}
