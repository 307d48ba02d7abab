import type { FragmentType } from '@apollo/client'
import { useTexts } from '../../app/site'
import { DocumentRow } from '../../components/DocumentRow'
import { Pager } from '../../components/Pager'
import type { AgencyIssued_AgencyFragment } from '../../generated/types'
import { useRead } from '../../lib/useRead'
import { AgencyIssued_AgencyFragmentDoc } from './generated/AgencyIssued'
import { type AgencyProps, listInAddress } from './load'

interface Props extends AgencyProps {
  agency: FragmentType<AgencyIssued_AgencyFragment>
}

/** The papers that the body issued, as far as we hold or know them. */
export function AgencyIssued({ agency: ref, variables }: Props) {
  const texts = useTexts()
  const { issued } = useRead(AgencyIssued_AgencyFragmentDoc, ref, variables)
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
