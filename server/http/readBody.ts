import type { IncomingMessage } from 'node:http'
import { RequestFault } from './reply'

const MOST_BYTES = 256 * 1024

/**
 * The body of a POST to /graphql, unread.
 * @throws RequestFault for another content type or a body too large
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new RequestFault(415, 'A POST to /graphql must have the content type application/json.', {
      'accept-post': 'application/json',
    })
  }
  return readBytes(request)
}

/**
 * The JSON object of a body.
 * @throws RequestFault for broken JSON or a batch
 */
export function operationIn(bytes: Buffer): Record<string, unknown> {
  const body = parse(bytes)
  if (Array.isArray(body))
    throw new RequestFault(400, 'Batches are not served: send one operation a request.')
  if (typeof body !== 'object' || body === null)
    throw new RequestFault(400, 'The body must be a JSON object.')
  return body as Record<string, unknown>
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) {
      throw new RequestFault(413, `The body must have at most ${MOST_BYTES} bytes.`, { connection: 'close' })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) {
      throw new RequestFault(400, 'The body must be JSON in UTF-8.')
    }
    throw error
  }
}
