import { agencyLoader } from './agencies/agencyLoader'
import { documentLoader } from './documents/documentLoader'
import { PartLoaders } from './graph/parts/partLoaders'
import { createReader, type Reader, type ReaderOptions } from './graph/read'
import type { MessageSnapshot } from './messages/snapshot/snapshot'
import type { MessageSnapshots } from './messages/snapshot/snapshots'

/** Everything that serves one operation: one reader, one set of loaders, both gone with it. */
export interface Context {
  reader: Reader
  loaders: Loaders
  /** Who asks; null for the service's own pages. */
  readonly client: string | null
  /** What the operation costs, once that is reckoned. */
  cost: number
  /** All plans that issue messages, and all messages; read anew only when another register is loaded. */
  messages(): Promise<MessageSnapshot>
}

export interface ContextOptions extends ReaderOptions {
  /** One for the whole service. */
  snapshots: MessageSnapshots
}

export type Loaders = ReturnType<typeof createLoaders>

export function createContext(
  { snapshots, ...options }: ContextOptions,
  client: string | null = null,
): Context {
  const reader = createReader(options)
  const loaders = createLoaders(reader)
  return {
    reader,
    loaders,
    client,
    cost: 0,
    async messages() {
      const snapshot = await snapshots.current(reader, loaders.documents)
      loaders.documents.lookIn(snapshot.documents)
      return snapshot
    },
  }
}

function createLoaders(reader: Reader) {
  const documents = documentLoader(reader)
  const agencies = agencyLoader(reader)
  return {
    documents,
    agencies,
    documentParts: new PartLoaders('d', reader, documents),
    agencyParts: new PartLoaders('a', reader, documents),
  }
}
