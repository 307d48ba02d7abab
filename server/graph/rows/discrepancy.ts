import type { Discrepancy } from '../../../schema/discrepancy'
import type { DiscrepancyKind } from '../../../schema/enums/discrepancyKind'
import type { Ruling } from '../../../schema/ruling'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type DiscrepancyRow = [
  id: string,
  subject: string,
  kind: DiscrepancyKind,
  explanation: string,
  ruling: [value: string | null, reason: string | null, by: string | null, on: string | null],
  values: [value: string, evidence: EvidenceRow[]][],
  documentIds: string[],
]

export const discrepancyColumns = (x: string): string =>
  `[${x}.id, ${x}.subject, ${x}.kind, ${x}.explanation,
    [${x}.rulingValue, ${x}.rulingReason, ${x}.rulingBy, ${x}.rulingOn],
    COLLECT {
      MATCH (:Document)-[gives:GIVES]->(${x})
      WITH gives ORDER BY gives.valueOrder, gives.order, gives.id
      WITH gives.value AS value, collect(gives) AS assertions
      WITH value, assertions, coalesce(assertions[0].valueOrder, 0) AS place ORDER BY place, value
      RETURN [value, ${evidenceColumns('assertions')}]
    },
    COLLECT { MATCH (${x})-[:CONCERNS]->(concerned:Document) RETURN DISTINCT concerned.id AS id ORDER BY id }]`

export function discrepancyFrom(row: DiscrepancyRow): Discrepancy {
  const [id, subject, kind, explanation, ruling, values, documentIds] = row
  return {
    __typename: 'Discrepancy',
    id,
    subject,
    kind,
    explanation,
    ruling: rulingFrom(ruling),
    values: values.map(([value, evidence]) => ({ value, evidence: evidenceFrom(evidence) })),
    documentIds,
  }
}

function rulingFrom([value, reason, by, on]: DiscrepancyRow[4]): Ruling | null {
  if (value === null || reason === null || by === null || on === null) return null
  return { value, reason, by, on }
}
