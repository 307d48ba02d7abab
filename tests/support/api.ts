import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { GraphQLFormattedError } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { type ApiOptions, createApi } from '../../server/api'
import type { OperationSummary } from '../../server/operationSummary'
import { PATIENCE } from './patience'

export interface Answer<Data> {
  status: number
  headers: Headers
  text: string
  data: Data
  errors: GraphQLFormattedError[]
  extensions: Record<string, unknown>
  /** Bolt round trips of the operation. */
  roundTrips: number
}

/** The API over real HTTP, on a port of its own; closed when the test file is done. */
export async function testApi(
  graph: { driver: Driver; database: string },
  options: Partial<ApiOptions> = {},
) {
  const summaries: OperationSummary[] = []
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
  const api = await createApi({
    ...graph,
    logger,
    timeoutMs: PATIENCE,
    onOperation: summary => summaries.push(summary),
    ...options,
  })
  api.server.listen(0, '127.0.0.1')
  await once(api.server, 'listening')
  afterAll(() => api.close())
  const origin = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`

  async function request<Data>(path: string, init?: RequestInit): Promise<Answer<Data>> {
    summaries.length = 0
    const response = await fetch(`${origin}${path}`, init)
    const text = await response.text()
    const { data = null, errors = [], extensions = {} } = text.startsWith('{') ? JSON.parse(text) : {}
    const roundTrips = summaries.at(-1)?.roundTrips ?? 0
    return {
      status: response.status,
      headers: response.headers,
      text,
      data,
      errors,
      extensions,
      roundTrips,
    }
  }

  /** One operation by POST. */
  const ask = <Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> =>
    request<Data>('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
  return { origin, request, ask }
}
