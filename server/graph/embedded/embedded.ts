import { spawn } from 'node:child_process'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileSystemFault, OperatorFault } from '../../fault'
import { installNeo4j } from './install'
import { requireJava } from './java'
import { passwordOf } from './password'
import { clearLeftover, isAlive, removePidFile, terminate, writePidFile } from './pidFile'
import { freePort } from './ports'
import { javaArguments, writeSettings } from './settings'

/** A Neo4j Community of our own, in its own process, spoken to over Bolt only. */
export interface EmbeddedNeo4j {
  uri: string
  user: string
  password: string
  database: string
  pid: number
  /** True where a database of a killed start was found and stopped first. */
  clearedLeftover: boolean
  /** Stops the process and waits for its end; a second call does nothing. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Folder of its data, settings, password and logs; made where absent. */
  home: string
  port?: number
  onFetch?: () => void
}

const START_LIMIT = 120_000

/** @throws OperatorFault where Java, Maven, disk or port are missing, in one sentence */
export async function startEmbedded({ home, port, onFetch }: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  await requireJava()
  const jars = await installNeo4j(onFetch)
  const clearedLeftover = await clearLeftover(home)
  const boltPort = port ?? (await freePort())
  const pid = await launch(home, jars, boltPort)
  const stop = async () => {
    await terminate(pid)
    await removePidFile(home)
  }
  try {
    await untilStarted(home, pid)
    const uri = `bolt://127.0.0.1:${boltPort}`
    return {
      uri,
      user: 'neo4j',
      password: await passwordOf(home, uri),
      database: 'neo4j',
      pid,
      clearedLeftover,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Detached, so that Ctrl-C reaches us alone and we stop it after the last answer. */
async function launch(home: string, jars: string, port: number): Promise<number> {
  try {
    await mkdir(home, { recursive: true })
    await writeSettings(home, port)
    const log = await open(join(home, 'console.log'), 'w')
    const child = spawn('java', javaArguments(jars, home), {
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    child.unref()
    await log.close()
    if (child.pid === undefined)
      throw new OperatorFault('Java could not be started: check that "java" on the PATH runs.')
    await writePidFile(home, child.pid)
    return child.pid
  } catch (error) {
    throw fileSystemFault(error, 'starting Neo4j')
  }
}

async function untilStarted(home: string, pid: number): Promise<void> {
  const console = join(home, 'console.log')
  for (let waited = 0; waited < START_LIMIT; waited += 50) {
    const output = await readFile(console, 'utf8')
    if (/^.* Started\.$/m.test(output)) return
    if (!isAlive(pid)) throw startFault(output, console)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new OperatorFault(`Neo4j did not start within ${START_LIMIT / 1000} seconds: see ${console}.`)
}

function startFault(output: string, console: string): unknown {
  if (/no space left/i.test(output)) return fileSystemFault(new Error('no space left'), 'starting Neo4j')
  if (/address already in use/i.test(output))
    return new OperatorFault('The port chosen for Neo4j was taken meanwhile: start again.')
  if (/insufficient memory|could not reserve/i.test(output)) {
    return new OperatorFault('Not enough memory for Neo4j: it needs about 600 MB free.')
  }
  return new OperatorFault(
    `Neo4j ended while starting: see ${console}; removing the folder ${join(console, '..')} makes a new database.`,
  )
}
