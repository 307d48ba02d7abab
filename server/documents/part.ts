import type { Document } from '../../schema/document'
import type { Loader } from '../graph/loader'

/**
 * Something of a document beyond its own row: one subquery that reads it, alone or within a view of the document.
 * A view of many documents and a loader of many ids run the same subquery.
 */
export interface DocumentPart<Value> {
  /** Name of the column, and of the parameter that holds `parameters`. */
  name: string
  /** Body of a `CALL (d) { … }` that returns one column of that name, whatever the document has. */
  statement: string
  parameters: Record<string, unknown>
  shape(column: unknown, documentId: string, documents: Loader<Document>): Value
}

/** Two parts of one key have one statement and one set of parameters. */
export const partKey = (part: DocumentPart<unknown>): string =>
  `${part.name} ${JSON.stringify(part.parameters)}`

export const partCalls = (parts: readonly DocumentPart<unknown>[]): string =>
  parts.map(part => `CALL (d) {${part.statement}}`).join('\n')

export const partParameters = (parts: readonly DocumentPart<unknown>[]): Record<string, unknown> =>
  Object.fromEntries(parts.map(part => [part.name, part.parameters]))
