import type { Request, Response } from 'express'
import { type Encoding, Made } from './made'

/** A text made for this request: checked anew each time, sent only if it changed; one that failed is not kept. */
export async function sendMade(request: Request, response: Response, given: string | Made): Promise<void> {
  const made = typeof given === 'string' ? new Made(given) : given
  const encoding = encodingFor(request, made)
  response
    .set('Cache-Control', response.statusCode === 200 ? 'public, max-age=0, must-revalidate' : 'no-store')
    .set('ETag', made.etag)
    .vary('Accept-Encoding')
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  if (request.fresh) response.status(304).end()
  else response.end(request.method === 'HEAD' ? undefined : await made.in(encoding))
}

/** The best of its encodings that the reader takes. */
function encodingFor(request: Request, { encodings }: Made): Encoding {
  const taken = request.acceptsEncodings(...encodings)
  return encodings.find(encoding => encoding === taken) ?? 'identity'
}
