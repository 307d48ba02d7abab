import type { Passage } from '../../../schema/documents/passage'
import { type EvidenceRow, evidenceColumns, evidenceFrom } from './evidence'

export type PassageRow = [
  id: string,
  locator: string,
  text: string | null,
  documentId: string,
  quotes: EvidenceRow[],
]

/** Its quotations are those that the document's own assertions take from between its ends; where its text is not held, from its place. */
export const passageColumns = (p: string): string =>
  `[${p}.id, ${p}.locator, ${p}.text, head([(holding:Document)-[:HAS]->(${p}) | holding.id]),
    ${evidenceColumns(`COLLECT {
      MATCH (quoting:Document)-[:HAS]->(${p}) MATCH (quoting)-[quoted]-()
      WHERE quoted.source = quoting.id AND quoted.file = ${p}.file
        AND CASE WHEN ${p}.start IS NULL THEN quoted.at = ${p}.locator
          ELSE quoted.start >= ${p}.start AND quoted.start < ${p}.end END
      WITH DISTINCT quoted ORDER BY quoted.start, quoted.id
      RETURN quoted
    }`)}]`

export function passageFrom([id, locator, text, documentId, quotes]: PassageRow): Passage {
  return { __typename: 'Passage', id, locator, text, documentId, quotes: evidenceFrom(quotes) }
}
