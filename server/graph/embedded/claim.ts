import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorFault } from '../../fault'
import { commandOf, startOf, terminate } from './processes'

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
  const holder = await claimOfAnother(home)
  if (holder) throw heldFault(holder.owner)
  const leftover = await clearLeftover(home)
  await mkdir(home, { recursive: true })
  const aside = `${pathIn(home)}.${process.pid}`
  try {
    await writeFile(aside, JSON.stringify(await ownClaim()))
    // The claim is whole when it appears, and there is one.
    await link(aside, pathIn(home))
  } catch (error) {
    const meanwhile = await readClaim(home)
    throw meanwhile ? heldFault(meanwhile.owner) : error
  } finally {
    await rm(aside, { force: true })
  }
  return leftover
}

/** Stops the database of a home folder that no process of ours holds. @returns true where there was one */
export async function clearLeftover(home: string): Promise<boolean> {
  const pid = (await readClaim(home))?.database?.pid
  const leftover = pid !== undefined && (await commandOf(pid)).includes(`--home-dir=${home} `)
  if (leftover) await terminate(pid)
  await releaseHome(home)
  return leftover
}

/** Adds the started database to our claim. */
export async function recordDatabase(home: string, database: Claim['database']): Promise<void> {
  const next = `${pathIn(home)}.next`
  await writeFile(next, JSON.stringify({ ...(await ownClaim()), database } satisfies Claim))
  await rename(next, pathIn(home))
}

/** Whether this process claims the home folder, with that database. */
export async function isOurDatabase(home: string, pid: number): Promise<boolean> {
  const claim = await readClaim(home)
  return claim?.owner === process.pid && claim.database?.pid === pid
}

export async function releaseHome(home: string): Promise<void> {
  await rm(pathIn(home), { force: true })
}

/** The claim of a process that still runs, other than this one. */
export async function claimOfAnother(home: string): Promise<Claim | null> {
  const claim = await readClaim(home)
  return claim && (await isHeld(claim)) ? claim : null
}

async function readClaim(home: string): Promise<Claim | null> {
  const text = await readFile(pathIn(home), 'utf8').catch(() => '')
  try {
    return JSON.parse(text) as Claim
  } catch {
    return null
  }
}

async function isHeld({ owner, ownerStart }: Claim): Promise<boolean> {
  const start = await startOf(owner)
  if (start === '' || (owner === process.pid && ownerStart === start)) return false
  return ownerStart === undefined || ownerStart === start
}

async function ownClaim(): Promise<Claim> {
  return { owner: process.pid, ownerStart: await startOf(process.pid) }
}

function heldFault(owner: number): OperatorFault {
  return new OperatorFault(
    `Nguồn already runs from this checkout (process ${owner}): stop it first, or set NEO4J_URI and another PORT.`,
  )
}
