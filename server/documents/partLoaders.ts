import type { Document } from '../../schema/document'
import { Loader } from '../graph/loader'
import type { Reader } from '../graph/read'
import { type DocumentPart, partCalls, partKey, partParameters } from './part'

/** One loader for each part and set of arguments that an operation asks for. */
export interface DocumentPartLoaders {
  of<Value>(part: DocumentPart<Value>): Loader<Value>
}

export function documentPartLoaders(reader: Reader, documents: Loader<Document>): DocumentPartLoaders {
  const loaders = new Map<string, Loader<never>>()
  return {
    of<Value>(part: DocumentPart<Value>) {
      const key = partKey(part)
      const loader = loaders.get(key) ?? (createLoader(reader, documents, part) as Loader<never>)
      loaders.set(key, loader)
      return loader as Loader<Value>
    },
  }
}

function createLoader<Value>(
  reader: Reader,
  documents: Loader<Document>,
  part: DocumentPart<Value>,
): Loader<Value> {
  const statement = `
UNWIND $ids AS id
MATCH (d:Document {id: id})
${partCalls([part])}
RETURN [id, ${part.name}]`
  return new Loader(async ids => {
    const rows = await reader.read<[string, unknown]>(statement, { ids, ...partParameters([part]) })
    return new Map(rows.map(([id, column]) => [id, part.shape(column, id, documents)]))
  })
}
