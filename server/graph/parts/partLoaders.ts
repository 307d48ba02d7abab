import type { Document } from '../../../schema/documents/document'
import { Loader } from '../loader'
import type { Reader } from '../read'
import { type Owner, type Part, partKey } from './part'

const FIND = {
  d: 'MATCH (d:Document {id: id})',
  a: 'MATCH (a:Agency {id: id})',
} as const satisfies Record<Owner, string>

/** The parts of one kind of owner: a loader for each part and set of arguments that an operation asks for. */
export class PartLoaders {
  readonly #loaders = new Map<string, Loader<never>>()

  constructor(
    private readonly owner: Owner,
    private readonly reader: Reader,
    private readonly documents: Loader<Document>,
  ) {}

  of<Value>(part: Part<Value>): Loader<Value> {
    const key = partKey(part)
    const loader = this.#loaders.get(key) ?? (this.#create(part) as Loader<never>)
    this.#loaders.set(key, loader)
    return loader as Loader<Value>
  }

  #create<Value>({ name, statement, parameters, shape }: Part<Value>): Loader<Value> {
    const { owner, reader, documents } = this
    const ofEach = `
UNWIND $ids AS id
${FIND[owner]}
CALL (${owner}) {${statement}
}
RETURN [id, ${name}]`
    return new Loader(async ids => {
      const rows = await reader.read<[string, unknown]>(ofEach, { ids, [name]: parameters })
      return new Map(rows.map(([id, column]) => [id, shape(column, id, documents)]))
    })
  }
}
