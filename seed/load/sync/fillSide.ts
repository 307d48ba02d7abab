import type { ManagedTransaction } from 'neo4j-driver'
import { createGate } from '../../../server/gate'
import type { Side } from '../../../server/graph/live/side'
import { integer } from '../../../server/graph/values'
import type { GraphImage } from '../image'
import type { Lease } from '../lease/lease'
import type { Told } from './changedAt'
import { batches } from './database'
import { createNodes, createRelationships, createVersion } from './statements'
import { nodeRow, relationshipRow } from './values'

const AT_ONCE = 2_000
/** While one batch is written the next is made ready. */
const WRITERS = 2

interface Filling {
  loadedAt: string
  told: readonly Told[]
  onWritten: (done: number, total: number) => void
}

/** Writes the whole image onto an empty side. */
export async function fillSide(
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
    await lease.write((tx: ManagedTransaction) => tx.run(statement, { rows }))
    done += rows.length
    onWritten(done, total)
  }
  const inTurn = createGate({ atOnce: WRITERS })
  await Promise.all(
    [...batches(nodes, AT_ONCE)].map(batch =>
      inTurn.run(() => create(createNodes(side), batch.map(nodeRow))),
    ),
  )
  // Two that tie to one node would wait for one another.
  for (const batch of batches(relationships, AT_ONCE))
    await create(createRelationships(side), batch.map(relationshipRow))

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
