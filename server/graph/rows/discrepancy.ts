import type { DiscrepancyKind } from '../../../schema/enums/discrepancyKind'
import type { Discrepancy } from '../../../schema/facts/discrepancy'
import type { DiscrepancyPart } from '../../../schema/facts/discrepancyPart'
import type { DiscrepancyValue } from '../../../schema/facts/discrepancyValue'
import type { Dismissal } from '../../../schema/facts/dismissal'
import type { Ruling } from '../../../schema/facts/ruling'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type DiscrepancyRow = [
  id: string,
  subject: string,
  kind: DiscrepancyKind,
  explanation: string,
  rule: string,
  /** A JSON object; null where the rule has none. */
  parts: string | null,
  ruling: [value: string | null, ...decision: Decision],
  dismissal: Decision,
  /** One for each assertion, those of one value together. */
  given: [value: string, evidence: EvidenceRow[]][],
  documentIds: string[],
]

type Decision = [reason: string | null, inEnglish: string | null, by: string | null, on: string | null]

/** Those that an editor dismissed stand behind the others. */
export const discrepancyRank = (x: string): string =>
  `CASE WHEN ${x}.dismissedReason IS NULL THEN '0' ELSE '1' END`

export const discrepancyColumns = (x: string): string =>
  `[${x}.id, ${x}.subject, ${x}.kind, ${x}.explanation, ${x}.rule, ${x}.parts,
    [${x}.rulingValue, ${x}.rulingReason, ${x}.rulingReasonInEnglish, ${x}.rulingBy, ${x}.rulingOn],
    [${x}.dismissedReason, ${x}.dismissedReasonInEnglish, ${x}.dismissedBy, ${x}.dismissedOn],
    COLLECT {
      MATCH (:Document)-[gives:GIVES]->(${x})
      WITH gives ORDER BY gives.valueOrder, gives.order, gives.id
      RETURN [gives.value, ${evidenceColumns('[gives]')}]
    },
    COLLECT { MATCH (${x})-[:CONCERNS]->(concerned:Document) RETURN DISTINCT concerned.id AS id ORDER BY id }]`

export function discrepancyFrom(row: DiscrepancyRow): Discrepancy {
  const [id, subject, kind, explanation, rule, parts, ruling, dismissal, given, documentIds] = row
  return {
    __typename: 'Discrepancy',
    id,
    subject,
    kind,
    explanation,
    rule,
    parts: partsFrom(parts),
    ruling: rulingFrom(ruling),
    dismissal: dismissalFrom(dismissal),
    values: valuesFrom(given),
    documentIds,
  }
}

function partsFrom(json: string | null): DiscrepancyPart[] {
  const parts: Record<string, string> = json === null ? {} : JSON.parse(json)
  return Object.entries(parts).map(([name, value]) => ({ name, value }))
}

function rulingFrom([value, ...decision]: DiscrepancyRow[6]): Ruling | null {
  const decided = dismissalFrom(decision)
  return value === null || decided === null ? null : { value, ...decided }
}

function dismissalFrom([reason, reasonInEnglish, by, on]: Decision): Dismissal | null {
  return reason === null || by === null || on === null ? null : { reason, reasonInEnglish, by, on }
}

function valuesFrom(given: DiscrepancyRow[8]): DiscrepancyValue[] {
  const values = new Map<string, DiscrepancyValue>()
  for (const [value, rows] of given) {
    const known = values.get(value) ?? { value, evidence: [] }
    known.evidence.push(...evidenceFrom(rows))
    values.set(value, known)
  }
  return [...values.values()]
}
