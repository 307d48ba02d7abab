import type { Request } from '../facts'
import { AGENCY, type AgencyAnswer, EVIDENCE, type EvidenceAnswer, namesOf, type Reader } from './reader'

interface Answer {
  text: string
  by: AgencyAnswer[]
  to: AgencyAnswer[]
  evidence: EvidenceAnswer[]
}

export async function requestsOf(reader: Reader, id: string): Promise<Request[]> {
  const selection = `text by { ${AGENCY} } to { ${AGENCY} } ${EVIDENCE}`
  const answers = await reader.api.listOf<Answer>(id, 'requests', selection)
  return answers.map(({ text, by, to, evidence }) => ({
    text,
    by: by.map(namesOf),
    to: to.map(namesOf),
    proofs: reader.proofs(evidence),
  }))
}
