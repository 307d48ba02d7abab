import type { IncomingMessage } from 'node:http'
import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { OperationSummary } from '../operationSummary'
import type { RequestRecord } from './requestRecord'

/** What is told of a request, its operations and their statements; nobody is told unless `tracing.ts` was started. */
const tracer = trace.getTracer('nguon')

export interface RequestSpan {
  run<T>(answer: () => T): T
  end(record: RequestRecord, status: number): void
}

/** Part of the trace that the proxy in front began, where it says so. */
export function spanOfRequest({ method = '', headers }: IncomingMessage, of: string): RequestSpan {
  const outside = propagation.extract(ROOT_CONTEXT, headers)
  const span = tracer.startSpan(`${method} ${of}`, { kind: SpanKind.SERVER }, outside)
  return {
    run: answer => context.with(trace.setSpan(outside, span), answer),
    end({ id, cost, roundTrips }, status) {
      span.setAttributes({
        'http.request.method': method,
        'http.response.status_code': status,
        'nguon.request.id': id,
        'nguon.cost': cost,
        'nguon.round_trips': roundTrips,
      })
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}

/** An operation that has just ended. */
export function tellOperationSpan({ operationName, milliseconds, cost, codes }: OperationSummary): void {
  const now = Date.now()
  const span = tracer.startSpan(`operation ${operationName ?? 'unnamed'}`, {
    startTime: now - milliseconds,
    attributes: { 'nguon.cost': cost, ...(codes.length > 0 && { 'nguon.codes': codes }) },
  })
  if (codes.length > 0) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(now)
}
