import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { Context } from '../context'
import { readBody } from './readBody'
import { RequestFault, sendFault } from './reply'

const METHODS = 'GET, POST, OPTIONS'
/** A public API without cookies: any page may ask it. */
const ANY_ORIGIN = { 'access-control-allow-origin': '*' }

/** Serves `/graphql` straight on node:http, which costs half of what it does behind a web framework. */
export function createGraphqlEndpoint(
  apollo: ApolloServer<Context>,
  contextOf: (request: IncomingMessage) => Context,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (request.method === 'OPTIONS') return sendPreflight(response)
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: await readRequest(request),
        context: async () => contextOf(request),
      })
      await send(response, answer)
    } catch (error) {
      if (!(error instanceof RequestFault)) throw error
      sendFault(response, error)
    }
  }
}

async function readRequest(request: IncomingMessage) {
  const { method } = request
  if (method !== 'GET' && method !== 'POST') {
    throw new RequestFault(405, 'Ask /graphql by GET or POST.', { allow: METHODS })
  }
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const search = request.url?.match(/\?.*$/s)?.[0] ?? ''
  return { method, headers, search, body: method === 'POST' ? await readBody(request) : {} }
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

async function send(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  response.writeHead(status ?? 200, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...ANY_ORIGIN,
    ...Object.fromEntries(headers),
  })
  if (body.kind === 'complete') {
    response.end(body.string)
    return
  }
  for await (const chunk of body.asyncIterator) response.write(chunk)
  response.end()
}
