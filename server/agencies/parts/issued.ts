import type { Document } from '../../../schema/documents/document'
import type { Loader } from '../../graph/loader'
import type { PageArguments } from '../../graph/page'
import { listPart } from '../../graph/parts/listPart'
import { type DocumentRow, documentColumns, documentFrom } from '../../graph/rows/document'
import { issuedCoverage } from '../listCoverage'

/** What the agency issued, oldest first, undated papers first of all. */
export const issued = (asked: PageArguments) =>
  listPart({
    name: 'issued',
    owner: 'a',
    match: 'MATCH (a)<-[:ISSUED_BY]-(item:Document)',
    order: "coalesce(item.issuedFirst, '')",
    orderExample: '',
    columns: documentColumns('item'),
    from: documentKept,
    coverage: issuedCoverage,
    kept: { label: 'Document' },
    asked,
  })

function documentKept(row: DocumentRow, documents: Loader<Document>): Document {
  const document = documentFrom(row)
  documents.keep(document.id, document)
  return document
}
