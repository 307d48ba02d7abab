import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { OperationSummary } from '../operationSummary'
import type { Metrics } from './metrics'
import { currentRecord, recordOf, withRecord } from './requestRecord'
import { spanOfRequest } from './spans'
import { subjectOf } from './subjectOf'

export interface Watch {
  logger: Logger
  metrics: Metrics
  /** Header in which the proxy in front gives a request's id. */
  idHeader: string | undefined
  /** Before it is warm the service asks itself. */
  isWarm: () => boolean
}

/** Asked for so often, and saying so little, that they are told only to whoever looks for a fault. */
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics', '/assets'])

/** Answers a request under an id that its answer and its line in the log carry. */
export function watchRequest<T>(
  { logger, metrics, idHeader, isWarm }: Watch,
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => T,
): T {
  const begun = performance.now()
  const record = recordOf(request, idHeader)
  const of = subjectOf(request.url ?? '')
  const span = QUIET.has(of) ? null : spanOfRequest(request, of)
  response.setHeader('X-Request-Id', record.id)
  response.once('close', () => {
    const milliseconds = performance.now() - begun
    const status = response.writableFinished ? response.statusCode : 499
    metrics.request(of, status, milliseconds / 1000)
    span?.end(record, status)
    const level = isWarm() && !QUIET.has(of) ? 'info' : 'debug'
    logger[level]({ ...record, of, status, milliseconds: Math.round(milliseconds) }, 'A request was answered')
  })
  const recorded = () => withRecord(record, answer)
  return span ? span.run(recorded) : recorded()
}

/** Adds an operation to the record of the request that it belongs to. */
export function recordOperation({ operationName, cost, roundTrips }: OperationSummary): void {
  const record = currentRecord()
  if (!record) return
  record.operations.push(operationName ?? 'unnamed')
  record.cost += cost
  record.roundTrips += roundTrips
}
