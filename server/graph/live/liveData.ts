import { type ReadOptions, readRows } from '../readRows'
import { DatabaseUnavailable } from '../unavailable'
import { GRACE_MS, type Live, type LiveRow, liveFrom, READ_LIVE } from './live'

/** One version of the data, to be read from begin to end of an answer. */
export interface Pin extends Omit<Live, 'forMs'> {
  /** By our clock; no later than it was live. */
  readAt: number
}

/** What is live, for all of a service: the one clock by which data becomes other data. */
export interface LiveData {
  /** Asks the database at most once a second, and believes a slow no for as long. @throws DatabaseUnavailable */
  current(): Promise<Pin>
  /**
   * Makes sure that what was just read from a pinned side is all of its version: a load may have written there only
   * after a switch and the time of grace.
   * @throws DatabaseUnavailable where that cannot be said
   */
  requireWhole(pin: Pin): Promise<void>
}

const CHECK_EVERY_MS = 1_000
/** What takes no time when the database is well: one that has not said it by then is not. */
const ANSWERS_WITHIN_MS = 2_000

export function createLiveData(options: ReadOptions, now: () => number = () => performance.now()): LiveData {
  let asked: { at: number; pin: Promise<Pin> } | null = null

  async function ask(): Promise<Live> {
    const [row] = await readRows<LiveRow>(
      { ...options, timeoutMs: Math.min(options.timeoutMs, ANSWERS_WITHIN_MS) },
      READ_LIVE,
    )
    return liveFrom(row)
  }
  async function askPin(readAt: number): Promise<Pin> {
    const { side, version, generation } = await ask()
    return { side, version, generation, readAt }
  }

  return {
    current() {
      if (asked && now() - asked.at < CHECK_EVERY_MS) return asked.pin
      const asking = { at: now(), pin: askPin(now()) }
      asked = asking
      asking.pin.catch(() => {
        if (asked !== asking) return
        // Whoever comes next need not wait as long for the same no.
        asked = now() - asking.at < CHECK_EVERY_MS ? null : { at: now(), pin: asking.pin }
      })
      return asking.pin
    },
    async requireWhole(pin) {
      if (pin.side === 'None' || now() - pin.readAt < GRACE_MS) return
      const { generation, forMs } = await ask()
      if (generation === pin.generation) return
      if (generation === pin.generation + 1 && forMs < GRACE_MS) return
      throw new DatabaseUnavailable({ cause: new Error('The data was replaced while it was read') })
    },
  }
}
