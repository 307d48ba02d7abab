import type { Integer } from 'neo4j-driver'
import type { FigureQualifier } from '../../../schema/enums/figureQualifier'
import type { Figure } from '../../../schema/facts/figure'
import { number } from '../values'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type FigureRow = [
  id: string,
  subject: string,
  printed: string,
  value: number | Integer | null,
  unit: string | null,
  asOf: string | null,
  qualifier: FigureQualifier,
  documentId: string,
  evidence: EvidenceRow[],
]

export const figureColumns = (f: string): string =>
  `[${f}.id, ${f}.subject, ${f}.printed, ${f}.value, ${f}.measure, ${f}.asOf, ${f}.qualifier,
    head([(reporting:Document)-[:REPORTS]->(${f}) | reporting.id]),
    ${evidenceColumns(`[(:Document)-[reports:REPORTS]->(${f}) | reports]`)}]`

export function figureFrom(row: FigureRow): Figure {
  const [id, subject, printed, value, unit, asOf, qualifier, documentId, evidence] = row
  return {
    __typename: 'Figure',
    id,
    subject,
    printed,
    value: number(value),
    unit,
    asOf,
    qualifier,
    documentId,
    evidence: evidenceFrom(evidence),
  }
}
