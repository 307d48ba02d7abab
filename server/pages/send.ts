import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { type Encoding, Made } from './made'

const ASKED_EACH_TIME = 'public, max-age=0, must-revalidate'

/** A text made for this request: checked anew each time, sent only if it changed; one that failed is not kept. */
export async function sendMade(request: Request, response: Response, given: string | Made): Promise<void> {
  const made = typeof given === 'string' ? new Made(given) : given
  const encoding = encodingFor(request, made)
  response
    .set('Cache-Control', response.statusCode === 200 ? ASKED_EACH_TIME : 'no-store')
    .set('ETag', made.etag)
    .vary('Accept-Encoding')
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  if (request.fresh) response.status(304).end()
  else response.end(request.method === 'HEAD' ? undefined : await made.in(encoding))
}

/**
 * A long text, sent as it is made; `etag` names what it is made from. What fails before the first piece can still be told,
 * what fails later ends the connection.
 */
export async function sendPieces(
  request: Request,
  response: Response,
  pieces: AsyncIterable<string>,
  etag: string,
): Promise<void> {
  response.set('ETag', etag).vary('Accept-Encoding')
  if (request.fresh) return void response.status(304).end()
  const iterator = pieces[Symbol.asyncIterator]()
  const first = await iterator.next()
  response.set('Cache-Control', ASKED_EACH_TIME)
  if (request.method === 'HEAD') {
    await iterator.return?.()
    return void response.end()
  }
  const zipped = request.acceptsEncodings('gzip') === 'gzip'
  if (zipped) response.set('Content-Encoding', 'gzip')
  try {
    const all = Readable.from(onFrom(first, iterator))
    await (zipped ? pipeline(all, createGzip(), response) : pipeline(all, response))
  } catch (error) {
    // Whoever leaves in the middle is no fault of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

async function* onFrom(first: IteratorResult<string>, others: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    for (let piece = first; !piece.done; piece = await others.next()) yield piece.value
  } finally {
    await others.return?.()
  }
}

/** The best of its encodings that the reader takes. */
function encodingFor(request: Request, { encodings }: Made): Encoding {
  const taken = request.acceptsEncodings(...encodings)
  return encodings.find(encoding => encoding === taken) ?? 'identity'
}
