import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { startOf } from '../../../server/graph/embedded/processes'

/** Who writes: one load of one process. */
export interface Owner {
  id: string
  host: string
  pid: number
  /** Tells the process from a later one of its number. */
  started: string
}

/** The loads of this process that are under way. */
const running = new Set<string>()

export async function newOwner(): Promise<Owner> {
  const id = randomUUID()
  running.add(id)
  return { id, host: hostname(), pid: process.pid, started: await startOf(process.pid) }
}

export const ended = ({ id }: Owner): boolean => running.delete(id)

/** True where the owner is known to write no more: its process on this machine, or its load in this process, is over. */
export async function isGone({ id, host, pid, started }: Owner): Promise<boolean> {
  if (host !== hostname()) return false
  if ((await startOf(pid)) !== started) return true
  return pid === process.pid && !running.has(id)
}
