import DataLoader from 'dataloader'

/** Fetches values by id; an id that is not in the map has none. */
export type FetchByIds<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>

/**
 * Values by id for one operation. What a view has brought along is given at once; everything else that is asked for in
 * the same turn is fetched in one batch.
 */
export class Loader<Value> {
  readonly #known = new Map<string, Value>()
  #shared: ReadonlyMap<string, Value> = new Map()
  readonly #batches: DataLoader<string, Value | undefined>

  constructor(fetch: FetchByIds<Value>) {
    this.#batches = new DataLoader(async (ids: readonly string[]) => {
      const values = await fetch(ids)
      return ids.map(id => values.get(id))
    })
  }

  /** Undefined where nothing has that id. */
  load(id: string): Value | undefined | Promise<Value | undefined> {
    return this.atHand(id) ?? this.#batches.load(id)
  }

  /** For an id that the graph itself gave. @throws when nothing has it. */
  need(id: string): Value | Promise<Value> {
    return this.atHand(id) ?? this.#batches.load(id).then(value => present(value, id))
  }

  needAll(ids: readonly string[]): Promise<Value[]> {
    return Promise.all(ids.map(id => this.need(id)))
  }

  /** Keeps a value that a view brought along. */
  keep(id: string, value: Value): void {
    this.#known.set(id, value)
  }

  /** Values that outlive the operation, to look in before asking the graph. */
  lookIn(shared: ReadonlyMap<string, Value>): void {
    this.#shared = shared
  }

  protected atHand(id: string): Value | undefined {
    return this.#known.get(id) ?? this.#shared.get(id)
  }
}

function present<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The graph names ${id} and does not hold it`)
  return value
}
