import { agencyLoader } from './agencies/agencyLoader'
import { documentLoader } from './documents/documentLoader'
import { documentPartLoaders } from './documents/partLoaders'
import { createReader, type Reader, type ReaderOptions } from './graph/read'

/** Everything that serves one operation: one reader, one set of loaders, both gone with it. */
export interface Context {
  reader: Reader
  loaders: Loaders
}

export type Loaders = ReturnType<typeof createLoaders>

export function createContext(options: ReaderOptions): Context {
  const reader = createReader(options)
  return { reader, loaders: createLoaders(reader) }
}

function createLoaders(reader: Reader) {
  const documents = documentLoader(reader)
  const agencies = agencyLoader(reader)
  return {
    documents,
    agencies,
    documentParts: documentPartLoaders(reader, documents),
  }
}
