import type { Document } from '../../schema/documents/document'
import type { SearchKind } from '../../schema/enums/searchKind'
import type { SearchHitNode } from '../../schema/search/searchHitNode'
import type { Context } from '../context'
import { readByIds } from '../graph/rows/byIds'
import type { Candidate } from './candidates'

const LABEL_OF = {
  MESSAGE: 'Message',
  AGENCY: 'Agency',
  TASK: 'Task',
  EVENT: 'Event',
  FIGURE: 'Figure',
  REQUEST: 'Request',
  ACTION: 'Action',
  PASSAGE: 'Passage',
} as const satisfies Partial<Record<SearchKind, string>>

export interface HitNodes {
  nodes: ReadonlyMap<string, SearchHitNode>
  documents: ReadonlyMap<string, Document>
}

/** What the hits are and the papers they stand in, whatever their kinds, in one round trip. */
export async function readHitNodes(
  { reader, loaders }: Context,
  wanted: { nodes: readonly Candidate[]; documents: readonly string[] },
): Promise<HitNodes> {
  const papers = wanted.nodes.filter(({ kind }) => !(kind in LABEL_OF)).map(({ id }) => id)
  const [documents, ...others] = await Promise.all([
    readByIds(reader, 'Document', [...new Set([...papers, ...wanted.documents])]),
    ...Object.entries(LABEL_OF).map(([kind, label]) => {
      const ids = wanted.nodes.filter(hit => hit.kind === kind).map(({ id }) => id)
      return readByIds<(typeof LABEL_OF)[keyof typeof LABEL_OF]>(reader, label, ids)
    }),
  ])
  for (const document of documents) loaders.documents.keep(document.id, document)
  const nodes: SearchHitNode[] = [...documents, ...others.flat()]
  return {
    nodes: new Map(nodes.map(node => [node.id, node])),
    documents: new Map(documents.map(document => [document.id, document])),
  }
}
