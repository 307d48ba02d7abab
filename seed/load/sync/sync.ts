import { integer } from '../../../server/graph/values'
import { type GraphImage, SHARED, type UnitImage } from '../image'
import { inTransaction, rowsOf, run, type Target } from './database'
import {
  CLOSE_UNIT,
  DELETE_GONE_OF_UNIT,
  DELETE_UNITS,
  OPEN_UNITS,
  READ_VERSION,
  UNIT_HASHES,
  WRITE_VERSION,
} from './statements'
import { sweep } from './sweep'
import { writeNodes, writeRelationships } from './writeRows'

/** Name of the unit that stands for the last step: it has no hash while something may still have to be removed. */
const SWEEP = '(sweep)'

export interface SyncResult {
  /** Units written, in order; none where the graph was as it should be. */
  written: string[]
  unchanged: number
  /** Units that the register no longer has. */
  gone: string[]
  /** Nodes and relationships removed because nothing brings them any more. */
  removed: number
}
export interface SyncOptions {
  onUnit?: (unit: string, done: number, total: number) => void
  now: () => Date
}

/**
 * Makes the graph equal to the image. Idempotent: what is already there is not written again. One transaction a held
 * paper; killed at any point and run again it ends in the same graph.
 */
export async function sync(target: Target, image: GraphImage, options: SyncOptions): Promise<SyncResult> {
  const stored = new Map(await rowsOf<[string, string | null]>(target, UNIT_HASHES))
  const wanted = new Map(image.units.map(unit => [unit.unit, unit]))
  const changed = image.units.filter(({ unit, hash }) => stored.get(unit) !== hash)
  const gone = [...stored.keys()].filter(unit => unit !== SWEEP && !wanted.has(unit))
  const unswept = stored.get(SWEEP) !== image.version
  const unchanged = image.units.length - changed.length
  if (changed.length === 0 && gone.length === 0 && !unswept)
    return { written: [], unchanged, gone: [], removed: 0 }

  await run(target, OPEN_UNITS, { units: [...changed.map(({ unit }) => unit), ...gone, SWEEP] })
  await writeChanged(target, changed, options)
  const removed = await sweep(target, image)
  await run(target, DELETE_UNITS, { units: gone })
  await writeVersion(target, image, options.now())
  await run(target, CLOSE_UNIT, { unit: SWEEP, hash: image.version })
  return { written: changed.map(({ unit }) => unit), unchanged, gone, removed }
}

/** Shared nodes first, for papers rest on them; shared assertions last, for they rest on papers. */
async function writeChanged(
  target: Target,
  changed: readonly UnitImage[],
  { onUnit }: SyncOptions,
): Promise<void> {
  const shared = changed.find(({ unit }) => unit === SHARED)
  const papers = changed.filter(({ unit }) => unit !== SHARED)
  let done = 0
  if (shared) await inTransaction(target, tx => writeNodes(tx, shared.nodes))
  for (const paper of papers) {
    await inTransaction(target, async tx => {
      await writeNodes(tx, paper.nodes)
      await writeRelationships(tx, paper.relationships)
      await tx.run(DELETE_GONE_OF_UNIT, {
        unit: paper.unit,
        documents: [
          ...new Set(paper.relationships.map(({ properties }) => properties.source).filter(Boolean)),
        ],
        ids: paper.relationships.map(({ id }) => id),
      })
      await tx.run(CLOSE_UNIT, { unit: paper.unit, hash: paper.hash })
    })
    onUnit?.(paper.unit, ++done, changed.length)
  }
  if (!shared) return
  await inTransaction(target, async tx => {
    await writeRelationships(tx, shared.relationships)
    await tx.run(CLOSE_UNIT, { unit: SHARED, hash: shared.hash })
  })
  onUnit?.(SHARED, ++done, changed.length)
}

/** The day of loading changes only with what is loaded. */
async function writeVersion(target: Target, image: GraphImage, now: Date): Promise<void> {
  const [stored] = await rowsOf<[string, string]>(target, READ_VERSION)
  const all = image.units.flatMap(unit => unit.relationships)
  await run(target, WRITE_VERSION, {
    version: image.version,
    loadedAt: stored?.[0] === image.version ? stored[1] : now.toISOString(),
    documents: integer(
      image.units.flatMap(unit => unit.nodes).filter(({ label }) => label === 'Document').length,
    ),
    assertions: integer(all.filter(({ type }) => type !== 'HAS' && type !== 'CONCERNS').length),
  })
}
