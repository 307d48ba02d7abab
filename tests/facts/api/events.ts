import type { Event } from '../facts'
import { EVIDENCE, type EvidenceAnswer, type Reader } from './reader'

type Answer = Omit<Event, 'proofs'> & { evidence: EvidenceAnswer[] }

export async function eventsOf(reader: Reader, id: string): Promise<Event[]> {
  const answers = await reader.api.listOf<Answer>(id, 'events', `title on until ${EVIDENCE}`)
  return answers.map(({ evidence, ...event }) => ({ ...event, proofs: reader.proofs(evidence) }))
}
