import type { FragmentType } from '@apollo/client'
import { useTexts } from '../../app/site'
import { DocumentRow } from '../../components/DocumentRow'
import type { AgencyIssued_AgencyFragment } from '../../generated/types'
import { useRead } from '../../lib/useRead'
import { AgencyIssued_AgencyFragmentDoc } from './generated/AgencyIssued'

/** The papers that the body issued, as far as we hold or know them. */
export function AgencyIssued({ agency: ref }: { agency: FragmentType<AgencyIssued_AgencyFragment> }) {
  const texts = useTexts()
  const { issued } = useRead(AgencyIssued_AgencyFragmentDoc, ref)
  if (issued.totalCount === 0) return null
  return (
    <section aria-labelledby="ban-hanh">
      <h2 id="ban-hanh">{texts.agencies.issued(issued.totalCount)}</h2>
      <ul className="list">
        {issued.nodes.map(document => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </ul>
      {issued.nodes.length < issued.totalCount && (
        <p className="note">{texts.shown(issued.nodes.length, issued.totalCount)}</p>
      )}
    </section>
  )
}
