import type { LoadArgs, Loaded } from '../../app/page'
import { SearchDocument } from './generated/search'

export interface SearchProps {
  variables: { text: string; after: string | null } | null
}

/** `/tim?q=…` */
export async function load({ client, url }: LoadArgs): Promise<Loaded<SearchProps>> {
  const text = url.searchParams.get('q')?.trim().slice(0, 300)
  if (!text) return { props: { variables: null } }
  const variables = { text, after: url.searchParams.get('sau') }
  await client.query({ query: SearchDocument, variables })
  return { props: { variables } }
}
