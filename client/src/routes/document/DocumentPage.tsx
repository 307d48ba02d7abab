import { fetchStill } from '../../app/apolloClient'
import type { LoadArgs, Loaded } from '../../app/page'
import { Still } from '../../app/Still'
import { inVietnamese } from '../../app/site'
import type { DocumentQuery } from '../../generated/types'
import { DocumentActions } from './DocumentActions'
import { DocumentCitations } from './DocumentCitations'
import { DocumentContents } from './DocumentContents'
import { DocumentDiscrepancies } from './DocumentDiscrepancies'
import { DocumentEvents } from './DocumentEvents'
import { DocumentFacts } from './DocumentFacts'
import { DocumentFigures } from './DocumentFigures'
import { DocumentHead } from './DocumentHead'
import { DocumentPassages } from './DocumentPassages'
import { DocumentRequests } from './DocumentRequests'
import { DocumentTasks } from './DocumentTasks'
import { DocumentDocument } from './generated/document'
import { PlanMessages } from './PlanMessages'
import { placesInLists } from './placesInLists'

type Found<Answer> = Extract<Answer, { document: unknown }>['document']

export interface DocumentProps {
  document: Found<DocumentQuery['document']>
  /** Of the register, for citations. */
  version: string
  /** What is only read; absent where the server has written it already. */
  still?: Found<DocumentQuery['still']>
}

/** `/van-ban/…`, `/ke-hoach/…`: a document is found by the path of its page. */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<DocumentProps> | null> {
  const variables = { id: inVietnamese(url.pathname), today, ...placesInLists(url.searchParams) }
  const { data } = await client.query({ query: DocumentDocument, variables, fetchPolicy: fetchStill })
  if (!data || !('document' in data.document) || !('document' in data.still)) return null
  return {
    props: {
      document: data.document.document,
      version: data.dataVersion.version,
      still: data.still.document,
    },
    still: ['still'],
  }
}

/** Everything that a document says of itself and of others, each statement beside the words that make it. */
export function DocumentPage({ document, version, still }: DocumentProps) {
  return (
    <>
      <DocumentHead document={document} />
      <Still>{still ? <DocumentContents document={still} /> : null}</Still>
      {document.__typename === 'Plan' && <PlanMessages plan={document} version={version} />}
      <Still>
        {still ? (
          <>
            <DocumentFacts document={still} />
            <DocumentTasks document={still} />
            <DocumentRequests document={still} />
            <DocumentActions document={still} />
            <DocumentFigures document={still} />
            <DocumentEvents document={still} />
            <DocumentDiscrepancies document={still} />
            <DocumentCitations document={still} />
            <DocumentPassages document={still} />
          </>
        ) : null}
      </Still>
    </>
  )
}

export { DocumentPage as Page }
