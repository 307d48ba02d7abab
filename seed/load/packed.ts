import type { Hash } from 'node:crypto'
import { batches } from './batches'

const PIECE = 500

/** Things kept outside of the heap as their JSON, and made anew each time they are gone through. */
export class Packed<Thing> implements Iterable<Thing> {
  readonly #pieces: Buffer[] = []
  readonly length: number

  constructor(things: Iterable<Thing>) {
    let length = 0
    for (const piece of batches(things, PIECE)) {
      this.#pieces.push(Buffer.from(JSON.stringify(piece)))
      length += piece.length
    }
    this.length = length
  }

  *[Symbol.iterator](): Generator<Thing> {
    for (const piece of this.#pieces) yield* JSON.parse(piece.toString()) as Thing[]
  }

  addTo(hash: Hash): void {
    for (const piece of this.#pieces) hash.update(piece)
  }
}
