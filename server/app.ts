import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Driver } from 'neo4j-driver'
import { createApi } from './api'
import type { Config } from './config'
import { createSite } from './site'
import { warmUp } from './warmUp'
import { createLogger } from './watch/logger'

export interface AppOptions {
  driver: Driver
  database: string
  config: Config
  /** Cuts the warming up short. */
  signal: AbortSignal
}

export interface RunningApp {
  /** Where people reach it, such as http://127.0.0.1:4000. */
  address: string
  close(): Promise<void>
}

/** The whole service, the API with pages and feeds beside it, listening where the settings say, and warm. */
export async function startApp({ driver, database, config, signal }: AppOptions): Promise<RunningApp> {
  const logger = createLogger(config.LOG_LEVEL)
  const collector = config.OTEL_EXPORTER_OTLP_ENDPOINT
  const endTracing = collector ? (await import('./watch/tracing')).startTracing(collector) : async () => {}
  let warm = false
  const api = await createApi({
    isWarm: () => warm,
    driver,
    database,
    logger,
    introspection: config.INTROSPECTION,
    ...(config.CLIENT_COST_PER_MINUTE !== undefined && { costPerMinute: config.CLIENT_COST_PER_MINUTE }),
    metrics: config.METRICS,
    keptBytes: config.KEPT_ANSWERS_MB * 1_000_000,
    keptRowBytes: config.KEPT_ROWS_MB * 1_000_000,
    ...(config.REQUEST_ID_HEADER && { requestIdHeader: config.REQUEST_ID_HEADER }),
    ...(config.CLIENT_HEADER && { clientHeader: config.CLIENT_HEADER }),
    mount: service => createSite({ ...service, origin: config.PUBLIC_ORIGIN, explorer: config.EXPLORER }),
  })
  api.server.listen(config.PORT, config.HOST)
  await once(api.server, 'listening')
  const { port } = api.server.address() as AddressInfo
  const origin = `http://${config.HOST}:${port}`
  await warmUp({ graph: { driver, database }, origin, execute: api.execute, logger, signal })
  warm = true
  const close = async () => {
    await api.close()
    await endTracing()
  }
  return { address: config.PUBLIC_ORIGIN ?? origin, close }
}
