import { useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import type { PolicyFact_LinkFragment } from '../../generated/types'

/** The policies behind a plan; those that the other plan does not rest on are told. */
export function ComparedPolicies({
  links,
  others,
}: {
  links: readonly PolicyFact_LinkFragment[]
  others: readonly PolicyFact_LinkFragment[]
}) {
  const texts = useTexts()
  const elsewhere = new Set(others.map(({ to }) => to.id))
  const once = [...new Map(links.map(link => [link.to.id, link])).values()]
  if (once.length === 0) return <p className="absent">{texts.compare.noPolicy}</p>
  return once.map(({ to, basis, evidence }) => (
    <p key={to.id}>
      <DocumentLink document={to} />{' '}
      <span className="small">
        ({(evidence.length > 0 ? texts.basis[basis] : texts.unproven).toLowerCase()}
        {!elsewhere.has(to.id) && `, ${texts.compare.onlyHere}`})
      </span>
    </p>
  ))
}
