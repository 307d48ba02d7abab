import type { Integer } from 'neo4j-driver'
import { pause } from '../../../server/graph/embedded/processes'
import { GRACE_MS, type Live, liveFrom } from '../../../server/graph/live/live'
import { otherSide, type Side } from '../../../server/graph/live/side'
import { integer, number } from '../../../server/graph/values'
import { said } from '../../../server/terminal/said.mjs'
import { adoptOldGraph } from '../ground/adopt'
import { countsIn, type GraphImage } from '../image'
import { type Lease, takeLease } from '../lease/lease'
import { unitOfName } from '../unitNames'
import { toldFrom } from './changedAt'
import { type ChangedUnits, changedUnits, writtenFrom } from './changedUnits'
import { clearSide } from './clearSide'
import { rowsOf, type Target } from './database'
import { fillSide } from './fillSide'
import { patchSide } from './patchSide'
import type { Recorded } from './recordWritten'
import { countNodes, type LiveRow, READ_LIVE, SWITCH } from './statements'
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
  /** Of so many units both sides are kept, so that a load writes what changed. */
  keptFrom?: number
}

/** Fewer are written in seconds: the graph need not be there twice. */
const KEPT_FROM = 2_000
/** Where more of the rows are in units that changed, the whole is written sooner; and so many fit into memory. */
const MOST_PATCHED = { share: 1 / 3, rows: 300_000 }

/**
 * Makes the graph equal to the image: written beside the data in use, compared with the image, then switched to in one
 * transaction. What was in use before is removed once nobody reads it, or where it is much brought up to date too: the
 * next load then writes what changed. Killed at any point, the data before or the new is in use, and the next load
 * removes what is left over.
 */
export async function sync(target: Target, image: GraphImage, options: SyncOptions): Promise<SyncResult> {
  const before = await readLive(target)
  if (before.version === image.version && (await isAtRest(target, before)))
    return resultOf(image, { changed: [], gone: [] })
  const lease = await takeLease(target, { onWait: options.onProgress })
  try {
    await adoptOldGraph(target, lease)
    return await new Replacing(target, lease, image, options).replace()
  } finally {
    await lease.giveUp()
  }
}

/** Whether the side that is not read is empty, or the same as the one that is. */
export async function isAtRest(
  target: Target,
  { side, version }: Pick<Live, 'side' | 'version'>,
): Promise<boolean> {
  if (side === 'None') return false
  const other = otherSide(side)
  return (await nodesOn(target, other)) === 0 || (await writtenFrom(target, other)) === version
}

class Replacing {
  constructor(
    private readonly target: Target,
    private readonly lease: Lease,
    private readonly image: GraphImage,
    private readonly options: SyncOptions,
  ) {}

  async replace(): Promise<SyncResult> {
    const { target, lease, image } = this
    const { now, beforeSwitch, onProgress, graceMs = GRACE_MS } = this.options
    const before = await readLive(target)
    const changed = await changedUnits(target, before.side, image)
    const result = resultOf(image, changed)
    const side = before.side === 'None' ? 'A' : otherSide(before.side)
    if (before.version === image.version) {
      if (!(await isAtRest(target, before))) await this.#clear(side, graceMs - before.forMs)
      return result
    }
    const loadedAt = now().toISOString()
    const recorded = { loadedAt, told: await toldFrom(target, before.side, image, loadedAt) }
    const graceLeft = before.side === 'None' ? 0 : graceMs - before.forMs
    const other = before.side === 'None' ? changed : await changedUnits(target, side, image)
    if (!(await this.#patch(side, other, graceLeft, recorded))) {
      await this.#clear(side, graceLeft)
      await this.#fill(side, recorded)
    }
    if (beforeSwitch && before.side !== 'None') {
      onProgress(said('planning for the new data', 'chuẩn bị câu hỏi cho dữ liệu mới'))
      await beforeSwitch(side).catch(error =>
        onProgress(said(`not planned: ${error}`, `chưa chuẩn bị được: ${error}`)),
      )
    }
    const generation = integer(before.generation + 1)
    await lease.write(tx => tx.run(SWITCH, { side, version: image.version, generation }))
    if (before.side === 'None' || (await this.#patch(before.side, changed, graceMs, recorded))) return result
    await this.#clear(before.side, graceMs)
    return result
  }

  /** Writes all of it onto an empty side. */
  async #fill(side: Side, recorded: Recorded): Promise<void> {
    const begun = performance.now()
    const onWritten = (done: number, total: number) =>
      this.options.onProgress(writtenSoFar(done, total, (performance.now() - begun) / 1000))
    await fillSide(this.target, this.lease, side, this.image, { ...recorded, onWritten })
  }

  /** Brings a side that was left up to date. @returns false where that cannot be, or would not be worth it */
  async #patch(side: Side, units: ChangedUnits, waitMs: number, recorded: Recorded): Promise<boolean> {
    const { target, lease, image } = this
    const { onProgress, keptFrom = KEPT_FROM } = this.options
    if (image.units.length < keptFrom || (await writtenFrom(target, side)) === null) return false
    const most = Math.min(rowsIn(image) * MOST_PATCHED.share, MOST_PATCHED.rows)
    const mostGone = image.units.length * MOST_PATCHED.share
    if (rowsIn({ units: units.changed }) > most || units.gone.length > mostGone) return false
    const { length } = [...units.changed, ...units.gone]
    await this.#waitForReaders(waitMs)
    onProgress(said(`writing ${length} units that changed`, `ghi ${length} đơn vị đã thay đổi`))
    try {
      await patchSide(target, lease, side, image, units, recorded)
      return true
    } catch (cause) {
      onProgress(
        said(
          `What changed could not be written by itself (${cause}); all is written anew`,
          `Không ghi riêng được phần đã thay đổi (${cause}); ghi lại toàn bộ`,
        ),
      )
      return false
    }
  }

  /** A side that was in use is left as it is for a time of grace. */
  async #clear(side: Side, waitMs: number): Promise<void> {
    if ((await nodesOn(this.target, side)) === 0) return
    await this.#waitForReaders(waitMs)
    await clearSide(this.lease, side)
  }

  async #waitForReaders(ms: number): Promise<void> {
    if (ms <= 0) return
    const seconds = Math.ceil(ms / 1000)
    this.options.onProgress(
      said(
        `waiting ${seconds} s for those who read the data before`,
        `chờ ${seconds} giây cho người đang đọc dữ liệu cũ`,
      ),
    )
    await pause(ms)
  }
}

const rowsIn = (image: Parameters<typeof countsIn>[0]): number => {
  const { nodes, relationships } = countsIn(image)
  return nodes + relationships
}

function resultOf({ units }: GraphImage, { changed, gone }: ChangedUnits): SyncResult {
  const unitsIn = (names: readonly string[]) => new Set(names.map(unitOfName))
  const all = unitsIn(units.map(({ name }) => name))
  const written = unitsIn(changed.map(({ name }) => name))
  return {
    written: [...written],
    unchanged: all.size - written.size,
    gone: [...unitsIn(gone)].filter(unit => !all.has(unit)),
  }
}

async function readLive(target: Target): Promise<Live> {
  return liveFrom((await rowsOf<LiveRow>(target, READ_LIVE))[0])
}

async function nodesOn(target: Target, side: Side): Promise<number> {
  const [count = 0] = await rowsOf<number | Integer>(target, countNodes(side))
  return number(count)
}
