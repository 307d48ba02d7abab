import type { Integer } from 'neo4j-driver'
import type { FigureNature } from '../../../schema/enums/figureNature'
import type { FigureQualifier } from '../../../schema/enums/figureQualifier'
import type { Figure } from '../../../schema/facts/figure'
import type { FigureTable } from '../../../schema/facts/figureTable'
import { number } from '../values'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

type TableRow = [
  id: string,
  number: number | Integer,
  caption: string | null,
  group: string | null,
  row: string,
  column: string | null,
]

export type FigureRow = [
  id: string,
  counted: [subject: string, printed: string, value: number | Integer | null, unit: string | null],
  said: [statement: string, of: string | null, scope: string | null, source: string | null],
  when: [asOf: string | null, from: string | null, until: string | null],
  kind: [qualifier: FigureQualifier, nature: FigureNature],
  table: TableRow | null,
  documentId: string,
  evidence: EvidenceRow[],
]

export const figureColumns = (f: string): string =>
  `[${f}.id,
    [${f}.subject, ${f}.printed, ${f}.value, ${f}.measure],
    [${f}.statement, ${f}.of, ${f}.scope, ${f}.source],
    [${f}.asOf, ${f}.from, ${f}.until],
    [${f}.qualifier, ${f}.nature],
    CASE WHEN ${f}.table IS NOT NULL
      THEN [${f}.tableId, ${f}.table, ${f}.tableCaption, ${f}.tableGroup, ${f}.tableRow, ${f}.tableColumn] END,
    head([(reporting:Document)-[:REPORTS]->(${f}) | reporting.id]),
    ${evidenceColumns(`[(:Document)-[reports:REPORTS]->(${f}) | reports]`)}]`

export function figureFrom(columns: FigureRow): Figure {
  const [id, counted, said, when, kind, table, documentId, evidence] = columns
  const [subject, printed, value, unit] = counted
  const [statement, of, scope, source] = said
  const [asOf, from, until] = when
  const [qualifier, nature] = kind
  return {
    __typename: 'Figure',
    id,
    subject,
    printed,
    value: number(value),
    unit,
    statement,
    of,
    scope,
    source,
    asOf,
    from,
    until,
    qualifier,
    nature,
    table: table && tableFrom(table),
    documentId,
    evidence: evidenceFrom(evidence),
  }
}

function tableFrom([id, order, caption, group, row, column]: TableRow): FigureTable {
  return { id, number: number(order)!, caption, group, row, column }
}
