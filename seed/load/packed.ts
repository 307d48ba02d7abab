import type { Hash } from 'node:crypto'
import { batches } from './batches'
import type { Spool } from './spool'

const PIECE = 100

/** Things kept in a spool as JSON, and made anew each time they are gone through. */
export class Packed<Thing> implements Iterable<Thing> {
  readonly #spool: Spool
  readonly #places: number[] = []
  readonly length: number

  /** `texts` are the things, each as JSON; `hash` is given all that is kept. */
  constructor(texts: Iterable<string>, spool: Spool, hash?: Hash) {
    this.#spool = spool
    let length = 0
    for (const piece of batches(texts, PIECE)) {
      const json = `[${piece.join(',')}]`
      hash?.update(json)
      this.#places.push(spool.write(json))
      length += piece.length
    }
    this.length = length
  }

  *[Symbol.iterator](): Generator<Thing> {
    for (const place of this.#places) yield* JSON.parse(this.#spool.read(place)) as Thing[]
  }
}
