import type { Request } from '../../../schema/agencies/request'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'
import { agenciesOf, type NamedAgencyRow, namedAgenciesFrom, namedAgencyColumns } from './namedAgency'

export type RequestRow = [
  id: string,
  text: string,
  documentId: string,
  askedInId: string | null,
  askedBy: NamedAgencyRow[],
  askedOf: NamedAgencyRow[],
  evidence: EvidenceRow[],
  actorEvidence: EvidenceRow[],
]

export const requestColumns = (q: string): string =>
  `[${q}.id, ${q}.text,
    head([(asking:Document)-[:ASKS]->(${q}) | asking.id]),
    head([(${q})-[:ASKED_IN]->(told:Document) | told.id]),
    ${namedAgencyColumns(q, 'ASKED_BY')},
    ${namedAgencyColumns(q, 'ASKED_OF')},
    ${evidenceColumns(`[(:Document)-[asks:ASKS]->(${q}) | asks]`)},
    ${evidenceColumns(`[(${q})-[names:ASKED_BY|ASKED_OF]->(:Agency) | names]`)}]`

export function requestFrom(row: RequestRow): Request {
  const [id, text, documentId, askedInId, by, of, evidence, actorEvidence] = row
  const [askedBy, askedOf] = [namedAgenciesFrom(by), namedAgenciesFrom(of)]
  return {
    __typename: 'Request',
    id,
    text,
    documentId,
    askedInId,
    askedBy,
    askedOf,
    by: agenciesOf(askedBy),
    to: agenciesOf(askedOf),
    evidence: evidenceFrom(evidence),
    actorEvidence: distinctEvidence(evidenceFrom(actorEvidence)),
  }
}
