import type { DocumentKind } from '../entry'

/** One kind of paper: its name as papers print it (folded), its sign in a symbol, and what an entry calls it. */
export interface KindName {
  folded: string
  kind: DocumentKind
  /** Signs of NĐ 30/2020 Phụ lục III and those that real papers add; the first is the usual one. */
  signs: readonly string[]
}

/**
 * Names and signs of kinds: NĐ 30/2020/NĐ-CP, Phụ lục III, mục I, complete, with the normative and the Party's kinds.
 * Longer names stand before the shorter ones that begin them.
 */
export const KINDS: readonly KindName[] = [
  { folded: 'thong tu lien tich', kind: 'CIRCULAR', signs: ['TTLT'] },
  { folded: 'thong tu lien bo', kind: 'CIRCULAR', signs: ['TTLB', 'TT-LB'] },
  { folded: 'nghi quyet lien tich', kind: 'RESOLUTION', signs: ['NQLT'] },
  { folded: 'thong bao ket luan', kind: 'NOTICE', signs: [] },
  { folded: 'ban an', kind: 'OTHER', signs: [] },
  { folded: 'van ban hop nhat', kind: 'OTHER', signs: ['VBHN'] },
  { folded: 'cong dien khan', kind: 'TELEGRAM', signs: [] },
  { folded: 'cong van', kind: 'OFFICIAL_LETTER', signs: ['CV'] },
  { folded: 'nghi quyet', kind: 'RESOLUTION', signs: ['NQ'] },
  { folded: 'quyet dinh', kind: 'DECISION', signs: ['QĐ'] },
  { folded: 'chi thi', kind: 'DIRECTIVE', signs: ['CT'] },
  { folded: 'nghi dinh', kind: 'DECREE', signs: ['NĐ'] },
  { folded: 'thong tu', kind: 'CIRCULAR', signs: ['TT'] },
  { folded: 'bo luat', kind: 'LAW', signs: [] },
  { folded: 'hien phap', kind: 'LAW', signs: [] },
  { folded: 'luat', kind: 'LAW', signs: ['L'] },
  { folded: 'phap lenh', kind: 'ORDINANCE', signs: ['PL'] },
  { folded: 'sac lenh', kind: 'ORDINANCE', signs: ['SL'] },
  { folded: 'lenh', kind: 'OTHER', signs: ['L'] },
  { folded: 'ke hoach', kind: 'PLAN', signs: ['KH'] },
  { folded: 'bao cao', kind: 'REPORT', signs: ['BC'] },
  { folded: 'thong bao', kind: 'NOTICE', signs: ['TB'] },
  { folded: 'thong cao', kind: 'NOTICE', signs: ['TC'] },
  { folded: 'cong dien', kind: 'TELEGRAM', signs: ['CĐ'] },
  { folded: 'to trinh', kind: 'SUBMISSION', signs: ['TTr'] },
  { folded: 'huong dan', kind: 'GUIDANCE', signs: ['HD'] },
  { folded: 'chuong trinh', kind: 'PROGRAMME', signs: ['CTr'] },
  { folded: 'ket luan', kind: 'CONCLUSION', signs: ['KL'] },
  { folded: 'quy dinh', kind: 'REGULATION', signs: ['QyĐ', 'QĐi'] },
  { folded: 'quy che', kind: 'REGULATION', signs: ['QC', 'QCh'] },
  { folded: 'phuong an', kind: 'OTHER', signs: ['PA'] },
  { folded: 'de an', kind: 'OTHER', signs: ['ĐA'] },
  { folded: 'du an', kind: 'OTHER', signs: ['DA', 'DAn'] },
  { folded: 'bien ban', kind: 'OTHER', signs: ['BB'] },
  { folded: 'hop dong', kind: 'OTHER', signs: ['HĐ'] },
  { folded: 'ban ghi nho', kind: 'OTHER', signs: ['BGN'] },
  { folded: 'ban thoa thuan', kind: 'OTHER', signs: ['BTT'] },
  { folded: 'giay uy quyen', kind: 'OTHER', signs: ['GUQ'] },
  { folded: 'giay moi', kind: 'OTHER', signs: ['GM'] },
  { folded: 'giay gioi thieu', kind: 'OTHER', signs: ['GGT'] },
  { folded: 'giay nghi phep', kind: 'OTHER', signs: ['GNP'] },
  { folded: 'phieu gui', kind: 'OTHER', signs: ['PG'] },
  { folded: 'phieu chuyen', kind: 'OTHER', signs: ['PC'] },
  { folded: 'phieu bao', kind: 'OTHER', signs: ['PB'] },
  { folded: 'sao y', kind: 'OTHER', signs: ['SY'] },
  { folded: 'trich sao', kind: 'OTHER', signs: ['TrS'] },
  { folded: 'sao luc', kind: 'OTHER', signs: ['SL'] },
  { folded: 'chuong trinh phoi hop', kind: 'PROGRAMME', signs: ['CTPH', 'CTrPH'] },
  { folded: 'thu cong', kind: 'OFFICIAL_LETTER', signs: [] },
  { folded: 'ke hoach lien tich', kind: 'PLAN', signs: ['KHLT'] },
  { folded: 'huong dan lien tich', kind: 'GUIDANCE', signs: ['HDLT'] },
]

const BY_SIGN = new Map<string, KindName>()
for (const name of KINDS) {
  for (const sign of name.signs) if (!BY_SIGN.has(sign)) BY_SIGN.set(sign, name)
}
const BY_UPPER = new Map([...BY_SIGN].map(([sign, name]) => [sign.toUpperCase(), name] as const))
const BY_NAME = new Map(KINDS.map(name => [name.folded, name] as const))

/** The kind that a sign stands for (`QĐ`, `TTr`), whatever its case; null for another word. */
export function kindOfSign(sign: string): KindName | null {
  return BY_SIGN.get(sign) ?? BY_UPPER.get(sign.toUpperCase()) ?? null
}

/** The kind whose whole folded name this is. */
export function kindOfName(folded: string): KindName | null {
  return BY_NAME.get(folded) ?? null
}

/** The kind whose folded name begins at `at` of a folded text, the longest that fits; null where none does. */
export function kindNameAt(folded: string, at: number): KindName | null {
  const candidates = BY_INITIAL.get(folded.charCodeAt(at))
  if (!candidates) return null
  for (const name of candidates) if (folded.startsWith(name.folded, at)) return name
  return null
}

const BY_INITIAL = new Map<number, KindName[]>()
for (const name of [...KINDS].sort((a, b) => b.folded.length - a.folded.length)) {
  const initial = name.folded.charCodeAt(0)
  const list = BY_INITIAL.get(initial)
  if (list) list.push(name)
  else BY_INITIAL.set(initial, [name])
}
