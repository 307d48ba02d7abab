import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

const tracer = trace.getTracer('nguon')

/** A statement of the database, its text without what was asked for. */
export async function inStatementSpan<T>(statement: string, work: () => Promise<T>): Promise<T> {
  const span = tracer.startSpan('statement', {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'neo4j', 'db.query.text': statement },
  })
  try {
    return await work()
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}
