import type { LoadArgs, Loaded } from '../../app/page'
import { inVietnamese } from '../../app/site'
import { AgencyDocument } from './generated/agency'

/** Where in the address the place in each list of the page stands. */
export const listInAddress = { tasks: 'sau-nhiem-vu', issued: 'sau-van-ban' } as const

export interface AgencyProps {
  variables: { id: string; tasksAfter: string | null; issuedAfter: string | null }
}

/** `/co-quan/…`: an agency is found by the path of its page. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<AgencyProps> | null> {
  const variables = {
    id: inVietnamese(url.pathname),
    tasksAfter: url.searchParams.get(listInAddress.tasks),
    issuedAfter: url.searchParams.get(listInAddress.issued),
  }
  const { data } = await client.query({ query: AgencyDocument, variables })
  return data?.agency ? { props: { variables } } : null
}
