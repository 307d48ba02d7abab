import { actionsOfTaskLoader, tasksOfActionLoader } from './agencies/actionMatches'
import { DocumentLoader } from './graph/documentLoader'
import { Loader } from './graph/loader'
import { PartLoaders } from './graph/parts/partLoaders'
import { createReader, type Reader, type ReaderOptions } from './graph/read'
import { fetchByIds } from './graph/rows/byIds'
import type { MessageSnapshot } from './messages/snapshot/snapshot'
import type { MessageSnapshots } from './messages/snapshot/snapshots'
import type { OperationSummary } from './operationSummary'

/** Everything that serves one operation: one reader, one set of loaders, both gone with it. */
export interface Context {
  reader: Reader
  loaders: Loaders
  /** Who asks; null for the service's own pages. */
  readonly client: string | null
  /** What the operation costs, once that is reckoned. */
  cost: number
  /** Since when the database has not answered, where what is told of messages is from before. */
  asOf: Date | null
  /** What the operation took, once it has ended: one object for all the copies that Apollo makes of a context. */
  readonly ended: { summary?: OperationSummary }
  /** All plans that issue messages, and all messages; read anew only when another register is loaded. */
  messages(): Promise<MessageSnapshot>
}

export interface ContextOptions extends ReaderOptions {
  /** One for the whole service. */
  snapshots: MessageSnapshots
  /** Messages that were known before may be told while the database does not answer; `asOf` then says so. */
  takesLast?: boolean
}

export type Loaders = ReturnType<typeof createLoaders>

export function createContext(
  { snapshots, takesLast = false, ...options }: ContextOptions,
  client: string | null = null,
): Context {
  const reader = createReader(options)
  const loaders = createLoaders(reader)
  return {
    reader,
    loaders,
    client,
    cost: 0,
    asOf: null,
    ended: {},
    async messages(this: Context) {
      const { snapshot, asOf } = takesLast
        ? await snapshots.last(reader, loaders.documents)
        : { snapshot: await snapshots.current(reader, loaders.documents), asOf: null }
      // Apollo copies the context for each operation: what is told of it is noted on the copy that was asked.
      this.asOf ??= asOf
      loaders.documents.lookIn(snapshot.documents)
      return snapshot
    },
  }
}

function createLoaders(reader: Reader) {
  const documents = new DocumentLoader(reader)
  return {
    documents,
    agencies: new Loader(fetchByIds(reader, 'Agency')),
    documentParts: new PartLoaders('d', reader, documents),
    figures: new Loader(fetchByIds(reader, 'Figure')),
    actionsOfTask: actionsOfTaskLoader(reader),
    tasksOfAction: tasksOfActionLoader(reader),
    agencyParts: new PartLoaders('a', reader, documents),
  }
}
