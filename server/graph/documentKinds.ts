import type { Document } from '../../schema/documents/document'
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

const POLICIES: ReadonlySet<DocumentKind> = new Set([
  'RESOLUTION',
  'DECISION',
  'DIRECTIVE',
  'DECREE',
  'CIRCULAR',
  'LAW',
  'ORDINANCE',
  'REGULATION',
  'PROGRAMME',
  'CONCLUSION',
])

/** The GraphQL type, and label in the graph, of a kind of document (docs/graph.md). */
export function typeOfKind(kind: DocumentKind): Document['__typename'] {
  if (kind === 'PLAN') return 'Plan'
  if (kind === 'REPORT') return 'Report'
  return POLICIES.has(kind) ? 'Policy' : 'Dispatch'
}
