import type { Hash } from 'node:crypto'

const PIECE = 500

/** Things kept outside of the heap as their JSON, and made anew each time they are gone through. */
export class Packed<Thing> implements Iterable<Thing> {
  readonly #pieces: Buffer[] = []
  readonly length: number

  constructor(things: Iterable<Thing>) {
    let length = 0
    let piece: Thing[] = []
    const pack = () => {
      this.#pieces.push(Buffer.from(JSON.stringify(piece)))
      piece = []
    }
    for (const thing of things) {
      length += 1
      if (piece.push(thing) === PIECE) pack()
    }
    if (piece.length > 0) pack()
    this.length = length
  }

  *[Symbol.iterator](): Generator<Thing> {
    for (const piece of this.#pieces) yield* JSON.parse(piece.toString()) as Thing[]
  }

  addTo(hash: Hash): void {
    for (const piece of this.#pieces) hash.update(piece)
  }
}
