import type { Side } from '../../../server/graph/live/side'
import { batches } from '../batches'
import { type GraphImage, nodesOf, relationshipsOf } from '../image'
import type { Lease } from '../lease/lease'
import type { ChangedUnits } from './changedUnits'
import type { Target } from './database'
import { differencesOf } from './differences'
import { AT_ONCE, type Recorded, recordWritten } from './recordWritten'
import { requireSameNodes, requireSameRelationships } from './requireSame'
import {
  createNodes,
  createRelationships,
  DELETE_RELATIONSHIPS,
  deleteNodes,
  deleteUnits,
  deleteVersion,
  UPDATE_RELATIONSHIPS,
  updateNodes,
} from './statements'
import { nodeRow, relationshipRow } from './values'

/**
 * Makes a side that nobody reads equal to the image, of which only some units are other than there. All that those units
 * have is read back and compared, as after a whole load; killed anywhere, the side is known not to be whole.
 * @throws where anything is missing, too much or other afterwards
 */
export async function patchSide(
  target: Target,
  lease: Lease,
  side: Side,
  image: GraphImage,
  units: ChangedUnits,
  recorded: Recorded,
): Promise<void> {
  const { nodes, relationships } = await differencesOf(target, side, units)
  const write = async (statement: string, rows: readonly unknown[]) => {
    for (const batch of batches(rows, AT_ONCE)) await lease.write(tx => tx.run(statement, { rows: batch }))
  }
  await lease.write(tx => tx.run(deleteVersion(side)))
  await write(DELETE_RELATIONSHIPS, relationships.deleted)
  await write(createNodes(side), nodes.created.map(nodeRow))
  await write(updateNodes(side), nodes.changed)
  await write(createRelationships(side), relationships.created.map(relationshipRow))
  await write(UPDATE_RELATIONSHIPS, relationships.changed)
  await write(deleteNodes(side), nodes.deleted)
  const written = { units: units.changed }
  for (const some of batches(nodesOf(written), AT_ONCE)) await requireSameNodes(target, side, some)
  for (const some of batches(relationshipsOf(written), AT_ONCE))
    await requireSameRelationships(target, side, some)
  await write(deleteUnits(side), [...units.changed.map(({ name }) => name), ...units.gone])
  await recordWritten(target, lease, side, image, units.changed, recorded)
}
