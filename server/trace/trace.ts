import type { Document } from '../../schema/documents/document'
import type { TraceDirection } from '../../schema/enums/traceDirection'
import type { Trace } from '../../schema/trace/trace'
import { badInput } from '../graph/badInput'
import type { Loader } from '../graph/loader'
import type { Reader } from '../graph/read'
import { documentsOf, linksFrom } from './links'
import { walk } from './walk'

interface Sources {
  reader: Reader
  loaders: { documents: Loader<Document> }
}

/**
 * Two round trips whatever the depth: the walk, and the papers it met with those that its evidence quotes.
 * @throws BAD_USER_INPUT when nothing has the id `of`.
 */
export async function traceFrom(
  { reader, loaders: { documents } }: Sources,
  of: string,
  direction: TraceDirection,
  depth: number,
): Promise<Trace> {
  const walked = await walk(reader, of, direction, depth)
  if (!walked) throw badInput('of', 'of must be the id of a document.')
  const ids = new Set([...walked.documents, ...documentsOf(walked.assertions)])
  const papers = await documents.needAll([...ids])
  const byId = new Map(papers.map(paper => [paper.id, paper]))
  const links = linksFrom(walked.assertions, byId)
  const nodes = walked.documents.flatMap(id => byId.get(id) ?? [])
  return {
    direction,
    root: nodes[0]!,
    nodes,
    links,
    unproven: links.filter(({ evidence }) => evidence.length === 0).length,
    truncated: walked.truncated,
  }
}
