import { fileSystemFault } from '../../fault'
import type { Access } from '../connect'
import { claimHome, claimOfAnother, isOurDatabase, recordDatabase, releaseHome } from './claim'
import { installNeo4j } from './install'
import { requireJava } from './java'
import { launch, PortTaken } from './launch'
import { keptPassword, passwordOf } from './password'
import { freePort } from './ports'
import { terminate } from './processes'
import { requireRoom } from './room'
import { type SupervisedOptions, supervise } from './supervise'

/** A Neo4j Community of our own, in its own process, spoken to over Bolt only. */
export interface EmbeddedNeo4j extends Access {
  /** True where a database of a killed start was found and stopped first. */
  clearedLeftover: boolean
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
  onFetch?: () => void
  /** Told when the database ended by itself and when it is back. */
  onEvent?: SupervisedOptions['tell']
  /** Cuts the start short: what was started is stopped, and the promise rejects. */
  signal?: AbortSignal
}

const TRIES = 3

/** @throws OperatorFault where Java, Maven, disk or port are missing, in one sentence */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { home, port, onFetch, onEvent, signal } = options
  const java = await requireJava()
  await requireRoom(home)
  const jars = await installNeo4j(onFetch, signal)
  try {
    const clearedLeftover = await claimHome(home)
    try {
      const started = await launchOnFreePort({ java, jars, home, signal, ...(onEvent && { onEvent }) }, port)
      return { ...started, clearedLeftover, requireRoom: () => requireRoom(home) }
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
  const claim = await claimOfAnother(home)
  const password = await keptPassword(home)
  if (!claim?.database || password === null) return startEmbedded(options)
  return { ...accessAt(claim.database.port, password), stop: async () => {} }
}

interface Place {
  java: string
  jars: string
  home: string
  signal: AbortSignal | undefined
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
    const { onEvent } = place
    const kept = supervise(pid, {
      relaunch: ending => launchUntilReady({ ...place, signal: ending }, port),
      isOurs: pid => isOurDatabase(home, pid),
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

async function launchUntilReady({ java, jars, home, signal }: Place, port: number): Promise<number> {
  const { pid, ready } = await launch({ java, jars, home, port, signal })
  try {
    await recordDatabase(home, { pid, port })
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
