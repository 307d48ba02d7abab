import type { Action } from '../facts'
import { AGENCY, type AgencyAnswer, EVIDENCE, type EvidenceAnswer, namesOf, type Reader } from './reader'

interface Answer {
  text: string
  agencies: AgencyAnswer[]
  on: string | null
  until: string | null
  under: { number: string | null }[]
  figures: { printed: string }[]
  tasks: { task: { text: string }; basis: string; rule: string | null; evidence: EvidenceAnswer[] }[]
  evidence: EvidenceAnswer[]
}

export async function actionsOf(reader: Reader, id: string): Promise<Action[]> {
  const matches = `tasks { task { text } basis rule ${EVIDENCE} }`
  const selection = `text agencies { ${AGENCY} } on until under { number } figures { printed } ${matches} ${EVIDENCE}`
  const answers = await reader.api.listOf<Answer>(id, 'actions', selection)
  return answers.map(({ text, agencies, on, until, under, figures, tasks, evidence }) => {
    for (const { task, basis, rule, evidence } of tasks) {
      reader.proofs(evidence)
      reader.infer(basis, `${text} carries out ${task.text}`, rule)
    }
    return {
      text,
      on,
      until,
      agencies: agencies.map(namesOf),
      under: under.map(({ number }) => number ?? ''),
      figures: figures.map(({ printed }) => printed),
      proofs: reader.proofs(evidence),
    }
  })
}
