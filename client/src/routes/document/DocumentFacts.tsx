import { type SiteWithTexts, useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentFacts_DocumentFragment, DocumentKind } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { factAnchor } from './factAnchor'
import { Recipients } from './Recipients'
import { RECIPIENTS } from './recipientsAnchor'
import { Section } from './Section'

type Fact = DocumentFacts_DocumentFragment['facts'][number]

/** Number, date, issuer, signer … as papers state them, this one or others. */
export function DocumentFacts({ document }: { document: DocumentFacts_DocumentFragment }) {
  const site = useSite()
  const words = site.texts.document
  const { facts } = document
  if (facts.length === 0) return null
  return (
    <Section id="lai-lich" title={words.facts}>
      {facts
        .filter(({ attribute }) => attribute !== RECIPIENTS)
        .map(fact => (
          <FactRow
            key={`${fact.attribute} ${fact.value}`}
            id={factAnchor(`ll ${fact.attribute} ${fact.value}`)}
            label={words.attributes[fact.attribute] ?? fact.attribute}
            evidence={fact.evidence}
            basis={fact.basis}
            compact
          >
            <p lang="vi">{valueInWords(fact, site)}</p>
          </FactRow>
        ))}
      <Recipients facts={facts} />
    </Section>
  )
}

function valueInWords({ attribute, value }: Fact, { texts, locale }: SiteWithTexts): string {
  if (attribute === 'issued') return sentence(dayInWords(value, locale))
  if (attribute === 'kind') return texts.kinds[value as DocumentKind] ?? value
  return value
}
