import { Listr, type ListrTask, PRESET_TIMER } from 'listr2'
import type { Driver } from 'neo4j-driver'
import { type RunningApp, startApp } from './app'
import { type Config, registerDays } from './config'
import type { Fill } from './fill'
import { connect } from './graph/connect'
import { type OpenDatabase, openDatabase } from './graph/database'
import { requirePort } from './port'

/** What is running so far. */
export interface Started {
  database?: OpenDatabase
  driver?: Driver
  /** What of the register could not be read. */
  told?: string[]
  app?: RunningApp
}

interface Start {
  config: Config
  started: Started
  ending: AbortSignal
  fill: Fill
}

const told = {
  ended: 'Neo4j ended by itself: it is started again.',
  restarted: 'Neo4j is back.',
  failed: 'Neo4j could not be started again: the next try follows.',
} as const

/** The steps of a start, each with what it does and how long it took; every one leaves what it started in `started`. */
export function startSteps({ config, started, ending, fill }: Start): Listr {
  const steps: ListrTask[] = [
    { title: `Port ${config.PORT}`, task: () => requirePort(config.HOST, config.PORT) },
    {
      title: config.NEO4J_URI ? `Neo4j at ${config.NEO4J_URI}` : 'Neo4j of this checkout',
      task: async (_, step) => {
        const onFetch = () => {
          step.output = 'fetching it from Maven Central, once'
        }
        const onEvent = (event: keyof typeof told) => console.error(told[event])
        started.database = await openDatabase(config, { onFetch, onEvent, signal: ending })
        started.driver = await connect(started.database)
        if (started.database.clearedLeftover) step.title += ' (one that a killed start left was stopped)'
      },
    },
    {
      title: 'Register',
      task: async (_, step) => {
        const { sentence, told } = await fill({
          driver: started.driver!,
          database: started.database!.database,
          days: registerDays(config),
          sharing: config.NEO4J_SHARED,
          unread: config.NEO4J_URI === undefined,
          onProgress: note => {
            // Between two units is where a load may be cut: the next one does it again.
            ending.throwIfAborted()
            step.output = note
          },
        })
        step.title = `Register: ${sentence}`
        started.told = told
      },
    },
    {
      title: 'Pages and /graphql',
      task: async () => {
        const { driver, database } = started
        started.app = await startApp({
          driver: driver!,
          database: database!.database,
          config,
          signal: ending,
        })
      },
    },
  ]
  const uncut = steps.map(({ task, ...step }) => ({
    ...step,
    task: (...args: Parameters<typeof task>) => {
      ending.throwIfAborted()
      return task(...args)
    },
  }))
  const quiet = { timer: PRESET_TIMER, showErrorMessage: false, collapseErrors: false }
  return new Listr(uncut, {
    registerSignalListeners: false,
    rendererOptions: quiet,
    fallbackRendererOptions: { timer: PRESET_TIMER },
  })
}
