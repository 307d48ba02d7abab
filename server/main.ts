import { resolve } from 'node:path'
import { Listr, PRESET_TIMER } from 'listr2'
import type { Driver } from 'neo4j-driver'
import { type LoadSummary, loadRegister } from '../seed/load/load'
import { type RunningApp, startApp } from './app'
import { type Config, readConfig } from './config'
import { type Access, connect } from './graph/connect'
import { type EmbeddedNeo4j, startEmbedded } from './graph/embedded/embedded'
import { requirePort } from './port'
import { projectRoot } from './root'

/** What is running so far; undone in the opposite order. */
interface Started {
  config: Config
  access?: Access
  neo4j?: EmbeddedNeo4j
  driver?: Driver
  loaded?: LoadSummary
  app?: RunningApp
}

/**
 * Starts the database, loads the register and serves until a signal ends it; every step says what it does and how long.
 * @returns exit code, once everything has stopped
 * @throws OperatorFault for what the operator must put right
 */
export async function serve(): Promise<number> {
  const started: Started = { config: readConfig() }
  const ended = endSignal()
  try {
    await Promise.race([steps(started).run(), ended])
    if (started.app) console.log(`\nNguồn is at ${started.app.address} (Ctrl-C stops everything)`)
    await ended
    return 0
  } finally {
    await stop(started)
  }
}

function steps(started: Started): Listr {
  const { config } = started
  return new Listr(
    [
      { title: `Port ${config.PORT}`, task: () => requirePort(config.HOST, config.PORT) },
      {
        title: config.NEO4J_URI ? `Neo4j at ${config.NEO4J_URI}` : 'Neo4j of this checkout',
        task: async (_, task) => {
          started.access = await database(started, note => {
            task.title = note
          })
          started.driver = await connect(started.access)
        },
      },
      {
        title: 'Register',
        task: async (_, task) => {
          started.loaded = await loadRegister({
            driver: started.driver!,
            database: started.access!.database,
            registerDir: resolve(projectRoot, 'seed/register'),
            onProgress: note => {
              task.output = note
            },
          })
          task.title = `Register: ${started.loaded.sentence}`
        },
      },
      {
        title: 'Pages and /graphql',
        task: async () => {
          started.app = await startApp({
            driver: started.driver!,
            database: started.access!.database,
            config,
          })
        },
      },
    ],
    { rendererOptions: { timer: PRESET_TIMER }, fallbackRendererOptions: { timer: PRESET_TIMER } },
  )
}

async function database(started: Started, say: (note: string) => void): Promise<Access> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = started.config
  if (NEO4J_URI)
    return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
  started.neo4j = await startEmbedded({
    home: resolve(projectRoot, 'data/graph'),
    onFetch: () => say('Neo4j of this checkout: fetching it from Maven Central (once)'),
  })
  say(
    started.neo4j.clearedLeftover
      ? 'Neo4j of this checkout (one left by a killed start was stopped)'
      : 'Neo4j of this checkout',
  )
  return started.neo4j
}

async function stop({ app, driver, neo4j }: Started): Promise<void> {
  await app?.close()
  await driver?.close()
  await neo4j?.stop()
}

function endSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
