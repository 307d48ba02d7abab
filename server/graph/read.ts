import { createGate } from '../gate'
import type { KeptOfVersion } from './live/keptOfVersion'
import type { KeptRows } from './live/keptRows'
import type { LiveData, Pin } from './live/liveData'
import { onSide, type ReadSide } from './live/side'
import { inOneMap } from './oneMap'
import { type ReadOptions, readRows } from './readRows'
import { createTurns } from './turns'
import { DatabaseUnavailable } from './unavailable'

/** Reads for one operation, all from one version of the data. */
export interface Reader {
  /**
   * Runs one statement and gives the first column of every row; statements return one list a row. Statements are fixed
   * texts; what a caller gives goes into parameters only. Beside them `side` names the side that is read. Nobody may
   * change the rows: they may be kept for others.
   * @throws DatabaseUnavailable when the database cannot be reached or does not answer in time.
   */
  read<Row>(statement: string, parameters?: Record<string, unknown>): Promise<readonly Row[]>
  /**
   * What `make` reads, kept while the data is the same: for what is small, and the same for all who ask. Nobody may
   * change it.
   */
  kept<Value>(name: string, make: () => Promise<Value>): Promise<Value>
  /** The same for what is worked out of many rows for one question: as long as there is room among the rows kept. */
  worked<Value extends object>(name: string, make: () => Promise<Value>): Promise<Value>
  /** The version that is read; chosen by the first to ask. */
  pin(): Promise<Pin>
  /** What was read from; null where nothing was read. */
  readonly readFrom: Pin | null
  /** Bolt round trips so far: what is asked in one turn goes out together and is answered together. */
  readonly roundTrips: number
}

export interface ReaderOptions extends ReadOptions {
  live: LiveData
  /** One for the whole service; nothing is kept where absent. */
  kept?: KeptOfVersion
  /** One for the whole service; every statement is sent where absent. */
  keptRows?: KeptRows
  /** What is read, where that is chosen already, or why nothing can be. */
  pin?: Pin | DatabaseUnavailable
}

/** Statements of one operation that run at the same time: the driver's connections are for all. */
const MOST_AT_ONCE = 4

export function createReader(options: ReaderOptions): Reader {
  const { live, keptRows } = options
  const gate = createGate({ atOnce: MOST_AT_ONCE })
  const turns = createTurns()
  let chosen: Promise<Pin> | undefined
  let readFrom: Pin | null = null
  const choose = async () => {
    readFrom = await pinned(options)
    return readFrom
  }

  return {
    get roundTrips() {
      return turns.count
    },
    get readFrom() {
      return readFrom
    },
    pin() {
      chosen ??= choose()
      return chosen
    },
    async kept<Value>(name: string, make: () => Promise<Value>) {
      const pin = await this.pin()
      return options.kept ? options.kept.get(pin, name, make) : make()
    },
    async worked<Value extends object>(name: string, make: () => Promise<Value>) {
      const pin = await this.pin()
      const held = keptRows?.find(nameIn(pin, name))
      if (held) return held as Value
      const made = await make()
      keptRows?.keep(nameIn(pin, name), made)
      return made
    },
    async read<Row>(statement: string, parameters: Record<string, unknown> = {}) {
      const pin = await this.pin()
      const key = keptRows?.keyOf(pin, statement, parameters)
      const held = key && keptRows?.find(key)
      if (held) return held as readonly Row[]
      return turns.join(
        gate.run(async () => {
          const rows = await readRows<Row>(options, asSent(statement, pin.side), {
            given: { ...parameters, side: pin.side },
          })
          await live.requireWhole(pin)
          if (key) keptRows?.keep(key, rows)
          return rows
        }),
      )
    },
  }
}

const nameIn = ({ generation }: Pin, name: string): string => `${generation} ${name}`

/** Statements are few and fixed; each is put into its form for a side once. */
const sent = new Map<string, string>()

function asSent(statement: string, side: ReadSide): string {
  const key = `${side} ${statement}`
  const text = sent.get(key) ?? onSide(inOneMap(statement), side)
  sent.set(key, text)
  return text
}

async function pinned({ pin, live }: ReaderOptions): Promise<Pin> {
  if (pin instanceof DatabaseUnavailable) throw pin
  return pin ?? live.current()
}
