import type { Task } from '../facts'
import { AGENCY, type AgencyAnswer, EVIDENCE, type EvidenceAnswer, namesOf, type Reader } from './reader'

interface Answer {
  text: string
  due: string | null
  field?: string | null
  assignments: { agency: AgencyAnswer; role: string; through?: string | null }[]
  evidence: EvidenceAnswer[]
}

export async function tasksOf(reader: Reader, id: string): Promise<Task[]> {
  const assignment = `agency { ${AGENCY} } role ${reader.api.pick('Assignment', 'through')}`
  const selection = `text due ${reader.api.pick('Task', 'field')} assignments { ${assignment} } ${EVIDENCE}`
  const answers = await reader.api.listOf<Answer>(id, 'tasks', selection)
  return answers.map(({ text, due, field, assignments, evidence }) => ({
    text,
    due,
    field,
    assignments: assignments.map(({ agency, role, through }) => ({ names: namesOf(agency), role, through })),
    proofs: reader.proofs(evidence),
  }))
}
