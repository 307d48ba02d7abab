import type { Document } from '../../schema/documents/document'
import { kindNames } from '../../schema/words/kinds'

/** How a sentence names a paper: `Kế hoạch 23/KH-TBTT`; one without a number by its issuer, a law by its title. */
export function documentName({
  number,
  kind,
  title,
  issuer,
  issued,
}: Pick<Document, 'number' | 'kind' | 'title' | 'issued' | 'issuer'>): string {
  const kindName = kindNames[kind]
  if (number) return `${kindName} ${number}`
  if (title?.toLowerCase().startsWith(kindName.toLowerCase())) return title
  if (issuer)
    return [kindName, 'của', issuer.name, issued && `năm ${issued.slice(0, 4)}`].filter(Boolean).join(' ')
  return title ? `${kindName} “${title}”` : `${kindName} không số`
}

/** Its name and what it is about; what has no other name than its title says it once. */
export function documentHeading(document: Parameters<typeof documentName>[0]): string {
  const name = documentName(document)
  return !document.title || name.includes(document.title) ? name : `${name}: ${document.title}`
}
