import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { startOf } from '../../../server/processes/startOf.mjs'

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

export function newOwner(): Owner {
  const id = randomUUID()
  running.add(id)
  return { id, host: hostname(), pid: process.pid, started: startOf(process.pid) }
}

export const ended = ({ id }: Owner): boolean => running.delete(id)

/** True where the owner is known to write no more: its process on this machine, or its load in this process, is over. */
export function isGone({ id, host, pid, started }: Owner): boolean {
  if (host !== hostname()) return false
  if (startOf(pid) !== started) return true
  return pid === process.pid && !running.has(id)
}
