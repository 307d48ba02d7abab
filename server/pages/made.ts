import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { printable } from '../../schema/words/printable'

export type Encoding = 'br' | 'gzip' | 'identity'

const SMALL = 1024
/** A text to be sent, compressed once for each encoding that a reader takes. */
export class Made {
  readonly etag: string
  readonly #encoded = new Map<Encoding, Promise<Buffer>>()

  /** The text, without signs that show as nothing and that no XML may hold. */
  readonly text: string

  constructor(given: string) {
    this.text = printable(given)
    this.etag = etagOf(this.text)
  }

  /** Those in which it is worth sending, the best first. */
  get encodings(): readonly Encoding[] {
    return this.text.length < SMALL ? ['identity'] : ['br', 'gzip', 'identity']
  }

  in(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding)
    if (known) return known
    const encoded = encode(Buffer.from(this.text), encoding)
    this.#encoded.set(encoding, encoded)
    return encoded
  }
}

export const etagOf = (content: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      })
    case 'gzip':
      return promisify(gzip)(body)
    case 'identity':
      return body
  }
}
