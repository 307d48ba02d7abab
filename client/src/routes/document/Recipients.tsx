import { useTexts } from '../../app/site'
import { Places } from '../../components/Places'
import type { DocumentFacts_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'
import { RECIPIENTS, recipientsAnchor } from './recipientsAnchor'

/** To whom a paper goes: each line is the paper's own, so that it is its own quotation. */
export function Recipients({ facts }: { facts: DocumentFacts_DocumentFragment['facts'] }) {
  const words = useTexts().document
  const recipients = facts.filter(({ attribute }) => attribute === RECIPIENTS)
  const evidence = recipients.flatMap(fact => fact.evidence)
  const places = [...new Map(evidence.map(one => [`${one.document.id} ${one.locator}`, one])).values()]
  if (recipients.length === 0) return null
  return (
    <div className={`fact ${styles.to}`} id={recipientsAnchor}>
      <h3 className="label">{words.recipients}</h3>
      <figure className="proof" data-known="stated">
        <ul className={styles.recipients} lang="vi">
          {recipients.map(({ value, evidence: [first] }) => (
            <li key={value}>{first?.shown ?? value}</li>
          ))}
        </ul>
        <figcaption>
          <Places places={places} basis="STATED" />
        </figcaption>
      </figure>
    </div>
  )
}
