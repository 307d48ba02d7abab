import type { SiteWithTexts } from '../app/site'
import type { DocumentName_DocumentFragment } from '../generated/types'
import { dayInShort } from '../lib/dayWords'

/** What names a document; any fragment that spreads `DocumentName_document` has it. */
export type NamedDocument = Omit<DocumentName_DocumentFragment, ' $fragmentName'>

/** How a document is called: `Kế hoạch 23/KH-TBTT`; without a number, its issuer and date say which it is. */
export function documentName(document: NamedDocument, { texts, locale }: SiteWithTexts): string {
  const kind = texts.kinds[document.kind]
  if (document.number) return `${kind} ${document.number}`
  if (document.kind === 'LAW' || document.kind === 'ORDINANCE') return document.title ?? kind
  const issuer = document.issuer && (document.issuer.abbreviation ?? document.issuer.name)
  const where = document.province && !issuer?.includes(document.province) ? document.province : null
  const when = document.issued && dayInShort(document.issued, locale)
  return [[kind, issuer, where].filter(Boolean).join(' '), when].filter(Boolean).join(', ')
}
