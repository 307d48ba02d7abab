import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import type { DocumentNode, ExecutionResult } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { Logger } from 'pino'
import { createApollo } from './apollo'
import { type Context, createContext } from './context'
import { createKeptOfVersion } from './graph/live/keptOfVersion'
import { KeptRows } from './graph/live/keptRows'
import { createLiveData, type Pin } from './graph/live/liveData'
import { createReader } from './graph/read'
import { DatabaseUnavailable } from './graph/unavailable'
import { createGraphqlEndpoint } from './http/graphqlEndpoint'
import { sendHealth, sendReadiness } from './http/health'
import { KeptAnswers } from './http/keptAnswers'
import { priceOf } from './http/priceOf'
import { idOfRequest, sendJson, sendMetrics, sendText } from './http/reply'
import { unreadableAddress } from './http/unreadableAddress'
import { clientOf, createClientBudget } from './limits/clientBudget'
import { createGates } from './limits/concurrency'
import { TOO_MANY } from './limits/limits'
import { createMessageSnapshots } from './messages/snapshot/snapshots'
import { type Paths, pathsRead } from './nodes/paths'
import { keptSummary, type OperationSummary } from './operationSummary'
import { graphCounts } from './watch/graphCounts'
import { createMetrics, type Metrics } from './watch/metrics'
import { currentRecord } from './watch/requestRecord'
import { tellOperationSpan } from './watch/spans'
import { recordOperation, watchRequest } from './watch/watchRequest'

const COST_PER_MINUTE = 2_000_000
const METRICS_WITHIN_MS = 2_500
const TOO_MANY_ASKED = 'Bạn đã hỏi hết phần của một phút; Retry-After cho biết khi nào hỏi tiếp được.'

export interface ApiOptions {
  driver: Driver
  database: string
  logger: Logger
  introspection?: boolean
  /** The database stops a statement after this time. */
  timeoutMs?: number
  /** Whether /metrics is served. */
  metrics?: boolean
  /** Header in which the proxy in front gives a request's id. */
  requestIdHeader?: string
  /** Whether every kind of page has answered once; always where absent. */
  isWarm?: () => boolean
  /** What one client may cost in a minute, the machine itself too; 0 is no limit. A usual limit, for others, when absent. */
  costPerMinute?: number
  /** Header in which the proxy in front names the client. */
  clientHeader?: string
  /** Bytes of answers that are kept to be sent again while the data is the same; none where absent. */
  keptBytes?: number
  /** Bytes of rows that are kept to answer others with while the data is the same; none where absent. */
  keptRowBytes?: number
  /** Serves every address that is not the API's, such as the pages; gets the schema in process. */
  mount?: (service: Service) => Promise<RequestHandler>
  /** The clock by which other data is noticed. */
  now?: () => number
  /** Told of every operation. */
  onOperation?: (summary: OperationSummary) => void
}

/** Runs an operation in this process, with the context, the limits and the masked errors of one over HTTP. */
export type Execute = (operation: {
  query: DocumentNode
  operationName?: string
  variables?: Record<string, unknown>
}) => Promise<ExecutionResult>

/** The schema in this process. */
export interface Service {
  /** Each operation from the data that is live when it begins. */
  execute: Execute
  /**
   * For an answer of several operations: all from one version of the data. While the database does not answer there is
   * no version: only of messages the last that was known is told, in results whose extensions say since when.
   */
  pinned(): Promise<Pinned>
  /** Counts a page by how it came. */
  tellPage?: Metrics['page']
}

