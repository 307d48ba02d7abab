import type { Task } from '../../../schema/agencies/task'
import type { Basis } from '../../../schema/enums/basis'
import type { TaskRole } from '../../../schema/enums/taskRole'
import { type AgencyRow, agencyColumns, agencyFrom } from './agency'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type TaskRow = [
  id: string,
  text: string,
  due: string | null,
  field: string | null,
  documentId: string,
  assignments: [
    role: TaskRole,
    said: [printed: string | null, through: string | null],
    ground: [basis: Basis, rule: string | null],
    agency: AgencyRow,
  ][],
  evidence: EvidenceRow[],
  actorEvidence: EvidenceRow[],
]

export const taskColumns = (t: string): string =>
  `[${t}.id, ${t}.text, ${t}.due, ${t}.field, head([(assigning:Document)-[:ASSIGNS]->(${t}) | assigning.id]),
    COLLECT {
      MATCH (${t})-[responsible:RESPONSIBLE]->(agency:Agency)
      WITH agency, responsible
      ORDER BY responsible.role DESC, coalesce(responsible.basis = 'INFERRED', false), responsible.order, agency.id
      RETURN DISTINCT [responsible.role, [responsible.printed, responsible.through],
        [responsible.basis, responsible.rule], ${agencyColumns('agency')}]
    },
    ${evidenceColumns(`[(:Document)-[assigns:ASSIGNS]->(${t}) | assigns]`)},
    ${evidenceColumns(`[(${t})-[names:RESPONSIBLE]->(:Agency) | names]`)}]`

export function taskFrom(row: TaskRow): Task {
  const [id, text, due, field, documentId, assignments, evidence, actorEvidence] = row
  return {
    __typename: 'Task',
    id,
    text,
    due,
    field,
    documentId,
    assignments: assignments.map(([role, [printed, through], [basis, rule], agency]) => ({
      role,
      printed,
      through,
      basis,
      rule,
      agency: agencyFrom(agency),
    })),
    evidence: evidenceFrom(evidence),
    actorEvidence: distinctEvidence(evidenceFrom(actorEvidence)),
  }
}
