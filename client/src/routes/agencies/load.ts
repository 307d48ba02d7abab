import type { LoadArgs, Loaded } from '../../app/page'
import { AgenciesDocument } from './generated/agencies'

export interface AgenciesProps {
  variables: { text: string | null; after: string | null }
}

/** `/co-quan?ten=…`: agencies by name. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<AgenciesProps>> {
  const text = url.searchParams.get('ten')?.trim() || null
  const variables = { text, after: url.searchParams.get('sau') }
  await client.query({ query: AgenciesDocument, variables })
  return { props: { variables } }
}
