import type { Document } from '../../../schema/documents/document'
import { Loader } from '../loader'
import type { Reader } from '../read'
import { type Owner, type Part, partCalls, partKey, partParameters } from './part'

/** The parts of one kind of owner: a loader for each part and set of arguments that an operation asks for. */
export class PartLoaders {
  readonly #loaders = new Map<string, Loader<never>>()
  readonly #find: string

  constructor(
    private readonly owner: Owner,
    private readonly reader: Reader,
    private readonly documents: Loader<Document>,
  ) {
    this.#find = `UNWIND $ids AS id MATCH (${owner}:${owner === 'd' ? 'Document' : 'Agency'} {id: id})`
  }

  of<Value>(part: Part<Value>): Loader<Value> {
    const key = partKey(part)
    const loader = this.#loaders.get(key) ?? (this.#create(part) as Loader<never>)
    this.#loaders.set(key, loader)
    return loader as Loader<Value>
  }

  /** Keeps the columns that a view read for one owner. */
  keep(ownerId: string, parts: readonly Part<unknown>[], columns: readonly unknown[]): void {
    for (const [at, part] of parts.entries()) {
      this.of(part).keep(ownerId, part.shape(columns[at], ownerId, this.documents))
    }
  }

  #create<Value>(part: Part<Value>): Loader<Value> {
    const statement = `${this.#find}\n${partCalls(this.owner, [part])}\nRETURN [id, ${part.name}]`
    return new Loader(async ids => {
      const rows = await this.reader.read<[string, unknown]>(statement, { ids, ...partParameters([part]) })
      return new Map(rows.map(([id, column]) => [id, part.shape(column, id, this.documents)]))
    })
  }
}
