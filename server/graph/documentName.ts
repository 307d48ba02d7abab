import type { Document } from '../../schema/document'
import type { DocumentKind } from '../../schema/enums/documentKind'

/** The official Vietnamese name of each kind; OTHER is just a paper. */
export const kindNames: Readonly<Record<DocumentKind, string>> = {
  RESOLUTION: 'Nghị quyết',
  DECISION: 'Quyết định',
  DIRECTIVE: 'Chỉ thị',
  DECREE: 'Nghị định',
  CIRCULAR: 'Thông tư',
  LAW: 'Luật',
  ORDINANCE: 'Pháp lệnh',
  PLAN: 'Kế hoạch',
  REPORT: 'Báo cáo',
  NOTICE: 'Thông báo',
  TELEGRAM: 'Công điện',
  SUBMISSION: 'Tờ trình',
  GUIDANCE: 'Hướng dẫn',
  PROGRAMME: 'Chương trình',
  CONCLUSION: 'Kết luận',
  REGULATION: 'Quy định',
  OFFICIAL_LETTER: 'Công văn',
  OTHER: 'Văn bản',
}

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
