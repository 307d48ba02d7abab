import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request } from 'express'

export interface Encoded {
  body: Buffer
  encoding: 'br' | 'gzip' | null
}

const SMALL = 1024

/** A text in the encoding that the reader prefers of those it takes. */
export async function encodeFor(request: Request, text: string): Promise<Encoded> {
  const body = Buffer.from(text)
  if (body.length < SMALL) return { body, encoding: null }
  switch (request.acceptsEncodings('br', 'gzip')) {
    case 'br':
      return {
        body: await promisify(brotliCompress)(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        }),
        encoding: 'br',
      }
    case 'gzip':
      return { body: await promisify(gzip)(body), encoding: 'gzip' }
    default:
      return { body, encoding: null }
  }
}
