import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Context } from '../context'
import { todayInVietnam } from '../messages/today'
import type { OperationSummary } from '../operationSummary'
import type { KeptAnswer, KeptAnswers } from './keptAnswers'
import { operationIn, readBody } from './readBody'
import { RequestFault, sendFault } from './reply'

const METHODS = 'GET, POST, OPTIONS'
/** A public API without cookies: any page may ask it. */
const ANY_ORIGIN = { 'access-control-allow-origin': '*' }
const NO_BODY = Buffer.alloc(0)

export interface GraphqlEndpointOptions {
  contextOf: (request: IncomingMessage) => Context
  kept: KeptAnswers
  /** Told of every operation that was answered without being run. */
  tellKept: (operationName: string | null) => void
}

/**
 * Serves `/graphql` straight on node:http, which costs half of what it does behind a web framework; what was answered
 * from the same data before is sent again as it is.
 */
export function createGraphqlEndpoint(
  apollo: ApolloServer<Context>,
  { contextOf, kept, tellKept }: GraphqlEndpointOptions,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (request.method === 'OPTIONS') return sendPreflight(response)
      requireMethod(request)
      const body = request.method === 'POST' ? await readBody(request) : NO_BODY
      const name = nameOf(request, body)
      const before = await kept.find(name)
      if (before) {
        tellKept(before.operationName)
        return send(response, before)
      }
      const context = contextOf(request)
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: readRequest(request, body),
        context: async () => context,
      })
      if (answer.body.kind !== 'complete') throw new Error('No operation of ours is answered in parts')
      const sent = {
        status: answer.status ?? 200,
        contentType: answer.headers.get('content-type') ?? 'application/json; charset=utf-8',
        body: Buffer.from(answer.body.string),
      }
      send(response, sent, answer.headers)
      const { readFrom } = context.reader
      const { summary } = context.ended
      if (readFrom && summary && isGood(summary))
        kept.keep(name, readFrom, { ...sent, operationName: summary.operationName })
    } catch (error) {
      if (!(error instanceof RequestFault)) throw error
      sendFault(response, error)
    }
  }
}

/** All that an answer depends on beside the data: who asks about "today" is answered anew on the next. */
const nameOf = ({ method, url, headers }: IncomingMessage, body: Buffer): string =>
  [todayInVietnam(), method, url, headers.accept, body.toString('latin1')].join('\n')

const isGood = ({ errors, how }: OperationSummary): boolean => errors === 0 && how === 'made'

function requireMethod({ method }: IncomingMessage): void {
  if (method === 'GET' || method === 'POST') return
  throw new RequestFault(405, 'Ask /graphql by GET or POST.', { allow: METHODS })
}

function readRequest({ method = 'GET', headers: given, url }: IncomingMessage, bytes: Buffer) {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const search = url?.match(/\?.*$/s)?.[0] ?? ''
  return { method, headers, search, body: method === 'POST' ? operationIn(bytes) : {} }
}

function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...ANY_ORIGIN,
    allow: METHODS,
    'access-control-allow-methods': METHODS,
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  })
  response.end()
}

function send(
  response: ServerResponse,
  { status, contentType, body }: Pick<KeptAnswer, 'status' | 'contentType' | 'body'>,
  headers: ReadonlyMap<string, string> = new Map(),
): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...ANY_ORIGIN,
    ...Object.fromEntries(headers),
    'content-type': contentType,
    'content-length': body.length,
  })
  response.end(body)
}
