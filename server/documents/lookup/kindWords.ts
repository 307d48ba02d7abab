import type { DocumentKind } from '../../../schema/enums/documentKind'

/** How people write the kind of a paper before its number, folded; the abbreviations are those of the symbols. */
const WORDS: readonly [words: string, kinds: readonly DocumentKind[]][] = [
  ['nghi quyet', ['RESOLUTION']],
  ['quyet dinh', ['DECISION', 'REGULATION']],
  ['nghi dinh', ['DECREE']],
  ['thong tu lien tich', ['CIRCULAR']],
  ['thong tu', ['CIRCULAR']],
  ['chi thi', ['DIRECTIVE']],
  ['bo luat', ['LAW']],
  ['luat', ['LAW']],
  ['phap lenh', ['ORDINANCE']],
  ['ke hoach', ['PLAN']],
  ['bao cao', ['REPORT']],
  ['thong bao', ['NOTICE']],
  ['cong dien', ['TELEGRAM']],
  ['to trinh', ['SUBMISSION']],
  ['huong dan', ['GUIDANCE']],
  ['chuong trinh', ['PROGRAMME']],
  ['ket luan', ['CONCLUSION']],
  ['quy dinh', ['REGULATION']],
  ['quy che', ['REGULATION']],
  ['cong van', ['OFFICIAL_LETTER', 'OTHER']],
]
const ABBREVIATIONS: Readonly<Record<string, readonly DocumentKind[]>> = {
  nq: ['RESOLUTION'],
  qd: ['DECISION', 'REGULATION'],
  nd: ['DECREE'],
  tt: ['CIRCULAR'],
  ttlt: ['CIRCULAR'],
  ct: ['DIRECTIVE'],
  kh: ['PLAN'],
  bc: ['REPORT'],
  tb: ['NOTICE'],
  cd: ['TELEGRAM'],
  ttr: ['SUBMISSION'],
  hd: ['GUIDANCE'],
  ctr: ['PROGRAMME'],
  kl: ['CONCLUSION'],
  qyd: ['REGULATION'],
  qc: ['REGULATION'],
  cv: ['OFFICIAL_LETTER', 'OTHER'],
}

/** What a folded text before a number says of the kind: kinds, `any` where it leaves them open, null for other words. */
export function kindsOfWords(folded: string): readonly DocumentKind[] | 'any' | null {
  const words = folded.match(/[a-z]+/g)?.filter(word => word !== 'so' && word !== 'hieu') ?? []
  const text = words.join(' ')
  if (text === '' || text === 'van ban') return 'any'
  const named = WORDS.find(([name]) => ` ${text} `.includes(` ${name} `))?.[1]
  return named ?? kindsOfAbbreviation(words.at(-1)!)
}

/** The abbreviations that symbols of these kinds begin with. */
export const abbreviationsOf = (kinds: readonly DocumentKind[]): string[] =>
  Object.keys(ABBREVIATIONS).filter(name => ABBREVIATIONS[name]!.some(kind => kinds.includes(kind)))

/** Kinds that the first group of a symbol stands for; null where it is none of them. */
export function kindsOfAbbreviation(folded: string): readonly DocumentKind[] | null {
  return ABBREVIATIONS[folded] ?? null
}
