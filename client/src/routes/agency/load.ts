import type { LoadArgs, Loaded } from '../../app/page'
import { inVietnamese } from '../../app/site'
import { AgencyDocument } from './generated/agency'

export interface AgencyProps {
  variables: { id: string }
}

/** `/co-quan/…`: an agency is found by the path of its page. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<AgencyProps> | null> {
  const variables = { id: inVietnamese(url.pathname) }
  const { data } = await client.query({ query: AgencyDocument, variables })
  return data?.agency ? { props: { variables } } : null
}
