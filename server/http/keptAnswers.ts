import { LRUCache } from 'lru-cache'
import type { LiveData, Pin } from '../graph/live/liveData'

/** What was sent for a request, ready to be sent again. */
export interface KeptAnswer {
  status: number
  contentType: string
  body: Buffer
  operationName: string | null
}

interface Held extends KeptAnswer {
  generation: number
}

/** Longer requests are asked once. */
const LONGEST_REQUEST = 16_384

/**
 * Answers under the generation of the data that they were made from, found by all that a request says. What failed, was
 * told from before or rests on no data is made anew each time.
 */
export class KeptAnswers {
  readonly #held: LRUCache<string, Held>
  readonly #live: LiveData

  constructor(live: LiveData, bytes: number) {
    this.#live = live
    this.#held = new LRUCache({
      maxSize: Math.max(bytes, 1),
      maxEntrySize: Math.max(bytes / 16, 1),
      sizeCalculation: ({ body }, name) => body.length + name.length,
    })
  }

  /** Null also while the database does not say which version is live. */
  async find(request: string): Promise<KeptAnswer | null> {
    const held = this.#held.get(request)
    if (!held) return null
    const live = await this.#live.current().catch(() => null)
    return live?.generation === held.generation ? held : null
  }

  keep(request: string, { generation }: Pin, answer: KeptAnswer): void {
    if (request.length <= LONGEST_REQUEST) this.#held.set(request, { ...answer, generation })
  }
}
