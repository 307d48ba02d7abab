import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { Discrepancy } from '../../components/Discrepancy'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { countInWords } from '../../lib/dayWords'
import { DiscrepanciesDocument } from './generated/discrepancies'

export interface DiscrepanciesProps {
  variables: { after: string | null }
}

/** `/cho-venh`: where papers disagree. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<DiscrepanciesProps>> {
  const variables = { after: url.searchParams.get('sau') }
  await client.query({ query: DiscrepanciesDocument, variables })
  return { props: { variables } }
}

/** Every place where papers disagree, both sides in equal width. */
export function DiscrepanciesPage({ variables }: DiscrepanciesProps) {
  const { texts, locale } = useSite()
  const words = texts.discrepancies
  const { discrepancies } = useSuspenseQuery(DiscrepanciesDocument, { variables }).data
  const ruled = discrepancies.nodes.filter(({ ruling }) => ruling !== null).length
  const dismissed = discrepancies.nodes.filter(({ dismissal }) => dismissal !== null).length
  return (
    <>
      <PageHead title={words.title} intro={words.intro} />
      {discrepancies.totalCount === 0 ? (
        <p className="emptyline">{words.none}</p>
      ) : (
        <p className="label">
          {words.count(countInWords(discrepancies.totalCount, locale), ruled, dismissed)}
        </p>
      )}
      {discrepancies.nodes.map((discrepancy, at) => (
        <Discrepancy key={discrepancy.id} discrepancy={discrepancy} number={at + 1} level={2} />
      ))}
      <Pager
        shown={discrepancies.nodes.length}
        total={discrepancies.totalCount}
        next={discrepancies.pageInfo.hasNextPage ? discrepancies.pageInfo.endCursor : null}
      />
      <CoverageNote coverage={discrepancies.coverage} />
    </>
  )
}

export { DiscrepanciesPage as Page }
