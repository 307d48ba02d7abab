import type { Document } from '../../../schema/documents/document'
import { createKeptOfVersion } from '../../graph/live/keptOfVersion'
import type { Loader } from '../../graph/loader'
import type { Reader } from '../../graph/read'
import { DatabaseUnavailable } from '../../graph/unavailable'
import { buildSnapshot, papersOf } from './build'
import type { MessageSnapshot } from './snapshot'
import { SNAPSHOT, type SnapshotRow } from './statements'

/** Keeps the snapshot of the newest version that was asked for; shared by all operations of a service. */
export interface MessageSnapshots {
  /** The snapshot of the version that the reader reads. */
  current(reader: Reader, documents: Loader<Document>): Promise<MessageSnapshot>
  /**
   * The same; while the database does not answer, the last one, with when it was last known to be what is live.
   * @throws DatabaseUnavailable where there was none yet
   */
  last(reader: Reader, documents: Loader<Document>): Promise<{ snapshot: MessageSnapshot; asOf: Date | null }>
}

const NAME = 'messages'

export function createMessageSnapshots(now: () => Date = () => new Date()): MessageSnapshots {
  const kept = createKeptOfVersion()
  let heldUntil = now()

  return {
    async current(reader, documents) {
      const pin = await reader.pin()
      if (kept.has(pin, NAME)) heldUntil = now()
      return kept.get(pin, NAME, () => readSnapshot(reader, documents))
    },
    async last(reader, documents) {
      try {
        return { snapshot: await this.current(reader, documents), asOf: null }
      } catch (error) {
        const held = kept.last<MessageSnapshot>(NAME)
        if (!held || !(error instanceof DatabaseUnavailable)) throw error
        return { snapshot: await held, asOf: heldUntil }
      }
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
