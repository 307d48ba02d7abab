import type { Document } from '../../schema/documents/document'
import type { Context } from '../context'
import { type DocumentRow, documentColumns, documentFrom } from '../graph/rows/document'

/** A document and where it stands in the list that `choose` made. */
export interface PlacedDocument<Place> {
  document: Document
  place: Place
}

/** Documents with their own rows, or their cards, kept for what will name them: `choose` finds `d` and its `place` in the order wanted. */
export async function readDocuments<Place = unknown>(
  { reader, loaders }: Context,
  choose: string,
  parameters: Record<string, unknown>,
  whole = true,
): Promise<PlacedDocument<Place>[]> {
  const statement = `${choose}
RETURN [${documentColumns('d', '$wholeRow')}, place]`
  const rows = await reader.read<[DocumentRow, Place]>(statement, { ...parameters, wholeRow: whole })
  return rows.map(([row, place]) => {
    const document = documentFrom(row)
    loaders.documents.keep(document.id, document)
    return { document, place }
  })
}
