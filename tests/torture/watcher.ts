import { setTimeout as pause } from 'node:timers/promises'
import { type DocumentNode, parse } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { pino } from 'pino'
import { createApi } from '../../server/api'

/** Questions whose answers are other wherever a register is. */
const questions = [
  `{ dataVersion { version documents assertions } coverage { held citedOnly }
     documents(first: 50) { totalCount nodes { id title cites(first: 20) { totalCount nodes { to { id } } } } } }`,
  `{ dataVersion { version } agencies(first: 50) { totalCount nodes { id name } }
     timeline(kinds: [MESSAGE]) { periods { message { text } plan { number } } } }`,
  '{ dataVersion { version } search(text: "thông tin", first: 20) { totalCount nodes { node { __typename } snippet } } }',
].map(text => parse(text))

type Service = Awaited<ReturnType<typeof createApi>>
/** A busy machine is no fault of a load. */
const patient = { logger: pino({ level: 'silent' }), timeoutMs: 120_000 }

interface Told {
  version: string
  answer: string
  /** The database did not answer in time, as where the machine is busy with all else: not a wrong answer. */
  late: boolean
}

/** An answer and the version that it says it is from. */
async function ask({ execute }: Service, query: DocumentNode): Promise<Told> {
  const { data, errors } = await execute({ query })
  const told = data?.dataVersion as { version: string } | undefined
  return {
    version: told?.version ?? '',
    answer: JSON.stringify(errors ?? data),
    late: errors?.some(({ extensions }) => extensions.code === 'DATABASE_UNAVAILABLE') ?? false,
  }
}

/**
 * A service that is asked all the time, or with a pause after each question; it tells every answer that is not one
 * version's own.
 */
export async function watcher(graph: { driver: Driver; database: string }, pauseMs = 0) {
  const api = await createApi({ ...graph, ...patient })
  const known = new Map<string, string[]>()
  const strange: string[] = []
  let asked = 0
  let late = 0
  let stopped = false

  async function watch(): Promise<void> {
    while (!stopped) {
      for (const [at, question] of questions.entries()) {
        const { version, answer, late: tooLate } = await ask(api, question)
        asked += 1
        if (tooLate) late += 1
        else if (known.get(version)?.[at] !== answer) strange.push(`${version}: ${answer.slice(0, 300)}`)
        if (pauseMs > 0) await pause(pauseMs)
      }
    }
  }

  let watching: Promise<void> = Promise.resolve()
  return {
    strange,
    get asked() {
      return asked
    },
    get late() {
      return late
    },
    /** What the version that is in use answers, alone and undisturbed. */
    async learn(): Promise<void> {
      const fresh = await createApi({ ...graph, ...patient })
      let told: Told[]
      do told = await Promise.all(questions.map(question => ask(fresh, question)))
      while (told.some(one => one.late))
      const [version = '', ...others] = new Set(told.map(one => one.version))
      if (version === '' || others.length > 0) throw new Error(`not one version: ${JSON.stringify(told)}`)
      known.set(
        version,
        told.map(({ answer }) => answer),
      )
      await fresh.close()
    },
    start() {
      watching = watch()
    },
    async stop(): Promise<void> {
      stopped = true
      await watching
      await api.close()
    },
  }
}
