import type { LoadArgs, Loaded } from '../../app/page'
import { inVietnamese } from '../../app/site'
import type { DocumentQueryVariables } from '../../generated/types'
import { DocumentDocument } from './generated/document'
import { placesInLists } from './placesInLists'

export interface DocumentProps {
  variables: DocumentQueryVariables
}

/** `/van-ban/…`, `/ke-hoach/…`: a document is found by the path of its page. */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<DocumentProps> | null> {
  const variables = { id: inVietnamese(url.pathname), today, ...placesInLists(url.searchParams) }
  const { data } = await client.query({ query: DocumentDocument, variables })
  return data?.document.__typename === 'DocumentFound' ? { props: { variables } } : null
}
