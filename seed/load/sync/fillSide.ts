import { groupBy } from '../../../schema/words/groupBy'
import type { Side } from '../../../server/graph/live/side'
import { integer } from '../../../server/graph/values'
import type { GraphImage, NodeImage, RelationshipImage } from '../image'
import type { Lease } from '../lease/lease'
import { oneBeside } from './beside'
import type { Told } from './changedAt'
import { batches, type Target } from './database'
import { requireCounts, requireSameLeaving, requireSameNodes } from './requireSame'
import { createNodes, createRelationships, createVersion } from './statements'
import { nodeRow, relationshipRow } from './values'

const AT_ONCE = 2_000

interface Filling {
  loadedAt: string
  told: readonly Told[]
  onWritten: (done: number, total: number) => void
}

/**
 * Writes the whole image onto an empty side. While one batch is written, the one before is read back and compared, thing
 * by thing: what the version is the hash of is then in the graph, each once, and nothing else.
 * @throws where anything is missing, too much or other
 */
export async function fillSide(
  target: Target,
  lease: Lease,
  side: Side,
  image: GraphImage,
  { loadedAt, told, onWritten }: Filling,
): Promise<void> {
  const nodes = image.units.flatMap(unit => unit.nodes)
  const relationships = image.units.flatMap(unit => unit.relationships)
  const total = nodes.length + relationships.length
  let done = 0
  const create = async (statement: string, rows: readonly unknown[]) => {
    await lease.write(tx => tx.run(statement, { rows }))
    done += rows.length
    onWritten(done, total)
  }
  await oneBeside(async beside => {
    for (const batch of batches(nodes, AT_ONCE)) {
      await create(createNodes(side), batch.map(nodeRow))
      await beside(() => requireSameNodes(target, side, batch))
    }
    for (const batch of leavingBatches(nodes, relationships)) {
      await create(createRelationships(side), batch.leaving.map(relationshipRow))
      await beside(() => requireSameLeaving(target, side, batch.nodes, batch.leaving))
    }
  })
  await requireCounts(target, side, nodes.length, relationships.length)

  const documents = nodes.filter(({ label }) => label === 'Document').length
  const assertions = relationships.filter(({ type }) => type !== 'HAS' && type !== 'CONCERNS').length
  const version = {
    id: 'data',
    version: image.version,
    loadedAt,
    documents: integer(documents),
    assertions: integer(assertions),
    problems: image.problems ?? [],
    told: told.map(one => JSON.stringify(one)),
  }
  const units = image.units.map(({ unit, hash }) => ({ id: unit, hash }))
  await lease.write(tx => tx.run(createVersion(side), { version, units }))
}

interface Leaving {
  nodes: NodeImage[]
  /** All that leads away from them. */
  leaving: RelationshipImage[]
}

/** All nodes with what leads away from them, in pieces that one transaction can carry. */
function* leavingBatches(
  nodes: readonly NodeImage[],
  relationships: readonly RelationshipImage[],
): Generator<Leaving> {
  const byEnd = groupBy(relationships, ({ from }) => from)
  let batch: Leaving = { nodes: [], leaving: [] }
  for (const node of nodes) {
    batch.nodes.push(node)
    for (const one of byEnd.get(node.id) ?? []) batch.leaving.push(one)
    if (batch.nodes.length + batch.leaving.length < AT_ONCE) continue
    yield batch
    batch = { nodes: [], leaving: [] }
  }
  if (batch.nodes.length > 0) yield batch
}
