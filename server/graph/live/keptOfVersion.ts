import { LRUCache } from 'lru-cache'
import type { Pin } from './liveData'

/** What was read of the newest version that was asked for; shared by all operations of a service. */
export interface KeptOfVersion {
  /** What `make` gave for this version under this name; what failed is made anew. */
  get<Value>(pin: Pin, name: string, make: () => Promise<Value>): Promise<Value>
  /** Whether it is of this version that it keeps what has this name. */
  has(pin: Pin, name: string): boolean
  /** What is kept under this name, of whatever version. */
  last<Value>(name: string): Promise<Value> | undefined
}

const MOST = 100

export function createKeptOfVersion(): KeptOfVersion {
  const kept = new LRUCache<string, Promise<unknown>>({ max: MOST })
  let of: Pick<Pin, 'generation' | 'version'> | null = null
  const isOf = ({ generation, version }: Pin) => of?.generation === generation && of.version === version

  return {
    has: (pin, name) => isOf(pin) && kept.has(name),
    last: <Value>(name: string) => kept.peek(name) as Promise<Value> | undefined,
    get<Value>(pin: Pin, name: string, make: () => Promise<Value>) {
      if (!isOf(pin)) {
        const { generation, version } = pin
        if (of && generation < of.generation) return make()
        kept.clear()
        of = { generation, version }
      }
      const known = kept.get(name) as Promise<Value> | undefined
      if (known) return known
      const made = make()
      kept.set(name, made)
      made.catch(() => {
        if (kept.peek(name) === made) kept.delete(name)
      })
      return made
    },
  }
}
