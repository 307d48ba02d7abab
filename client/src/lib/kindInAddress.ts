import type { DocumentKind } from '../generated/types'

/** How an address writes a kind of document. */
export const kindInAddress: Record<DocumentKind, string> = {
  RESOLUTION: 'nghi-quyet',
  DECISION: 'quyet-dinh',
  DIRECTIVE: 'chi-thi',
  DECREE: 'nghi-dinh',
  CIRCULAR: 'thong-tu',
  LAW: 'luat',
  ORDINANCE: 'phap-lenh',
  PLAN: 'ke-hoach',
  REPORT: 'bao-cao',
  NOTICE: 'thong-bao',
  TELEGRAM: 'cong-dien',
  SUBMISSION: 'to-trinh',
  GUIDANCE: 'huong-dan',
  PROGRAMME: 'chuong-trinh',
  CONCLUSION: 'ket-luan',
  REGULATION: 'quy-dinh',
  OFFICIAL_LETTER: 'cong-van',
  OTHER: 'khac',
}

export function kindFromAddress(text: string | null): DocumentKind | null {
  const found = Object.entries(kindInAddress).find(([, inAddress]) => inAddress === text)
  return found ? (found[0] as DocumentKind) : null
}
