import type { Document } from '../../schema/documents/document'
import type { Context } from '../context'
import { type Part, partCalls, partColumns, partParameters } from '../graph/parts/part'
import { type DocumentRow, documentColumns, documentFrom } from '../graph/rows/document'

/** A document and where it stands in the list that `choose` made. */
export interface PlacedDocument<Place> {
  document: Document
  place: Place
}

/**
 * The view of documents in one statement: `choose` finds `d` and its `place` in the order wanted; the parts are read
 * below it and kept for the fields that will ask for them.
 */
export async function readDocuments<Place = unknown>(
  { reader, loaders }: Context,
  choose: string,
  parameters: Record<string, unknown>,
  parts: readonly Part<unknown>[],
): Promise<PlacedDocument<Place>[]> {
  const statement = `${choose}
${partCalls('d', parts)}
RETURN [${documentColumns('d')}, place, ${partColumns(parts)}]`
  const rows = await reader.read<[DocumentRow, Place, unknown[]]>(statement, {
    ...parameters,
    ...partParameters(parts),
  })
  return rows.map(([row, place, columns]) => {
    const document = documentFrom(row)
    loaders.documents.keep(document.id, document)
    loaders.documentParts.keep(document.id, parts, columns)
    return { document, place }
  })
}
