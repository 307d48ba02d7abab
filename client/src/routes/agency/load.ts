import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale, inVietnamese } from '../../app/site'
import type { AgencyQueryVariables } from '../../generated/types'
import { AgencyDocument } from './generated/agency'

/** Where in the address the place in each list of the page stands. */
export const listInAddress = {
  tasks: 'sau-nhiem-vu',
  issued: 'sau-van-ban',
  actions: 'sau-viec-da-lam',
  made: 'sau-de-nghi',
  received: 'sau-duoc-de-nghi',
} as const

export interface AgencyProps {
  variables: AgencyQueryVariables
}

/** `/co-quan/…`: an agency is found by the path of its page; one that it had before leads there for good. */
export async function load({ client, url, locale }: LoadArgs): Promise<Loaded<AgencyProps> | null> {
  const variables = {
    id: inVietnamese(url.pathname),
    tasksAfter: url.searchParams.get(listInAddress.tasks),
    issuedAfter: url.searchParams.get(listInAddress.issued),
    actionsAfter: url.searchParams.get(listInAddress.actions),
    madeAfter: url.searchParams.get(listInAddress.made),
    receivedAfter: url.searchParams.get(listInAddress.received),
  }
  const { data } = await client.query({ query: AgencyDocument, variables })
  if (!data?.agency) return null
  if (data.agency.url === variables.id) return { props: { variables } }
  return { redirect: inLocale(data.agency.url, locale) + url.search, forGood: true }
}
