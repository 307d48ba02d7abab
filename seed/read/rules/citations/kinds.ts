import type { DocumentKind } from '../../entry'

/**
 * Type words as folded text, the longer before the shorter; null for words that name any paper (`văn bản số …`).
 * Source: NĐ 30/2020, Phụ lục III mục I, and the other families of OFFICIAL-DOCUMENTS.md §2.3.
 */
const WORDS: readonly (readonly [string, DocumentKind | null])[] = [
  ['thong tu lien tich', 'CIRCULAR'],
  ['thong tu lien bo', 'CIRCULAR'],
  ['thong tu', 'CIRCULAR'],
  ['thong bao ket luan', 'NOTICE'],
  ['thong bao', 'NOTICE'],
  ['thong cao', 'OTHER'],
  ['thong tri', 'OTHER'],
  ['nghi quyet lien tich', 'RESOLUTION'],
  ['nghi quyet', 'RESOLUTION'],
  ['nghi dinh', 'DECREE'],
  ['quyet dinh', 'DECISION'],
  ['quy dinh', 'REGULATION'],
  ['quy che', 'REGULATION'],
  ['chi thi', 'DIRECTIVE'],
  ['chuong trinh', 'PROGRAMME'],
  ['cong dien', 'TELEGRAM'],
  ['cong van', 'OFFICIAL_LETTER'],
  ['cong thu', 'OFFICIAL_LETTER'],
  ['ke hoach', 'PLAN'],
  ['ket luan', 'CONCLUSION'],
  ['bao cao', 'REPORT'],
  ['to trinh', 'SUBMISSION'],
  ['huong dan', 'GUIDANCE'],
  ['phap lenh', 'ORDINANCE'],
  ['bo luat', 'LAW'],
  ['luat', 'LAW'],
  ['van ban hop nhat', 'OTHER'],
  ['van ban', null],
  ['cong ban', null],
  ['sac lenh', 'OTHER'],
  ['sac luat', 'OTHER'],
  ['lenh', 'OTHER'],
  ['de an', 'OTHER'],
  ['phuong an', 'OTHER'],
  ['bien ban', 'OTHER'],
  ['hop dong', 'OTHER'],
  ['ban an', 'OTHER'],
  ['giay moi', 'OTHER'],
]

/** Type signs inside a symbol; `27-CTr/TU` and `15/QĐ-BNV` put them in different places. */
const SIGNS: Readonly<Record<string, DocumentKind>> = {
  NQ: 'RESOLUTION',
  NQLT: 'RESOLUTION',
  QĐ: 'DECISION',
  CT: 'DIRECTIVE',
  NĐ: 'DECREE',
  TT: 'CIRCULAR',
  TTLT: 'CIRCULAR',
  TTLB: 'CIRCULAR',
  LB: 'CIRCULAR',
  QC: 'REGULATION',
  QCh: 'REGULATION',
  QyĐ: 'REGULATION',
  QĐi: 'REGULATION',
  TB: 'NOTICE',
  HD: 'GUIDANCE',
  CTr: 'PROGRAMME',
  CTrHĐ: 'PROGRAMME',
  CTHĐ: 'PROGRAMME',
  CTPH: 'PROGRAMME',
  KH: 'PLAN',
  KHPH: 'PLAN',
  BC: 'REPORT',
  TTr: 'SUBMISSION',
  CĐ: 'TELEGRAM',
  KL: 'CONCLUSION',
  PL: 'ORDINANCE',
  LCT: 'LAW',
  CV: 'OFFICIAL_LETTER',
  L: 'OTHER',
  TC: 'OTHER',
  PA: 'OTHER',
  ĐA: 'OTHER',
  DA: 'OTHER',
  DAn: 'OTHER',
  BB: 'OTHER',
  HĐ: 'OTHER',
  BGN: 'OTHER',
  BTT: 'OTHER',
  GUQ: 'OTHER',
  GM: 'OTHER',
  GGT: 'OTHER',
  PC: 'OTHER',
  PG: 'OTHER',
  PB: 'OTHER',
  SY: 'OTHER',
  SL: 'OTHER',
  TrS: 'OTHER',
  VBHN: 'OTHER',
  TTLN: 'CIRCULAR',
}

const GROUPS = /[-/]/

/** What a symbol says of the type; null where it says nothing (`31/2024/QH15`, `27/TBTT`). A công văn has no sign. */
export function kindOfSymbol(symbol: string): DocumentKind | null {
  const groups = symbol.split(GROUPS)
  const sign = SIGNS[groups[0]!] ?? (groups.length > 1 ? SIGNS[groups[1]!] : undefined)
  if (groups.length === 1) return sign ?? null
  if (SIGNS[groups[0]!]) return SIGNS[groups[0]!]!
  return groups[0] === 'UB' && sign ? sign : 'OFFICIAL_LETTER'
}

/** Signs people write before bare digits: `NQ 128`, `CT16`. */
export const SHORT_SIGNS: Readonly<Record<string, DocumentKind>> = {
  NQ: 'RESOLUTION',
  QĐ: 'DECISION',
  NĐ: 'DECREE',
  CT: 'DIRECTIVE',
  TT: 'CIRCULAR',
  CV: 'OFFICIAL_LETTER',
  KH: 'PLAN',
  CĐ: 'TELEGRAM',
  TB: 'NOTICE',
}

export interface TypeWord {
  from: number
  to: number
  kind: DocumentKind | null
  word: string
}

const kindOf = new Map(WORDS)
const PATTERN = new RegExp(`(?<![a-z])(?:${WORDS.map(([word]) => word).join('|')})(?![a-z])`, 'g')

/** Every type word of a folded text, in order. */
export function typeWords(folded: string): TypeWord[] {
  const found: TypeWord[] = []
  for (const match of folded.matchAll(PATTERN)) {
    const word = match[0]
    found.push({ from: match.index, to: match.index + word.length, kind: kindOf.get(word) ?? null, word })
  }
  return found
}
