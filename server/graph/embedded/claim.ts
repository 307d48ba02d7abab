import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorFault } from '../../fault'
import { holding } from '../../processes/lock.mjs'
import { startOf } from '../../processes/startOf.mjs'
import { said } from '../../terminal/said.mjs'
import { commandOf, terminate } from './processes'

/** Who uses the database of a home folder: a process of ours and, once it is started, the Java process and its Bolt port. */
export interface Claim {
  owner: number
  /** When it began, which tells it from a later process of its number; an older version told it by its command. */
  ownerStart?: string
  database?: { pid: number; port: number }
}

const pathIn = (home: string) => join(home, 'nguon.pid')

/**
 * Claims a home folder for this process, and stops the database that a killed start left there.
 * @returns true where there was one
 * @throws OperatorFault where the process that claimed it still runs
 */
export async function claimHome(home: string): Promise<boolean> {
  requireFree(home)
  const leftover = await stopLeftover(home, readClaim(home))
  // Of several that found it free, the first holds it by now.
  holding(`${pathIn(home)}.lock`, () => {
    requireFree(home)
    writeClaim(home, ownClaim())
  })
  return leftover
}

/** Stops the database of a home folder that no process of ours holds. */
export async function clearLeftover(home: string): Promise<void> {
  await stopLeftover(home, readClaim(home))
  await releaseHome(home)
}

/** @returns true where there was one */
async function stopLeftover(home: string, claim: Claim | null): Promise<boolean> {
  const pid = claim?.database?.pid
  if (pid === undefined || !(await commandOf(pid)).includes(`--home-dir=${home} `)) return false
  await terminate(pid)
  return true
}

/** Adds the started database to our claim. */
export function recordDatabase(home: string, database: Claim['database']): void {
  writeClaim(home, { ...ownClaim(), ...(database && { database }) })
}

/** Whether this process claims the home folder, with that database. */
export function isOurDatabase(home: string, pid: number): boolean {
  const claim = readClaim(home)
  return claim?.owner === process.pid && claim.database?.pid === pid
}

export async function releaseHome(home: string): Promise<void> {
  await rm(pathIn(home), { force: true })
}

/** The claim of a process that still runs, other than this one. */
export function claimOfAnother(home: string): Claim | null {
  const claim = readClaim(home)
  return claim && isHeld(claim) ? claim : null
}

function readClaim(home: string): Claim | null {
  try {
    return JSON.parse(readFileSync(pathIn(home), 'utf8')) as Claim
  } catch {
    return null
  }
}

/** The claim is whole when it appears. */
function writeClaim(home: string, claim: Claim): void {
  const next = `${pathIn(home)}.next`
  writeFileSync(next, JSON.stringify(claim))
  renameSync(next, pathIn(home))
}

function isHeld({ owner, ownerStart }: Claim): boolean {
  const start = startOf(owner)
  if (start === '' || (owner === process.pid && ownerStart === start)) return false
  return ownerStart === undefined || ownerStart === start
}

const ownClaim = (): Claim => ({ owner: process.pid, ownerStart: startOf(process.pid) })

/** @throws OperatorFault */
function requireFree(home: string): void {
  const holder = claimOfAnother(home)
  if (holder)
    throw new OperatorFault(
      said(
        `Nguồn already runs from this checkout (process ${holder.owner}): stop it first, or set NEO4J_URI and another PORT.`,
        `Nguồn đang chạy từ thư mục này (tiến trình ${holder.owner}): hãy dừng nó trước, hoặc đặt NEO4J_URI và PORT khác.`,
      ),
    )
}
