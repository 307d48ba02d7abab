import type { Document } from '../../../schema/documents/document'
import type { Loader } from '../loader'

/**
 * Something of a node beyond its own row: one subquery that reads it, alone or within a view of its owner. A view of
 * many owners and a loader of many ids run the same subquery.
 */
export interface Part<Value> {
  /** Name of the column, and of the parameter that holds `parameters`. */
  name: string
  /** Body of a `CALL (owner) { … }` that returns one row with one column of that name, whatever the owner has. */
  statement: string
  parameters: Record<string, unknown>
  /** Documents that the column brings along are kept in `documents`. */
  shape(column: unknown, ownerId: string, documents: Loader<Document>): Value
}

/** The Cypher variable that parts of a document, or of an agency, start from. */
export type Owner = 'd' | 'a'

/** Two parts of one key have one statement and one set of parameters. */
export const partKey = (part: Part<unknown>): string => `${part.name} ${JSON.stringify(part.parameters)}`

export const partCalls = (owner: Owner, parts: readonly Part<unknown>[]): string =>
  parts.map(part => `CALL (${owner}) {${part.statement}\n}`).join('\n')

export const partColumns = (parts: readonly Part<unknown>[]): string =>
  `[${parts.map(part => part.name).join(', ')}]`

export const partParameters = (parts: readonly Part<unknown>[]): Record<string, unknown> =>
  Object.fromEntries(parts.map(part => [part.name, part.parameters]))
