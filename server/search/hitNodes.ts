import type { Document } from '../../schema/documents/document'
import type { SearchHitNode } from '../../schema/search/searchHitNode'
import type { Context } from '../context'
import { type AgencyRow, agencyColumns, agencyFrom } from '../graph/rows/agency'
import { type DocumentRow, documentColumns, documentFrom } from '../graph/rows/document'
import { type EventRow, eventColumns, eventFrom } from '../graph/rows/event'
import { type FigureRow, figureColumns, figureFrom } from '../graph/rows/figure'
import { type MessageRow, messageColumns, messageFrom } from '../graph/rows/message'
import { type TaskRow, taskColumns, taskFrom } from '../graph/rows/task'
import type { Candidate } from './candidates'

type NodesRow = [DocumentRow[], MessageRow[], AgencyRow[], TaskRow[], EventRow[], FigureRow[]]

const byIds = (label: string, ids: string, columns: (n: string) => string): string =>
  `COLLECT { UNWIND $${ids} AS wanted MATCH (n:${label} {id: wanted}) RETURN ${columns('n')} }`

const NODES = `
RETURN [${[
  byIds('Document', 'documents', documentColumns),
  byIds('Message', 'messages', messageColumns),
  byIds('Agency', 'agencies', agencyColumns),
  byIds('Task', 'tasks', taskColumns),
  byIds('Event', 'events', eventColumns),
  byIds('Figure', 'figures', figureColumns),
].join(',\n  ')}]`

export interface HitNodes {
  nodes: ReadonlyMap<string, SearchHitNode>
  documents: ReadonlyMap<string, Document>
}

/** What the hits of one page are and the papers they stand in, whatever their kinds, in one round trip. */
export async function readHitNodes(
  { reader, loaders }: Context,
  hits: readonly Candidate[],
): Promise<HitNodes> {
  const ids = (kind: Candidate['kind']) => hits.filter(hit => hit.kind === kind).map(({ id }) => id)
  const [row = [[], [], [], [], [], []] satisfies NodesRow] = await reader.read<NodesRow>(NODES, {
    documents: [...new Set(hits.flatMap(({ documentId }) => documentId ?? []))],
    messages: ids('MESSAGE'),
    agencies: ids('AGENCY'),
    tasks: ids('TASK'),
    events: ids('EVENT'),
    figures: ids('FIGURE'),
  })
  const documents = row[0].map(documentFrom)
  for (const document of documents) loaders.documents.keep(document.id, document)
  const nodes = [
    ...(documents as SearchHitNode[]),
    ...row[1].map(messageFrom),
    ...row[2].map(agencyFrom),
    ...row[3].map(taskFrom),
    ...row[4].map(eventFrom),
    ...row[5].map(figureFrom),
  ]
  return {
    nodes: new Map(nodes.map(node => [node.id, node])),
    documents: new Map(documents.map(document => [document.id, document])),
  }
}
