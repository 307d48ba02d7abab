import type { LoadArgs, Loaded } from '../../app/page'
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
