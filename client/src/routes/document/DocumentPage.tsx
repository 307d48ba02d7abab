import { useSuspenseQuery } from '@apollo/client/react'
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
import type { DocumentProps } from './load'
import { PlanMessages } from './PlanMessages'

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
