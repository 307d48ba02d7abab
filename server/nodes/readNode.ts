import type { Node } from '../../schema/node'
import type { Context, Loaders } from '../context'
import { agencyColumns, agencyFrom } from '../graph/rows/agency'
import { discrepancyColumns, discrepancyFrom } from '../graph/rows/discrepancy'
import { type DocumentRow, documentColumns, documentFrom } from '../graph/rows/document'
import { eventColumns, eventFrom } from '../graph/rows/event'
import { figureColumns, figureFrom } from '../graph/rows/figure'
import { messageColumns, messageFrom } from '../graph/rows/message'
import { passageColumns, passageFrom } from '../graph/rows/passage'
import { taskColumns, taskFrom } from '../graph/rows/task'

/** A type of node: its columns in Cypher and how a row of them becomes the object. */
interface NodeReading {
  label: string
  columns: string
  from(row: unknown, loaders: Loaders): Node
}

const reading = <Row>(
  label: string,
  columns: (n: string) => string,
  from: (row: Row, loaders: Loaders) => Node,
): NodeReading => ({
  label,
  columns: columns('n'),
  from: (row, loaders) => from(row as Row, loaders),
})

const READINGS: readonly NodeReading[] = [
  reading('Document', documentColumns, documentKept),
  reading('Agency', agencyColumns, agencyFrom),
  reading('Message', messageColumns, messageFrom),
  reading('Task', taskColumns, taskFrom),
  reading('Figure', figureColumns, figureFrom),
  reading('Event', eventColumns, eventFrom),
  reading('Passage', passageColumns, passageFrom),
  reading('Discrepancy', discrepancyColumns, discrepancyFrom),
]

/** One branch for each type; each is a look-up in the index of its ids. */
const NODE_BY_ID = `CALL () {
${READINGS.map(({ label, columns }, at) => `MATCH (n:${label} {id: $id}) RETURN [${at}, ${columns}] AS found`).join('\nUNION ALL\n')}
}
RETURN found`

export async function readNode({ reader, loaders }: Context, id: string): Promise<Node | null> {
  const [found] = await reader.read<[at: number, row: unknown]>(NODE_BY_ID, { id })
  return found ? (READINGS[Number(found[0])]?.from(found[1], loaders) ?? null) : null
}

function documentKept(row: DocumentRow, loaders: Loaders): Node {
  const document = documentFrom(row)
  loaders.documents.keep(document.id, document)
  return document
}
