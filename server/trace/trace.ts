import type { Document } from '../../schema/documents/document'
import type { TraceDirection } from '../../schema/enums/traceDirection'
import type { Trace } from '../../schema/trace/trace'
import { badInput } from '../graph/badInput'
import { isCardEnough } from '../graph/documentLoader'
import type { Loader } from '../graph/loader'
import type { Reader } from '../graph/read'
import { documentFrom } from '../graph/rows/document'
import type { Selected } from '../graph/selected'
import { linksFrom } from './links'
import { type TraceShape, walk } from './walk'

interface Sources {
  reader: Reader
  loaders: { documents: Loader<Document> }
}
interface Asked {
  direction: TraceDirection
  depth: number
  shape?: TraceShape
}
const EVERYTHING: TraceShape = { whole: true, quoted: 'WHOLE', cut: true }

/**
 * One round trip whatever the depth: the walk, with the papers it met and those that its evidence quotes.
 * @throws BAD_USER_INPUT when nothing has the id `of`.
 */
export async function traceFrom(
  { reader, loaders: { documents } }: Sources,
  of: string,
  { direction, depth, shape = EVERYTHING }: Asked,
): Promise<Trace> {
  const walked = await walk(reader, of, { direction, depth, shape })
  if (!walked) throw badInput('of', 'of must be the id of a document.')
  const [rows, assertions, truncated, quoted] = walked
  const nodes = rows.map(documentFrom)
  for (const paper of [...nodes, ...quoted.map(documentFrom)]) documents.keep(paper.id, paper)
  const links = linksFrom(assertions, new Map(nodes.map(paper => [paper.id, paper])))
  return {
    direction,
    root: nodes[0]!,
    nodes,
    links,
    unproven: links.filter(({ evidence }) => evidence.length === 0).length,
    truncated,
  }
}

/** How much of a trace an operation asks for; a sentence may call a paper by its issuer. */
export function traceShapeOf(trace: Selected): TraceShape {
  const links = trace.below('links')
  const papers = [trace.below('root'), trace.below('nodes'), links.below('from'), links.below('to')]
  const evidence = links.below('evidence')
  const quotedWhole = !isCardEnough(evidence.below('document'))
  return {
    whole: links.has('sentence') || !papers.every(isCardEnough) || quotedWhole,
    quoted: !evidence.has('document') ? 'NONE' : quotedWhole ? 'WHOLE' : 'CARDS',
    cut: trace.has('truncated'),
  }
}
