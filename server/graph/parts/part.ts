import type { Document } from '../../../schema/documents/document'
import type { Loader } from '../loader'

/**
 * Something of a node beyond its own row: one subquery, read in a statement of its own for all owners that an operation
 * asks for in one turn. Neo4j plans it once, whatever else is asked for beside it.
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
