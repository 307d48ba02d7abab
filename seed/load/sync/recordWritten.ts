import type { Side } from '../../../server/graph/live/side'
import { integer } from '../../../server/graph/values'
import { batches } from '../batches'
import { countsIn, type GraphImage, type UnitImage } from '../image'
import type { Lease } from '../lease/lease'
import type { Told } from './changedAt'
import type { Target } from './database'
import { requireCounts } from './requireSame'
import { createUnits, createVersion } from './statements'

/** Things that go to the database in one transaction. */
export const AT_ONCE = 2_000

export interface Recorded {
  loadedAt: string
  told: readonly Told[]
}

/**
 * Notes on a side what it was written from, `units` of it anew, when all of it is there: a side without that note is not
 * whole.
 * @throws where there is more or less than the image has
 */
export async function recordWritten(
  target: Target,
  lease: Lease,
  side: Side,
  image: GraphImage,
  units: readonly UnitImage[],
  { loadedAt, told }: Recorded,
): Promise<void> {
  const rows = countsIn(image)
  await requireCounts(target, side, rows)
  for (const some of batches(units, AT_ONCE)) {
    const rows = some.map(({ name, hash, touched }) => ({ id: name, hash, touched: [...touched] }))
    await lease.write(tx => tx.run(createUnits(side), { units: rows }))
  }
  const { HAS = 0, CONCERNS = 0 } = image.counts.relationships
  const version = {
    id: 'data',
    version: image.version,
    loadedAt,
    documents: integer(image.counts.nodes.Document ?? 0),
    assertions: integer(rows.relationships - HAS - CONCERNS),
    relationships: integer(rows.relationships),
    problems: image.problems ?? [],
    told: told.map(one => JSON.stringify(one)),
  }
  await lease.write(tx => tx.run(createVersion(side), { version }))
}
