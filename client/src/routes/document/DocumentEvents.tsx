import type { FragmentType } from '@apollo/client'
import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentEvents_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { useRead } from '../../lib/useRead'
import { DocumentEvents_DocumentFragmentDoc } from './generated/DocumentEvents'
import { Section } from './Section'

/** Dated events that the document tells of. */
export function DocumentEvents({
  document: ref,
}: {
  document: FragmentType<DocumentEvents_DocumentFragment>
}) {
  const { texts, locale } = useSite()
  const { events } = useRead(DocumentEvents_DocumentFragmentDoc, ref)
  if (events.totalCount === 0) return null
  const shown = events.nodes.length
  const day = (date: string) => dayInWords(date, locale)
  return (
    <Section
      id="su-kien"
      title={texts.document.events}
      note={shown < events.totalCount ? texts.shown(shown, events.totalCount) : undefined}
    >
      {events.nodes.map(({ id, on, until, title, evidence }) => (
        <FactRow
          key={id}
          label={sentence(until && until !== on ? texts.day.status.fromTo(day(on), day(until)) : day(on))}
          evidence={evidence}
        >
          <p lang="vi">{title}</p>
        </FactRow>
      ))}
    </Section>
  )
}
