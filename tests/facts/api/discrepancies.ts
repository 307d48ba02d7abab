import type { Discrepancy } from '../facts'
import { EVIDENCE, type EvidenceAnswer, type Reader } from './reader'

interface Answer {
  kind: string
  subject: string
  documents: { id: string }[]
  dismissal: { reason: string } | null
  values: { value: string; evidence: EvidenceAnswer[] }[]
}

export async function discrepancies(reader: Reader): Promise<Discrepancy[]> {
  const selection = `kind subject documents { id } dismissal { reason } values { value ${EVIDENCE} }`
  const answers = await reader.api.list<Answer>('discrepancies', selection)
  return answers.map(({ kind, subject, documents, dismissal, values }) => ({
    kind,
    subject,
    dismissed: dismissal !== null,
    values: values.map(({ value, evidence }) => ({ value, proofs: reader.proofs(evidence) })),
    files: documents.flatMap(({ id }) => reader.originals.filesOf(id)),
  }))
}
