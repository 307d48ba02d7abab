import type { Task } from '../../../schema/agencies/task'
import type { TaskRole } from '../../../schema/enums/taskRole'
import { type AgencyRow, agencyColumns, agencyFrom } from './agency'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type TaskRow = [
  id: string,
  text: string,
  due: string | null,
  documentId: string,
  assignments: [role: TaskRole, agency: AgencyRow][],
  evidence: EvidenceRow[],
]

export const taskColumns = (t: string): string =>
  `[${t}.id, ${t}.text, ${t}.due, head([(assigning:Document)-[:ASSIGNS]->(${t}) | assigning.id]),
    COLLECT {
      MATCH (${t})-[responsible:RESPONSIBLE]->(agency:Agency)
      WITH agency, responsible ORDER BY responsible.role DESC, responsible.order, agency.id
      RETURN DISTINCT [responsible.role, ${agencyColumns('agency')}]
    },
    ${evidenceColumns(`[(:Document)-[assigns:ASSIGNS]->(${t}) | assigns]`)}]`

export function taskFrom([id, text, due, documentId, assignments, evidence]: TaskRow): Task {
  return {
    __typename: 'Task',
    id,
    text,
    due,
    documentId,
    assignments: assignments.map(([role, agency]) => ({ role, agency: agencyFrom(agency) })),
    evidence: evidenceFrom(evidence),
  }
}
