import { fileSystemFault, OperatorFault } from '../../fault'
import { said } from '../../terminal/said.mjs'
import type { Access } from '../connect'
import { answers, askUntilAnswer } from './answers'
import { claimHome, claimOfAnother, isOurDatabase, recordDatabase, releaseHome } from './claim'
import { installNeo4j } from './install'
import { requireJava } from './java'
import { BrokenDatabase, launch, PortTaken } from './launch'
import { keptPassword, passwordOf } from './password'
import { freePort } from './ports'
import { terminate } from './processes'
import { requireRoom } from './room'
import { startOrSetAside } from './setAside'
import { type SupervisedOptions, supervise } from './supervise'

/** A Neo4j Community of our own, in its own process, spoken to over Bolt only. */
export interface EmbeddedNeo4j extends Access {
  /** True where a database of a killed start was found and stopped first. */
  clearedLeftover: boolean
  /** Where the data of a database that could not start are kept; the one that runs was empty then. */
  setAside: string | null
  /** @throws OperatorFault where its disk is full: what the database itself reports then names anything but that */
  requireRoom(): Promise<void>
  /** Stops the process and waits for its end; a second call does nothing. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Absolute path of the folder of its data, settings, password and logs; made where absent. */
  home: string
  /** Bolt port on the loopback; a free one by default. */
  port?: number
  /** Of Neo4j, beside ours. */
  settings?: Readonly<Record<string, string>>
  onFetch?: () => void
  /** Told when the database ended by itself and when it is back. */
  onEvent?: SupervisedOptions['tell']
  /** Cuts the start short: what was started is stopped, and the promise rejects. */
  signal?: AbortSignal
}

const TRIES = 3
/** So long a database may refuse to answer after Neo4j has started, or say nothing: a busy machine is no broken database. */
const FIRST_ANSWER = { refusedMs: 20_000, nothingMs: 120_000 }
/** So long it may take to answer at any time later. */
const WELL_WITHIN_MS = 5_000

/** @throws OperatorFault where Java, Maven, disk or port are missing, in one sentence */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { home, port, settings, onFetch, onEvent, signal } = options
  const java = await requireJava()
  await requireRoom(home)
  const jars = await installNeo4j(onFetch, signal)
  try {
    const clearedLeftover = await claimHome(home)
    try {
      const place = { java, jars, home, signal, ...(settings && { settings }), ...(onEvent && { onEvent }) }
      const { started, setAside } = await startOrSetAside(home, () => launchOnFreePort(place, port))
      return { ...started, setAside, clearedLeftover, requireRoom: () => requireRoom(home) }
    } catch (error) {
      await releaseHome(home)
      throw error
    }
  } catch (error) {
    throw fileSystemFault(error, 'starting Neo4j')
  }
}

/** The database of a home folder for a short task: the one that another process of ours runs there, else one started now. */
export async function shareEmbedded(options: EmbeddedOptions): Promise<Access & { stop(): Promise<void> }> {
  const { home } = options
  const claim = claimOfAnother(home)
  const password = await keptPassword(home)
  if (!claim?.database || password === null) return startEmbedded(options)
  return { ...accessAt(claim.database.port, password), stop: async () => {} }
}

interface Place {
  java: string
  jars: string
  home: string
  settings?: Readonly<Record<string, string>>
  signal: AbortSignal | undefined
  /** Told of every process as soon as our claim names it, whether or not it comes to answer. */
  onLaunch?: (pid: number) => void
  onEvent?: SupervisedOptions['tell']
}

/** A free port may be taken by others between the choice and the use, seconds later: then another is chosen. */
async function launchOnFreePort(place: Place, given: number | undefined, tries = TRIES) {
  const port = given ?? (await freePort())
  try {
    return await launchOn(place, port)
  } catch (error) {
    if (given === undefined && tries > 1 && error instanceof PortTaken) {
      return launchOnFreePort(place, given, tries - 1)
    }
    throw error
  }
}

async function launchOn(place: Place, port: number) {
  const { home, signal } = place
  const pid = await launchUntilReady(place, port)
  try {
    const { uri } = accessAt(port, '')
    const access = accessAt(port, await passwordOf(home, uri))
    signal?.throwIfAborted()
    await requireAnswer(access, home)
    const { onEvent } = place
    let claimed = pid
    const onLaunch = (launched: number) => {
      claimed = launched
    }
    const kept = supervise(pid, {
      relaunch: ending => relaunch({ ...place, signal: ending, onLaunch }, access, port),
      isOurs: async () => isOurDatabase(home, claimed),
      isWell: () => answers(access, WELL_WITHIN_MS),
      ...(onEvent && { tell: onEvent }),
    })
    const stop = async () => {
      await kept.stop()
      await releaseHome(home)
    }
    return { ...access, stop }
  } catch (error) {
    await terminate(pid)
    throw error
  }
}

/** Again under the same password, so that whoever knows it goes on. */
async function relaunch(place: Place, access: Access, port: number): Promise<number> {
  const { home, onEvent } = place
  const { started, setAside } = await startOrSetAside(home, async () => {
    const pid = await launchUntilReady(place, port)
    try {
      await passwordOf(home, access.uri)
      await requireAnswer(access, home)
      return pid
    } catch (error) {
      await terminate(pid)
      throw error
    }
  })
  if (setAside !== null) onEvent?.('setAside')
  return started
}

/** @throws BrokenDatabase where Neo4j says that its database does not run */
async function requireAnswer(access: Access, home: string): Promise<void> {
  const answer = await askUntilAnswer(access, FIRST_ANSWER)
  if (answer === 'answered') return
  const seconds = FIRST_ANSWER.nothingMs / 1000
  if (answer === 'nothing')
    throw new OperatorFault(
      said(
        `Neo4j runs and its database in ${home} has said nothing for ${seconds} seconds: start again when the machine has less to do.`,
        `Neo4j chạy mà cơ sở dữ liệu trong ${home} im lặng đã ${seconds} giây: hãy chạy lại khi máy bớt việc.`,
      ),
    )
  throw new BrokenDatabase(
    said(
      `The database in ${home} does not answer though Neo4j runs: removing the folder makes a new one at the next start.`,
      `Cơ sở dữ liệu trong ${home} không trả lời dù Neo4j đang chạy: xoá thư mục này thì lần chạy sau sẽ tạo mới.`,
    ),
  )
}

async function launchUntilReady({ onLaunch, onEvent, ...place }: Place, port: number): Promise<number> {
  const { home } = place
  const { pid, ready } = await launch({ ...place, port })
  try {
    recordDatabase(home, { pid, port })
    onLaunch?.(pid)
    await ready
    return pid
  } catch (error) {
    await terminate(pid)
    throw error
  }
}

const accessAt = (port: number, password: string): Access => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
})
