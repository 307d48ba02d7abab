import type { DocumentKind } from '../../entry'
import { isLetter, isLower, isUpper } from '../../typography/chars'

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
  ['hien phap', 'LAW'],
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
  ['giay phep', 'OTHER'],
  ['giay chung nhan', 'OTHER'],
  ['giai dap', 'OTHER'],
  ['dien mat', 'TELEGRAM'],
]

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

const closedUp = new Map(WORDS.map(([word, kind]) => [word.replaceAll(' ', ''), { word, kind }] as const))
const PATTERN = new RegExp(
  `(?:${WORDS.map(([word]) => word.replaceAll(' ', ' ?')).join('|')})(?![a-rt-z]|s(?!o ?:? ?\\d))`,
  'g',
)

/** Every type word of a text, in order; saved pages lose spaces: `Thực hiệnQuyết định số`, `Nghịquyếtsố 27`. */
export function typeWords(text: string, folded: string): TypeWord[] {
  const found: TypeWord[] = []
  PATTERN.lastIndex = 0
  for (let match = PATTERN.exec(folded); match; match = PATTERN.exec(folded)) {
    const from = match.index
    if (isLetter(folded.charCodeAt(from - 1)) && !capitalBehindSmall(text, from)) continue
    const { word, kind } = closedUp.get(match[0].replaceAll(' ', ''))!
    found.push({ from, to: from + match[0].length, kind, word })
  }
  return found
}

function capitalBehindSmall(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1))
}
