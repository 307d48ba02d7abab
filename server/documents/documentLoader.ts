import type { Document } from '../../schema/documents/document'
import { Loader } from '../graph/loader'
import type { Reader } from '../graph/read'
import { type DocumentRow, documentColumns, documentFrom } from '../graph/rows/document'

const DOCUMENTS_BY_IDS = `
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN ${documentColumns('d')}`

/** Documents by id; every view that reads documents keeps them here, so evidence finds its document at hand. */
export function documentLoader(reader: Reader): Loader<Document> {
  return new Loader(async ids => {
    const rows = await reader.read<DocumentRow>(DOCUMENTS_BY_IDS, { ids })
    return new Map(rows.map(row => [row[0], documentFrom(row)]))
  })
}