interface Pinned {
  version: string | null
  execute: Execute
  /** For lists of addresses, which nobody asks of the schema. */
  paths: Paths
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => unknown

export interface Api extends Service {
  /** Not yet listening. */
  server: Server
  /** Lets running requests finish, then closes the server; the driver stays its owner's to close. */
  close(): Promise<void>
}

/** The service: the API, its health and what is mounted beside them, on one port. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const { driver, database, logger, introspection = true, timeoutMs = 10_000 } = options
  const server = createServer()
  const nameOf = (request: IncomingMessage) => clientOf(request, options.clientHeader)
  const gates = createGates()
  const metrics = createMetrics(gates, () => graphCounts({ ...graph, timeoutMs: METRICS_WITHIN_MS }))
  const access = { driver, database, timeoutMs, onStatement: metrics.statement }
  const live = createLiveData(access, options.now)
  const graph = {
    ...access,
    live,
    kept: createKeptOfVersion(),
    ...(options.keptRowBytes && { keptRows: new KeptRows(options.keptRowBytes) }),
    snapshots: createMessageSnapshots(),
  }
  const newContext = (pin?: Pin) => createContext({ ...graph, ...(pin && { pin }) })
  const lastContext = (pin: DatabaseUnavailable) => createContext({ ...graph, pin, takesLast: true })
  const pathsIn = (pin: Pin | DatabaseUnavailable) => pathsRead(createReader({ ...graph, pin }))
  const budget = createClientBudget({
    costPerMinute: options.costPerMinute ?? COST_PER_MINUTE,
    countsLoopback: options.costPerMinute !== undefined,
  })
  const isWarm = options.isWarm ?? (() => true)
  const watch = { logger, metrics, idHeader: options.requestIdHeader, isWarm }
  const tell = (summary: OperationSummary) => {
    recordOperation(summary)
    metrics.operation(summary)
    tellOperationSpan(summary)
    options.onOperation?.(summary)
  }
  const apollo = createApollo({
    httpServer: server,
    introspection,
    logger,
    tell,
    limits: { budget, gates },
  })
  await apollo.start()

  const service: Service = {
    tellPage: metrics.page,
    execute: executeIn(apollo, () => newContext()),
    async pinned() {
      try {
        const pin = await live.current()
        return {
          version: pin.version,
          execute: executeIn(apollo, () => newContext(pin)),
          paths: pathsIn(pin),
        }
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) throw error
        return { version: null, execute: executeIn(apollo, () => lastContext(error)), paths: pathsIn(error) }
      }
    },
  }
  const graphql = createGraphqlEndpoint(apollo, {
    contextOf: request => createContext({ ...graph, takesLast: true }, nameOf(request)),
    kept: new KeptAnswers(live, options.keptBytes ?? 0),
    tellKept: operationName => tell(keptSummary(operationName)),
  })
  const others = (await options.mount?.(service)) ?? notFound

  const route: RequestHandler = async (request, response) => {
    const unreadable = unreadableAddress(request)
    if (unreadable) return sendText(response, 400, unreadable)
    const path = request.url?.split('?', 1)[0] ?? ''
    if (path === '/healthz') return sendHealth(response)
    if (path === '/readyz') return sendReadiness(response, graph, isWarm())
    if (path === '/metrics' && (options.metrics ?? true)) return sendMetrics(response, metrics.registry)
    const state = await budget.charge(nameOf(request), priceOf(path, request))
    for (const [name, value] of Object.entries(state?.headers ?? {})) response.setHeader(name, value)
    if (state && !state.allowed) {
      metrics.refused(TOO_MANY)
      return sendText(response, 429, TOO_MANY_ASKED)
    }
    if (path === '/graphql') return graphql(request, response)
    return others(request, response)
  }
  const answer: RequestHandler = async (request, response) => {
    try {
      await route(request, response)
    } catch (error) {
      const correlationId = currentRecord()?.id
      logger.error({ err: error, correlationId }, 'A request failed')
      if (response.headersSent) response.destroy()
      else
        sendJson(response, 500, {
          errors: [{ message: 'Internal error.', extensions: { code: 'INTERNAL', correlationId } }],
        })
    }
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    watchRequest(watch, request, response, () => answer(request, response)),
  )
  return { server, ...service, close: () => apollo.stop() }
}

const executeIn =
  (apollo: ApolloServer<Context>, newContext: () => Context): Execute =>
  async operation => {
    const { body } = await apollo.executeOperation(operation, { contextValue: newContext() })
    if (body.kind !== 'single') throw new Error('No operation of ours is answered in parts')
    return body.singleResult as ExecutionResult
  }

const notFound: RequestHandler = (_request, response) =>
  sendJson(response, 404, {
    errors: [
      { message: 'Nothing is at this address.', extensions: { code: 'BAD_REQUEST', ...idOfRequest() } },
    ],
  })
