import type { Action } from '../../../schema/agencies/action'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'
import { agenciesOf, type NamedAgencyRow, namedAgenciesFrom, namedAgencyColumns } from './namedAgency'

export type ActionRow = [
  id: string,
  text: string,
  days: [on: string | null, until: string | null],
  documentId: string,
  doneBy: NamedAgencyRow[],
  underIds: string[],
  figureIds: string[],
  evidence: EvidenceRow[],
  actorEvidence: EvidenceRow[],
]

export const actionColumns = (x: string): string =>
  `[${x}.id, ${x}.text, [${x}.on, ${x}.until],
    head([(recording:Document)-[:RECORDS]->(${x}) | recording.id]),
    ${namedAgencyColumns(x, 'DONE_BY')},
    COLLECT {
      MATCH (${x})-[under:DONE_UNDER]->(paper:Document)
      WITH paper, under ORDER BY under.order, paper.id
      RETURN DISTINCT paper.id AS id
    },
    COLLECT { MATCH (${x})-[:COUNTED_BY]->(counted:Figure) RETURN DISTINCT counted.id AS id ORDER BY id },
    ${evidenceColumns(`[(:Document)-[records:RECORDS]->(${x}) | records]`)},
    ${evidenceColumns(`[(${x})-[names:DONE_BY]->(:Agency) | names]`)}]`

export function actionFrom(row: ActionRow): Action {
  const [id, text, [on, until], documentId, named, underIds, figureIds, evidence, actorEvidence] = row
  const doneBy = namedAgenciesFrom(named)
  return {
    __typename: 'Action',
    id,
    text,
    on,
    until,
    doneBy,
    agencies: agenciesOf(doneBy),
    documentId,
    underIds,
    figureIds,
    evidence: evidenceFrom(evidence),
    actorEvidence: distinctEvidence(evidenceFrom(actorEvidence)),
  }
}
