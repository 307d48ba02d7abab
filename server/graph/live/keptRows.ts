import { LRUCache } from 'lru-cache'
import type { Pin } from './liveData'

/**
 * Rows that statements gave before, found by the generation of the data, the statement and its parameters: what is asked
 * for once more, in another answer or for another page, does not wait for the database. Nobody can change them.
 */
export class KeptRows {
  readonly #held: LRUCache<string, object>
  readonly #statements = new Map<string, number>()

  constructor(bytes: number) {
    this.#held = new LRUCache({ maxSize: Math.max(bytes, 1), maxEntrySize: Math.max(bytes / 16, 1) })
  }

  /** Undefined where nothing is kept. */
  find(key: string): object | undefined {
    return this.#held.get(key)
  }

  /** @param rows or what was worked out of them */
  keep(key: string, rows: object): void {
    this.#held.set(key, rows, { size: key.length + frozenSize(rows) })
  }

  /** Statements are few and long. */
  keyOf({ generation }: Pin, statement: string, parameters: Record<string, unknown>): string {
    let at = this.#statements.get(statement)
    if (at === undefined) {
      at = this.#statements.size
      this.#statements.set(statement, at)
    }
    return `${generation} ${at} ${JSON.stringify(parameters)}`
  }
}

/** Freezes a value as deep as it goes. @returns about the bytes that it takes in memory */
function frozenSize(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length
  if (typeof value !== 'object' || value === null) return 8
  Object.freeze(value)
  let size = 32
  if (Array.isArray(value)) for (const one of value) size += 8 + frozenSize(one)
  else for (const one of Object.values(value)) size += 24 + frozenSize(one)
  return size
}
