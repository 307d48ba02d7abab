import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { said } from '../../server/terminal/said.mjs'

/** Bytes of a piece; a longer text has a piece of its own. */
const PIECE = 65_536
const MOST_IN_MEMORY = 64 * 1024 * 1024
/** Pieces of the file that were read last. */
const MOST_AT_HAND = 128
const LENGTH = 4

interface Piece {
  /** Null once it is in the file. */
  bytes: Buffer | null
  size: number
  inFile: number
}

/** Texts that are many and seldom read: outside of the heap, and what goes beyond some megabytes in a file that has no name. */
export class Spool {
  readonly #pieces: Piece[] = []
  readonly #atHand = new LRUCache<number, Buffer>({
    max: MOST_AT_HAND,
    dispose: bytes => this.#discard(bytes),
  })
  /** Of pieces that are in the file: what is allocated anew, over and over, has the collector run over and over. */
  readonly #unused: Buffer[] = []
  #room = 0
  #inMemory = 0
  /** The first piece that is not in the file. */
  #first = 0
  #file: number | null = null
  #fileLength = 0

  constructor(private readonly mostInMemory = MOST_IN_MEMORY) {}

  /** @returns the place from which it is read */
  write(text: string): number {
    const size = LENGTH + Buffer.byteLength(text)
    if (size > this.#room) this.#begin(Math.max(size, PIECE))
    const last = this.#pieces.length - 1
    const bytes = this.#pieces[last]!.bytes!
    const at = bytes.length - this.#room
    bytes.writeUInt32LE(size - LENGTH, at)
    bytes.write(text, at + LENGTH)
    this.#room -= size
    return last * PIECE + at
  }

  read(place: number): string {
    const bytes = this.#bytesOf(Math.floor(place / PIECE))
    const begin = (place % PIECE) + LENGTH
    return bytes.toString('utf8', begin, begin + bytes.readUInt32LE(begin - LENGTH))
  }

  #begin(size: number): void {
    this.#pieces.push({ bytes: this.#buffer(size), size, inFile: 0 })
    this.#room = size
    this.#inMemory += size
    while (this.#inMemory > this.mostInMemory && this.#first < this.#pieces.length - 1) this.#putInFile()
  }

  #putInFile(): void {
    const piece = this.#pieces[this.#first++]!
    this.#file ??= fileOf(this)
    write(this.#file, piece.bytes!, this.#fileLength)
    piece.inFile = this.#fileLength
    this.#fileLength += piece.size
    this.#inMemory -= piece.size
    this.#discard(piece.bytes!)
    piece.bytes = null
  }

  #bytesOf(index: number): Buffer {
    const { bytes, size, inFile } = this.#pieces[index]!
    if (bytes) return bytes
    const known = this.#atHand.get(index)
    if (known) return known
    const read = this.#buffer(size)
    readSync(this.#file!, read, 0, size, inFile)
    this.#atHand.set(index, read)
    return read
  }

  #buffer(size: number): Buffer {
    return (size === PIECE && this.#unused.pop()) || Buffer.allocUnsafeSlow(size)
  }

  #discard(bytes: Buffer): void {
    if (bytes.length === PIECE) this.#unused.push(bytes)
  }
}

/** Gone with its spool, and with the process, however that ends. */
function fileOf(spool: Spool): number {
  const file = tellingWhere(() => {
    const folder = mkdtempSync(join(tmpdir(), 'nguon-load-'))
    const opened = openSync(join(folder, 'spool'), 'wx+')
    rmSync(folder, { recursive: true })
    return opened
  })
  unheld.register(spool, file)
  return file
}
const unheld = new FinalizationRegistry<number>(closeSync)

function write(file: number, bytes: Buffer, position: number): void {
  tellingWhere(() => {
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, position + done)
  })
}

function tellingWhere<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new Error(
      said(
        `A load keeps what it puts together in ${tmpdir()}, where it could not write (${cause}); make room, or set TMPDIR to another folder`,
        `Việc nạp giữ tạm dữ liệu ở ${tmpdir()} mà không ghi được (${cause}); hãy dọn chỗ, hoặc đặt TMPDIR là thư mục khác`,
      ),
      { cause },
    )
  }
}
