import type { Node } from '../../schema/node'
import type { Context } from '../context'
import { type NodeLabel, nodeLabels, readByIds } from '../graph/rows/byIds'

/** How ids of these begin; of all others an id may be anything’s. */
const LABEL_OF: Readonly<Record<string, NodeLabel>> = {
  d: 'Document',
  a: 'Agency',
  m: 'Message',
  t: 'Task',
  q: 'Request',
  f: 'Figure',
  e: 'Event',
  p: 'Passage',
}

/** Anything by its id, in one round trip. */
export async function readNode({ reader, loaders }: Context, id: string): Promise<Node | null> {
  const known = LABEL_OF[id.slice(0, id.indexOf(':'))]
  if (known === 'Document') return (await loaders.documents.load(id)) ?? null
  const found = await Promise.all((known ? [known] : nodeLabels).map(label => readByIds(reader, label, [id])))
  return found.flat()[0] ?? null
}
