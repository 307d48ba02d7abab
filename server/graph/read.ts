import { createGate } from '../gate'
import type { LiveData, Pin } from './live/liveData'
import { onSide } from './live/side'
import { type ReadOptions, readRows } from './readRows'

/** Reads for one operation, all from one version of the data. */
export interface Reader {
  /**
   * Runs one statement and gives the first column of every row; statements return one list a row. Statements are fixed
   * texts; what a caller gives goes into parameters only. Beside them `side` names the side that is read.
   * @throws DatabaseUnavailable when the database cannot be reached or does not answer in time.
   */
  read<Row>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>
  /** The version that is read; chosen by the first to ask. */
  pin(): Promise<Pin>
  /** Bolt round trips so far. */
  readonly roundTrips: number
}

export interface ReaderOptions extends ReadOptions {
  live: LiveData
  /** What is read, where that is chosen already. */
  pin?: Pin
}

/** Statements of one operation that run at the same time: the driver's connections are for all. */
const MOST_AT_ONCE = 4

export function createReader(options: ReaderOptions): Reader {
  const { live } = options
  const gate = createGate({ atOnce: MOST_AT_ONCE })
  let roundTrips = 0
  let chosen = options.pin && Promise.resolve(options.pin)

  return {
    get roundTrips() {
      return roundTrips
    },
    pin() {
      chosen ??= live.current()
      return chosen
    },
    async read<Row>(statement: string, parameters: Record<string, unknown> = {}) {
      const pin = await this.pin()
      roundTrips += 1
      const rows = await gate.run(() =>
        readRows<Row>(options, onSide(statement, pin.side), { ...parameters, side: pin.side }),
      )
      await live.requireWhole(pin)
      return rows
    },
  }
}
