import type { IncomingMessage } from 'node:http'

/** What a request costs before anybody looks into it, in the measure of `limits/cost.ts`. */
const PRICES: readonly [path: RegExp, price: number][] = [
  [/^\/(?:assets|explorer)\//, 1],
  [/^(?:\/en)?\/anh\//, 3000],
  [/^(?:\/en)?\/(?:tim|dong-thoi-gian|chung-toi-giu-gi)(?:\/|$)/, 3000],
  [/\.(?:csv|atom|ics|xml)$/, 3000],
]
const PAGE = 300
/** Reading a body and a query takes time even where both are refused. */
const BYTES_FOR_ONE = 100
const QUERY = 10

export function priceOf(path: string, { headers, url = '' }: IncomingMessage): number {
  if (path === '/graphql') {
    const bytes = Number(headers['content-length']) || url.length
    return QUERY + Math.ceil(bytes / BYTES_FOR_ONE)
  }
  return PRICES.find(([named]) => named.test(path))?.[1] ?? PAGE
}
