import { useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { Proof } from '../../components/Proof'
import type { PolicyFact_LinkFragment } from '../../generated/types'
import styles from './compare.module.css'

interface Props {
  links: readonly PolicyFact_LinkFragment[]
  others: readonly PolicyFact_LinkFragment[]
}

/** The policies behind a plan; those that the other plan does not rest on are told, with the words that prove them. */
export function ComparedPolicies({ links, others }: Props) {
  const texts = useTexts()
  const elsewhere = new Set(others.map(({ to }) => to.id))
  const once = [...new Map(links.map(link => [link.to.id, link])).values()]
  if (once.length === 0) return <p className={styles.absent}>{texts.compare.noPolicy}</p>
  return once.map(({ to, basis, rule, evidence: [first] }) => {
    const added = !elsewhere.has(to.id)
    return (
      <div key={to.id}>
        <p>
          <DocumentLink document={to} />{' '}
          <span className="small">
            ({(first ? texts.basis[basis] : texts.unproven).toLowerCase()}
            {added && `, ${texts.compare.onlyHere}`})
          </span>
        </p>
        {added && first && (
          <Proof evidence={first} basis={basis} because={basis === 'INFERRED' ? rule : null} />
        )}
      </div>
    )
  })
}
