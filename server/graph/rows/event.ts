import type { Event } from '../../../schema/facts/event'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type EventRow = [
  id: string,
  title: string,
  on: string,
  until: string | null,
  /** Null where they are not asked for. */
  proofs: [tellers: string[] | null, evidence: EvidenceRow[]] | null,
]

/** @param proven Cypher that says whether it is wanted who tells it, and in which words */
export const eventColumns = (e: string, proven = 'true'): string =>
  `[${e}.id, ${e}.title, ${e}.on, ${e}.until,
    CASE WHEN ${proven} THEN [${e}.tellers, ${evidenceColumns(`[(:Document)-[tells:TELLS]->(${e}) | tells]`)}] END]`

export function eventFrom([id, title, on, until, proofs]: EventRow): Event {
  const event = { __typename: 'Event', id, title, on, until } as Event
  if (proofs === null) return event
  const [tellers, evidence] = proofs
  return Object.assign(event, { documentIds: tellers ?? [], evidence: evidenceFrom(evidence) })
}
