import { Listr, type ListrTask, PRESET_TIMER } from 'listr2'
import type { Driver } from 'neo4j-driver'
import { type RunningApp, startApp } from './app'
import { type Config, registerDays } from './config'
import type { Fill } from './fill'
import { connect } from './graph/connect'
import { type OpenDatabase, openDatabase } from './graph/database'
import { planAgain } from './planSide'
import { requirePort } from './port'
import { said } from './terminal/said.mjs'

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

const REGISTER = said('Register', 'Sổ')

const told = {
  ended: said('Neo4j ended by itself: it is started again.', 'Neo4j tự dừng: đang khởi động lại.'),
  unwell: said(
    'Neo4j runs and does not answer: it is started again.',
    'Neo4j chạy mà không trả lời: đang khởi động lại.',
  ),
  restarted: said('Neo4j is back.', 'Neo4j đã chạy lại.'),
  setAside: said(
    'Neo4j could not start with its data: they were set aside, and it is filled anew from the register.',
    'Neo4j không chạy được với dữ liệu của nó: dữ liệu được để riêng, và nạp lại từ sổ.',
  ),
  failed: said(
    'Neo4j could not be started again: the next try follows.',
    'Chưa khởi động lại được Neo4j: sẽ thử tiếp.',
  ),
}

/** The steps of a start, each with what it does and how long it took; every one leaves what it started in `started`. */
export function startSteps({ config, started, ending, fill }: Start): Listr {
  const fillFrom = (onProgress: (note: string) => void) =>
    fill({
      driver: started.driver!,
      database: started.database!.database,
      days: registerDays(config),
      sharing: config.NEO4J_SHARED,
      unread: config.NEO4J_URI === undefined,
      onProgress: note => {
        // Between two units is where a load may be cut: the next one does it again.
        ending.throwIfAborted()
        onProgress(note)
      },
    })
  const fillAnew = () =>
    fillFrom(() => {}).then(
      ({ sentence }) => console.error(`${REGISTER}: ${sentence}`),
      error => console.error(`${REGISTER}: ${error instanceof Error ? error.message : error}`),
    )
  const planAnew = () => {
    const { driver, database } = started
    // Who cannot wait for it finds a statement planned later.
    if (driver && database) planAgain({ driver, database: database.database }).catch(() => {})
  }
  const steps: ListrTask[] = [
    { title: `${said('Port', 'Cổng')} ${config.PORT}`, task: () => requirePort(config.HOST, config.PORT) },
    {
      title: config.NEO4J_URI
        ? said(`Neo4j at ${config.NEO4J_URI}`, `Neo4j ở ${config.NEO4J_URI}`)
        : said('Neo4j of this checkout', 'Neo4j của thư mục này'),
      task: async (_, step) => {
        const onFetch = () => {
          step.output = said(
            'fetching Neo4j Community (GPLv3) from Maven Central, once',
            'đang tải Neo4j Community (GPLv3) từ Maven Central, chỉ một lần',
          )
        }
        const onEvent = (event: keyof typeof told) => {
          console.error(told[event])
          if (event === 'setAside') fillAnew()
          if (event === 'restarted') planAnew()
        }
        started.database = await openDatabase(config, { onFetch, onEvent, signal: ending })
        started.driver = await connect(started.database)
        if (started.database.setAside)
          step.title += said(
            ` (its data kept it from starting: they are in ${started.database.setAside} now, and it is filled anew from the register)`,
            ` (dữ liệu cũ làm nó không chạy được, nay để ở ${started.database.setAside}, và nạp lại từ sổ)`,
          )
        if (started.database.clearedLeftover)
          step.title += said(
            ' (one that a killed start left was stopped)',
            ' (đã dừng một Neo4j còn lại của lần chạy bị ngắt)',
          )
      },
    },
    {
      title: REGISTER,
      task: async (_, step) => {
        const { sentence, told } = await fillFrom(note => {
          step.output = note
        })
        step.title = `${REGISTER}: ${sentence}`
        started.told = told
      },
    },
    {
      title: said('Pages and /graphql', 'Các trang và /graphql'),
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
