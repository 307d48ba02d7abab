import type { FragmentType } from '@apollo/client'
import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentFacts_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { useRead } from '../../lib/useRead'
import { DocumentFacts_DocumentFragmentDoc } from './generated/DocumentFacts'
import { Section } from './Section'

/** Number, date, issuer, signer … as papers state them, this one or others. */
export function DocumentFacts({ document: ref }: { document: FragmentType<DocumentFacts_DocumentFragment> }) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { facts } = useRead(DocumentFacts_DocumentFragmentDoc, ref)
  if (facts.length === 0) return null
  return (
    <Section id="lai-lich" title={words.facts}>
      {facts.map(fact => (
        <FactRow
          key={`${fact.attribute} ${fact.value}`}
          label={words.attributes[fact.attribute] ?? fact.attribute}
          evidence={fact.evidence}
          basis={fact.basis}
        >
          <p className="big" lang="vi">
            {fact.attribute === 'issued' ? sentence(dayInWords(fact.value, locale)) : fact.value}
          </p>
        </FactRow>
      ))}
    </Section>
  )
}
