import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OperatorFault } from '../../fault'
import { run } from './run'

/** Who runs the database of a home folder: the Java process and the process of ours that started it. */
interface Owner {
  database: number
  owner: number
}

const pathIn = (home: string) => join(home, 'nguon.pid')

export async function writePidFile(home: string, database: number): Promise<void> {
  await mkdir(dirname(pathIn(home)), { recursive: true })
  await writeFile(pathIn(home), JSON.stringify({ database, owner: process.pid } satisfies Owner))
}

export async function removePidFile(home: string): Promise<void> {
  await rm(pathIn(home), { force: true })
}

/**
 * Stops a database that a killed start left behind in `home`, and says whether there was one.
 * @throws OperatorFault where the start that owns it still runs
 */
export async function clearLeftover(home: string): Promise<boolean> {
  const record = await readFile(pathIn(home), 'utf8').catch(() => null)
  if (record === null) return false
  const { database, owner } = JSON.parse(record) as Owner
  const left = isAlive(database) && (await commandOf(database)).includes(`--home-dir=${home}`)
  if (left && owner !== process.pid && isAlive(owner) && (await commandOf(owner)).includes('nguon')) {
    throw new OperatorFault(
      `Nguồn already runs from this checkout (process ${owner}): stop it first, or set NEO4J_URI and another PORT.`,
    )
  }
  if (left) await terminate(database)
  await removePidFile(home)
  return left
}

/** SIGTERM, then a wait, and SIGKILL only for a process that does not end. */
export async function terminate(pid: number): Promise<void> {
  const signal = (name: NodeJS.Signals) => isAlive(pid) && process.kill(pid, name)
  signal('SIGTERM')
  for (let waited = 0; waited < 15_000 && isAlive(pid); waited += 50) await sleep(50)
  if (signal('SIGKILL')) while (isAlive(pid)) await sleep(50)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function commandOf(pid: number): Promise<string> {
  return (await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).output
}

const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
