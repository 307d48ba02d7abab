import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { inVietnamese } from '../../app/site'
import type { DocumentQueryVariables } from '../../generated/types'
import { DocumentCitations } from './DocumentCitations'
import { DocumentContents } from './DocumentContents'
import { DocumentDiscrepancies } from './DocumentDiscrepancies'
import { DocumentEvents } from './DocumentEvents'
import { DocumentFacts } from './DocumentFacts'
import { DocumentFigures } from './DocumentFigures'
import { DocumentHead } from './DocumentHead'
import { DocumentPassages } from './DocumentPassages'
import { DocumentTasks } from './DocumentTasks'
import { DocumentDocument } from './generated/document'
import { PlanMessages } from './PlanMessages'
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

/** Everything that a document says of itself and of others, each statement beside the words that make it. */
export function DocumentPage({ variables }: DocumentProps) {
  const { data } = useSuspenseQuery(DocumentDocument, { variables })
  if (data.document.__typename !== 'DocumentFound') throw new Error(`No document at ${variables.id}`)
  const { document } = data.document
  return (
    <>
      <DocumentHead document={document} />
      <DocumentContents document={document} />
      {document.__typename === 'Plan' && <PlanMessages plan={document} version={data.dataVersion.version} />}
      <DocumentFacts document={document} />
      <DocumentTasks document={document} />
      <DocumentFigures document={document} />
      <DocumentEvents document={document} />
      <DocumentDiscrepancies document={document} />
      <DocumentCitations document={document} />
      <DocumentPassages document={document} />
    </>
  )
}

export { DocumentPage as Page }
