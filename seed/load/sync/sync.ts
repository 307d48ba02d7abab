import type { Integer } from 'neo4j-driver'
import { pause } from '../../../server/graph/embedded/processes'
import { GRACE_MS, type Live, liveFrom } from '../../../server/graph/live/live'
import { otherSide, type Side } from '../../../server/graph/live/side'
import { integer, number } from '../../../server/graph/values'
import { said } from '../../../server/terminal/said.mjs'
import { adoptOldGraph } from '../ground/adopt'
import type { GraphImage } from '../image'
import { type Lease, takeLease } from '../lease/lease'
import { toldFrom } from './changedAt'
import { clearSide } from './clearSide'
import { eachRow, rowsOf, type Target } from './database'
import { fillSide } from './fillSide'
import { countNodes, type LiveRow, READ_LIVE, readUnits, SWITCH } from './statements'
import { writtenSoFar } from './written'

export interface SyncResult {
  /** Units that are new or other than before, in order; none where the graph was as it should be. */
  written: string[]
  unchanged: number
  /** Units that the register no longer has. */
  gone: string[]
}
export interface SyncOptions {
  now: () => Date
  onProgress: (note: string) => void
  /** How long readers may go on with the data before. */
  graceMs?: number
  /** Told which side will be read, before those who read another are switched to it. */
  beforeSwitch?: ((side: Side) => Promise<void>) | undefined
}

/**
 * Makes the graph equal to the image: written beside the data in use, compared with the image, then switched to in one
 * transaction; what was in use before is removed once nobody reads it. Killed at any point, the data before or the new
 * is in use, and the next load removes what is left over.
 */
export async function sync(target: Target, image: GraphImage, options: SyncOptions): Promise<SyncResult> {
  const before = await readLive(target)
  if (before.side !== 'None' && before.version === image.version) {
    const left = otherSide(before.side)
    if ((await nodesOn(target, left)) === 0) return { written: [], unchanged: image.units.length, gone: [] }
  }
  const lease = await takeLease(target, { onWait: options.onProgress })
  try {
    await adoptOldGraph(target, lease)
    return await replace(target, lease, image, options)
  } finally {
    await lease.giveUp()
  }
}

async function replace(
  target: Target,
  lease: Lease,
  image: GraphImage,
  { now, onProgress, graceMs = GRACE_MS, beforeSwitch }: SyncOptions,
): Promise<SyncResult> {
  const before = await readLive(target)
  const stored = before.side === 'None' ? new Map() : await unitsOn(target, before.side)
  const changed = image.units.filter(({ unit, hash }) => stored.get(unit) !== hash)
  const names = new Set(image.units.map(({ unit }) => unit))
  const result: SyncResult = {
    written: changed.map(({ unit }) => unit),
    unchanged: image.units.length - changed.length,
    gone: [...stored.keys()].filter(unit => !names.has(unit)),
  }
  const side = before.side === 'None' ? 'A' : otherSide(before.side)
  /** A side that was in use is left as it is for a time of grace. */
  const clear = async (left: Side, waitMs: number) => {
    if ((await nodesOn(target, left)) === 0) return
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000)
      onProgress(
        said(
          `waiting ${seconds} s for those who read the data before`,
          `chờ ${seconds} giây cho người đang đọc dữ liệu cũ`,
        ),
      )
      await pause(waitMs)
    }
    await clearSide(lease, left)
  }
  await clear(side, before.side === 'None' ? 0 : graceMs - before.forMs)
  if (before.version === image.version) return result

  const begun = performance.now()
  const loadedAt = now().toISOString()
  await fillSide(target, lease, side, image, {
    loadedAt,
    told: await toldFrom(target, before.side, image, loadedAt),
    onWritten: (done, total) => onProgress(writtenSoFar(done, total, (performance.now() - begun) / 1000)),
  })
  if (beforeSwitch && before.side !== 'None') {
    onProgress(said('planning for the new data', 'chuẩn bị câu hỏi cho dữ liệu mới'))
    await beforeSwitch(side).catch(error =>
      onProgress(said(`not planned: ${error}`, `chưa chuẩn bị được: ${error}`)),
    )
  }
  const generation = integer(before.generation + 1)
  await lease.write(tx => tx.run(SWITCH, { side, version: image.version, generation }))
  if (before.side !== 'None') await clear(before.side, graceMs)
  return result
}

async function readLive(target: Target): Promise<Live> {
  return liveFrom((await rowsOf<LiveRow>(target, READ_LIVE))[0])
}

async function nodesOn(target: Target, side: Side): Promise<number> {
  const [count = 0] = await rowsOf<number | Integer>(target, countNodes(side))
  return number(count)
}

async function unitsOn(target: Target, side: Side): Promise<Map<string, string>> {
  const units = new Map<string, string>()
  await eachRow<[string, string]>(target, readUnits(side), ([unit, hash]) => units.set(unit, hash))
  return units
}
