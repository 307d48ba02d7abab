import { type SiteWithTexts, useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentFacts_DocumentFragment, DocumentKind } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { factAnchor } from './factAnchor'
import { Section } from './Section'

type Fact = DocumentFacts_DocumentFragment['facts'][number]

const RECIPIENTS = 'recipients'

/** Number, date, issuer, signer … as papers state them, this one or others. */
export function DocumentFacts({ document }: { document: DocumentFacts_DocumentFragment }) {
  const site = useSite()
  const words = site.texts.document
  const { facts } = document
  if (facts.length === 0) return null
  const recipients = facts.filter(({ attribute }) => attribute === RECIPIENTS)
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
          >
            <p className="big" lang="vi">
              {valueInWords(fact, site)}
            </p>
          </FactRow>
        ))}
      {recipients.length > 0 && (
        <FactRow
          id="ll-recipients"
          label={words.recipients}
          evidence={recipients.flatMap(({ evidence }) => evidence)}
        >
          <ul lang="vi">
            {recipients.map(({ value }) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </FactRow>
      )}
    </Section>
  )
}

function valueInWords({ attribute, value }: Fact, { texts, locale }: SiteWithTexts): string {
  if (attribute === 'issued') return sentence(dayInWords(value, locale))
  if (attribute === 'kind') return texts.kinds[value as DocumentKind] ?? value
  return value
}
