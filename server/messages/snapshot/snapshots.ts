import type { Document } from '../../../schema/documents/document'
import type { Loader } from '../../graph/loader'
import type { Reader } from '../../graph/read'
import { buildSnapshot, papersOf } from './build'
import type { MessageSnapshot } from './snapshot'
import { SNAPSHOT, type SnapshotRow, VERSION } from './statements'

/** Serves the snapshot of the version that is loaded now; shared by all operations of a service. */
export interface MessageSnapshots {
  /** Asks the database for its version at most once a second, and reads anew when it is another. */
  current(reader: Reader, documents: Loader<Document>): Promise<MessageSnapshot>
}

const CHECK_EVERY_MS = 1000

export function createMessageSnapshots(now: () => number = () => performance.now()): MessageSnapshots {
  let held: { snapshot: MessageSnapshot; checked: number } | null = null
  let pending: Promise<MessageSnapshot> | null = null

  async function refresh(reader: Reader, documents: Loader<Document>): Promise<MessageSnapshot> {
    const checked = now()
    const [version] = held ? await reader.read<string>(VERSION) : []
    const fresh = held && version === held.snapshot.version
    held = { snapshot: fresh && held ? held.snapshot : await readSnapshot(reader, documents), checked }
    return held.snapshot
  }

  return {
    async current(reader, documents) {
      if (held && now() - held.checked < CHECK_EVERY_MS) return held.snapshot
      pending ??= refresh(reader, documents).finally(() => {
        pending = null
      })
      return pending
    },
  }
}

/** Two round trips: the plans and messages, and the papers that prove them. A graph without a register has none. */
async function readSnapshot(reader: Reader, documents: Loader<Document>): Promise<MessageSnapshot> {
  const [row = ['', [], []] satisfies SnapshotRow] = await reader.read<SnapshotRow>(SNAPSHOT)
  const papers = await Promise.all(papersOf(row).map(id => documents.load(id)))
  return buildSnapshot(
    row,
    papers.filter(paper => paper !== undefined),
  )
}
