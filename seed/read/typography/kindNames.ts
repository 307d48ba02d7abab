import type { DocumentKind } from '../entry'

/** What a kind is called in a Vietnamese sentence. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
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
