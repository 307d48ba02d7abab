import type { ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import { currentRecord } from '../watch/requestRecord'

/** Sends JSON that is not to be kept by caches. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : JSON.stringify(body))
}

/** Sends one plain sentence that is not to be kept by caches, with the id under which the log has the request. */
export function sendText(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : withId(sentence))
}

/** Sends what Prometheus asks for. */
export async function sendMetrics(response: ServerResponse, registry: Registry): Promise<void> {
  const text = await registry.metrics()
  response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
  response.end(text)
}

/** A request that is refused before GraphQL sees it. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault'

  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** A refused request in the form of a GraphQL answer. */
export function sendFault(response: ServerResponse, fault: RequestFault): void {
  const errors = [{ message: fault.message, extensions: { code: 'BAD_REQUEST', ...idOfRequest() } }]
  sendJson(response, fault.status, { errors }, fault.headers)
}

/** For the extensions of an error. */
export function idOfRequest(): { correlationId?: string } {
  const id = currentRecord()?.id
  return id === undefined ? {} : { correlationId: id }
}

/** What is told as plain text. */
export function withId(sentence: string): string {
  const id = currentRecord()?.id
  return id === undefined ? `${sentence}\n` : `${sentence}\nMã yêu cầu: ${id}\n`
}
