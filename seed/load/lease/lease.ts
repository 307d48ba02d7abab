import type { Integer, ManagedTransaction } from 'neo4j-driver'
import { OperatorFault } from '../../../server/fault'
import { pause } from '../../../server/graph/embedded/processes'
import { LEASE_AGE_MS } from '../../../server/graph/live/loading'
import { integer, number } from '../../../server/graph/values'
import { said } from '../../../server/terminal/said.mjs'
import { inTransaction, type Target } from '../sync/database'
import { ended, isGone, newOwner, type Owner } from './owner'
import { GIVE_LEASE_UP, RENEW_LEASE, TAKE_LEASE } from './statements'

/** The right to write, which one load has at a time. */
export interface Lease {
  /** One transaction; it fails where the lease has gone to another load. */
  write<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T>
  giveUp(): Promise<void>
}

export interface LeaseOptions {
  /** Told again and again for whom we wait; may throw to stop waiting. */
  onWait: (sentence: string) => void
  /** A lease that was not renewed for so long belongs to nobody. */
  ageMs?: number
}

const ASK_EVERY_MS = 300

type LeaseRow = [free: boolean, owner: string, host: string, pid: Integer, started: string, taken: string]

/** Waits until no other load writes; one whose process has ended is not waited for. */
export async function takeLease(
  target: Target,
  { onWait, ageMs = LEASE_AGE_MS }: LeaseOptions,
): Promise<Lease> {
  const own = newOwner()
  let gone: string | null = null
  try {
    for (;;) {
      const [free, id, host, pid, started, taken] = await ask(target, own, gone, ageMs)
      if (free) return held(target, own, ageMs)
      const other: Owner = { id, host, pid: number(pid), started }
      gone = isGone(other) ? other.id : null
      if (gone) continue
      onWait(
        said(
          `waiting for process ${other.pid} on ${other.host}, which has been writing since ${taken}`,
          `chờ tiến trình ${other.pid} trên máy ${other.host}, đang ghi từ ${taken}`,
        ),
      )
      await pause(ASK_EVERY_MS)
    }
  } catch (error) {
    ended(own)
    throw error
  }
}

function ask(target: Target, own: Owner, gone: string | null, ageMs: number): Promise<LeaseRow> {
  return inTransaction(target, async tx => {
    const parameters = { ...own, pid: integer(own.pid), gone, ageMs: integer(ageMs) }
    const { records } = await tx.run(TAKE_LEASE, parameters)
    return records[0]!.get('row') as LeaseRow
  })
}

/** While nothing is written, as in the time of grace, a timer keeps it young. */
function held(target: Target, { id, ...own }: Owner, ageMs: number): Lease {
  const lease: Lease = {
    write: work =>
      inTransaction(target, async tx => {
        const renewing = tx.run(RENEW_LEASE, { id })
        // Sent along with it: the database begins it once the lease is locked.
        const working = work(tx)
        working.catch(() => {})
        const { records } = await renewing
        if (records.length === 0)
          throw new OperatorFault(
            said('Another load has taken over: load again.', 'Một lần nạp khác đã ghi thay: hãy nạp lại.'),
          )
        return working
      }),
    async giveUp() {
      clearInterval(renewing)
      ended({ id, ...own })
      // Where the database is gone, age frees the lease.
      await inTransaction(target, tx => tx.run(GIVE_LEASE_UP, { id })).catch(() => {})
    },
  }
  const renewing = setInterval(() => lease.write(async () => {}).catch(() => {}), ageMs / 5)
  renewing.unref()
  return lease
}
