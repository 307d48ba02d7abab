import type { DocumentKind } from '../../read/entry'
import type { KnownDocument } from '../corpus'
import type { DocumentLabel } from '../image'

const policies: readonly DocumentKind[] = [
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
]

/** The second label of a document of this kind (docs/graph.md). */
export function labelOf(kind: DocumentKind): DocumentLabel {
  if (kind === 'PLAN') return 'Plan'
  if (kind === 'REPORT') return 'Report'
  return policies.includes(kind) ? 'Policy' : 'Dispatch'
}

/** The kind in Vietnamese, as people type it into a search box. */
export const kindNames: Record<DocumentKind, string> = {
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

/** How a sentence names a document: `Chỉ thị 16/CT-TTg`. */
export function documentTitle({ kind, number, name, symbol }: KnownDocument): string {
  if (number) return `${kindNames[kind]} ${number}`
  return name ?? `${kindNames[kind]} (trống số)${symbol ? ` /${symbol}` : ''}`
}
