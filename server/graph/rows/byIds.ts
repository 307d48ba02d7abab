import type { Reader } from '../read'
import { actionColumns, actionFrom } from './action'
import { agencyColumns, agencyFrom } from './agency'
import { discrepancyColumns, discrepancyFrom } from './discrepancy'
import { documentColumns, documentFrom } from './document'
import { eventColumns, eventFrom } from './event'
import { figureColumns, figureFrom } from './figure'
import { messageColumns, messageFrom } from './message'
import { passageColumns, passageFrom } from './passage'
import { requestColumns, requestFrom } from './request'
import { taskColumns, taskFrom } from './task'

/** A small statement for each label: one of all takes Neo4j many times as long to plan. */
const byIds = <Row, Value>(label: string, columns: (n: string) => string, from: (row: Row) => Value) => ({
  statement: `
UNWIND $ids AS wanted
MATCH (n:${label} {id: wanted})
RETURN ${columns('n')}`,
  from: from as (row: never) => Value,
})

const READINGS = {
  Document: byIds('Document', d => documentColumns(d, '$whole'), documentFrom),
  Card: byIds('Document', d => documentColumns(d, '$whole'), documentFrom),
  Agency: byIds('Agency', agencyColumns, agencyFrom),
  Message: byIds('Message', messageColumns, messageFrom),
  Task: byIds('Task', taskColumns, taskFrom),
  Request: byIds('Request', requestColumns, requestFrom),
  Action: byIds('Action', actionColumns, actionFrom),
  Figure: byIds('Figure', figureColumns, figureFrom),
  Event: byIds('Event', eventColumns, eventFrom),
  Passage: byIds('Passage', passageColumns, passageFrom),
  Discrepancy: byIds('Discrepancy', discrepancyColumns, discrepancyFrom),
}

type Reading = keyof typeof READINGS
export type NodeLabel = Exclude<Reading, 'Card'>
export type NodeOf<Label extends Reading> = ReturnType<(typeof READINGS)[Label]['from']>

export const nodeLabels = Object.keys(READINGS).filter((label): label is NodeLabel => label !== 'Card')

/** Those that are there, in no order. */
export async function readByIds<Label extends Reading>(
  reader: Reader,
  label: Label,
  ids: readonly string[],
): Promise<NodeOf<Label>[]> {
  if (ids.length === 0) return []
  const { statement, from } = READINGS[label]
  const rows = await reader.read<never>(statement, { ids, whole: label !== 'Card' })
  return rows.map(row => from(row) as NodeOf<Label>)
}

/** The same as a loader fetches them. */
export const fetchByIds =
  <Label extends Reading>(reader: Reader, label: Label) =>
  async (ids: readonly string[]): Promise<Map<string, NodeOf<Label>>> =>
    new Map((await readByIds(reader, label, ids)).map(node => [node.id, node]))
