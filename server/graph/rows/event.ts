import type { Event } from '../../../schema/facts/event'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type EventRow = [
  id: string,
  title: string,
  on: string,
  until: string | null,
  documentIds: string[],
  evidence: EvidenceRow[],
]

export const eventColumns = (e: string): string =>
  `[${e}.id, ${e}.title, ${e}.on, ${e}.until,
    COLLECT { MATCH (telling:Document)-[:TELLS]->(${e}) RETURN DISTINCT telling.id AS id ORDER BY id },
    ${evidenceColumns(`[(:Document)-[tells:TELLS]->(${e}) | tells]`)}]`

export function eventFrom([id, title, on, until, documentIds, evidence]: EventRow): Event {
  return { __typename: 'Event', id, title, on, until, documentIds, evidence: evidenceFrom(evidence) }
}
