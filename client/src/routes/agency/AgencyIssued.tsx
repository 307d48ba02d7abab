import { useTexts } from '../../app/site'
import { DocumentRow } from '../../components/DocumentRow'
import { Pager } from '../../components/Pager'
import type { AgencyIssued_AgencyFragment } from '../../generated/types'
import { listInAddress } from './load'

/** The papers that the body issued, as far as we hold or know them. */
export function AgencyIssued({ agency }: { agency: AgencyIssued_AgencyFragment }) {
  const texts = useTexts()
  const { issued } = agency
  if (issued.totalCount === 0) return null
  return (
    <section aria-labelledby="ban-hanh">
      <h2 id="ban-hanh">{texts.agencies.issued(issued.totalCount)}</h2>
      <ul className="list">
        {issued.nodes.map(document => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </ul>
      <Pager
        shown={issued.nodes.length}
        total={issued.totalCount}
        next={issued.pageInfo.hasNextPage ? issued.pageInfo.endCursor : null}
        name={listInAddress.issued}
        part="ban-hanh"
      />
    </section>
  )
}
