import type { Side } from '../../../server/graph/live/side'
import { integer } from '../../../server/graph/values'
import { batches } from '../batches'
import { type GraphImage, nodesOf, relationshipsOf } from '../image'
import type { Lease } from '../lease/lease'
import { oneBeside } from './beside'
import type { Told } from './changedAt'
import type { Target } from './database'
import { requireCounts, requireSameNodes, requireSameRelationships } from './requireSame'
import { createNodes, createRelationships, createUnits, createVersion } from './statements'
import { nodeRow, relationshipRow } from './values'

const AT_ONCE = 2_000

interface Filling {
  loadedAt: string
  told: readonly Told[]
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
  { loadedAt, told, onWritten }: Filling,
): Promise<void> {
  const rows = { nodes: lengthOf(image, 'nodes'), relationships: lengthOf(image, 'relationships') }
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
  await requireCounts(target, side, rows)

  const { HAS = 0, CONCERNS = 0 } = image.counts.relationships
  const version = {
    id: 'data',
    version: image.version,
    loadedAt,
    documents: integer(image.counts.nodes.Document ?? 0),
    assertions: integer(rows.relationships - HAS - CONCERNS),
    problems: image.problems ?? [],
    told: told.map(one => JSON.stringify(one)),
  }
  const unitRows = image.units.map(({ unit, hash }) => ({ id: unit, hash }))
  for (const units of batches(unitRows, AT_ONCE))
    await lease.write(tx => tx.run(createUnits(side), { units }))
  await lease.write(tx => tx.run(createVersion(side), { version }))
}

const lengthOf = ({ units }: GraphImage, rows: 'nodes' | 'relationships'): number =>
  units.reduce((sum, unit) => sum + unit[rows].length, 0)
