import type { DiscrepancyKind } from '../../../schema/enums/discrepancyKind'
import type { Discrepancy } from '../../../schema/facts/discrepancy'
import type { DiscrepancyValue } from '../../../schema/facts/discrepancyValue'
import type { Dismissal } from '../../../schema/facts/dismissal'
import type { Ruling } from '../../../schema/facts/ruling'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type DiscrepancyRow = [
  id: string,
  subject: string,
  kind: DiscrepancyKind,
  explanation: string,
  ruling: [value: string | null, reason: string | null, by: string | null, on: string | null],
  dismissal: [reason: string | null, by: string | null, on: string | null],
  /** One for each assertion, those of one value together. */
  given: [value: string, evidence: EvidenceRow[]][],
  documentIds: string[],
]

/** Those that an editor dismissed stand behind the others. */
export const discrepancyRank = (x: string): string =>
  `CASE WHEN ${x}.dismissedReason IS NULL THEN '0' ELSE '1' END`

export const discrepancyColumns = (x: string): string =>
  `[${x}.id, ${x}.subject, ${x}.kind, ${x}.explanation,
    [${x}.rulingValue, ${x}.rulingReason, ${x}.rulingBy, ${x}.rulingOn],
    [${x}.dismissedReason, ${x}.dismissedBy, ${x}.dismissedOn],
    COLLECT {
      MATCH (:Document)-[gives:GIVES]->(${x})
      WITH gives ORDER BY gives.valueOrder, gives.order, gives.id
      RETURN [gives.value, ${evidenceColumns('[gives]')}]
    },
    COLLECT { MATCH (${x})-[:CONCERNS]->(concerned:Document) RETURN DISTINCT concerned.id AS id ORDER BY id }]`

export function discrepancyFrom(row: DiscrepancyRow): Discrepancy {
  const [id, subject, kind, explanation, ruling, dismissal, given, documentIds] = row
  return {
    __typename: 'Discrepancy',
    id,
    subject,
    kind,
    explanation,
    ruling: rulingFrom(ruling),
    dismissal: dismissalFrom(dismissal),
    values: valuesFrom(given),
    documentIds,
  }
}

function rulingFrom([value, reason, by, on]: DiscrepancyRow[4]): Ruling | null {
  if (value === null || reason === null || by === null || on === null) return null
  return { value, reason, by, on }
}

function dismissalFrom([reason, by, on]: DiscrepancyRow[5]): Dismissal | null {
  return reason === null || by === null || on === null ? null : { reason, by, on }
}

function valuesFrom(given: DiscrepancyRow[6]): DiscrepancyValue[] {
  const values = new Map<string, DiscrepancyValue>()
  for (const [value, rows] of given) {
    const known = values.get(value) ?? { value, evidence: [] }
    known.evidence.push(...evidenceFrom(rows))
    values.set(value, known)
  }
  return [...values.values()]
}
