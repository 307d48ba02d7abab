import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { encodeFor } from './compress'

/** A text made for this request: checked anew each time, sent only if it changed; one that failed is not kept. */
export async function sendMade(request: Request, response: Response, text: string): Promise<void> {
  const { body, encoding } = await encodeFor(request, text)
  response
    .set('Cache-Control', response.statusCode === 200 ? 'public, max-age=0, must-revalidate' : 'no-store')
    .set('ETag', etagOf(text))
    .vary('Accept-Encoding')
  if (encoding) response.set('Content-Encoding', encoding)
  if (request.fresh) response.status(304).end()
  else response.end(request.method === 'HEAD' ? undefined : body)
}

export const etagOf = (content: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
