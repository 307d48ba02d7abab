import { enumOf } from './enumOf'

export const DocumentKind = enumOf('DocumentKind', 'The kind of a paper, with its official abbreviation.', {
  RESOLUTION: 'Nghị quyết, NQ.',
  DECISION: 'Quyết định, QĐ.',
  DIRECTIVE: 'Chỉ thị, CT.',
  DECREE: 'Nghị định, NĐ.',
  CIRCULAR: 'Thông tư, TT.',
  LAW: 'Luật, Bộ luật.',
  ORDINANCE: 'Pháp lệnh.',
  PLAN: 'Kế hoạch, KH.',
  REPORT: 'Báo cáo, BC.',
  NOTICE: 'Thông báo, TB.',
  TELEGRAM: 'Công điện, CĐ.',
  SUBMISSION: 'Tờ trình, TTr.',
  GUIDANCE: 'Hướng dẫn, HD.',
  PROGRAMME: 'Chương trình, CTr.',
  CONCLUSION: 'Kết luận, KL.',
  REGULATION: 'Quy định, Quy chế.',
  OFFICIAL_LETTER: 'Công văn; it has no abbreviation of its own.',
  OTHER: 'Any other paper.',
})
export type DocumentKind = keyof typeof DocumentKind
