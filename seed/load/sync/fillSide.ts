import type { Side } from '../../../server/graph/live/side'
import { batches } from '../batches'
import { countsIn, type GraphImage, nodesOf, relationshipsOf } from '../image'
import type { Lease } from '../lease/lease'
import { oneBeside } from './beside'
import type { Target } from './database'
import { AT_ONCE, type Recorded, recordWritten } from './recordWritten'
import { requireSameNodes, requireSameRelationships } from './requireSame'
import { createNodes, createRelationships } from './statements'
import { nodeRow, relationshipRow } from './values'

interface Filling extends Recorded {
  onWritten: (done: number, total: number) => void
}

/**
 * Writes the whole image onto an empty side. While one batch is written, the one before is read back and compared, thing
 * by thing, and where it is not found so once more at the end: what the version is the hash of is then in the graph, each
 * once, and nothing else.
 * @throws where anything is missing, too much or other
 */
export async function fillSide(
  target: Target,
  lease: Lease,
  side: Side,
  image: GraphImage,
  { onWritten, ...recorded }: Filling,
): Promise<void> {
  const rows = countsIn(image)
  let done = 0
  const create = async (statement: string, batch: readonly unknown[]) => {
    await lease.write(tx => tx.run(statement, { rows: batch }))
    done += batch.length
    onWritten(done, rows.nodes + rows.relationships)
  }
  await oneBeside(async beside => {
    for (const batch of batches(nodesOf(image), AT_ONCE)) {
      await create(createNodes(side), batch.map(nodeRow))
      await beside(() => requireSameNodes(target, side, batch))
    }
    for (const batch of batches(relationshipsOf(image), AT_ONCE)) {
      await create(createRelationships(side), batch.map(relationshipRow))
      await beside(() => requireSameRelationships(target, side, batch))
    }
  })
  await recordWritten(target, lease, side, image, image.units, recorded)
}
