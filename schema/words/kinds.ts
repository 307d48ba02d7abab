/** The node of the graph, and the type of the API, that papers of a kind are. */
export type KindLabel = 'Plan' | 'Policy' | 'Report' | 'Dispatch'

/** One name of a kind, as papers print it, with the signs that stand for it in a symbol; the first is the usual one. */
export interface KindName {
  name: string
  signs?: readonly string[]
  /** Read only at the head of a paper, for it is an everyday word in a sentence; or only in a sentence. */
  only?: 'head' | 'sentence'
  /** Said of a paper of any kind: it tells that there is one, and not which. */
  any?: true
}

interface KindRow {
  code: string
  english: string
  /** How an address writes it; stays for good. */
  address: string
  label: KindLabel
  /** Whether its papers may give tasks to bodies. */
  assigns?: true
  /** Whether its papers lay down norms: what they count or date is no figure and no event. */
  rules?: true
  /** Whether people write its sign before a bare number: `NQ 128`, `CT16`. */
  shortened?: true
  /** Whether people name it by a bare number: `Nghị quyết 128`. */
  numberedAlone?: true
  /** The first is the kind's own; a sign means the first kind that has it. */
  names: readonly [KindName, ...KindName[]]
}

/**
 * Every kind of paper, a row a kind. Names and signs: NĐ 30/2020/NĐ-CP, Phụ lục III, mục I, complete, with the normative
 * and the Party's kinds and those that real papers add. What the list of kinds has no code for is OTHER: to call a thông
 * cáo a thông báo, or a sắc lệnh a pháp lệnh, would be wrong.
 */
const rows = [
  {
    code: 'RESOLUTION',
    english: 'Resolution',
    address: 'nghi-quyet',
    label: 'Policy',
    assigns: true,
    shortened: true,
    numberedAlone: true,
    names: [
      { name: 'Nghị quyết', signs: ['NQ'] },
      { name: 'Nghị quyết liên tịch', signs: ['NQLT'] },
    ],
  },
  {
    code: 'DECISION',
    english: 'Decision',
    address: 'quyet-dinh',
    label: 'Policy',
    assigns: true,
    shortened: true,
    numberedAlone: true,
    names: [{ name: 'Quyết định', signs: ['QĐ'] }],
  },
  {
    code: 'DIRECTIVE',
    english: 'Directive',
    address: 'chi-thi',
    label: 'Policy',
    assigns: true,
    shortened: true,
    numberedAlone: true,
    names: [{ name: 'Chỉ thị', signs: ['CT'] }],
  },
  {
    code: 'DECREE',
    english: 'Decree',
    address: 'nghi-dinh',
    label: 'Policy',
    rules: true,
    shortened: true,
    numberedAlone: true,
    names: [{ name: 'Nghị định', signs: ['NĐ'] }],
  },
  {
    code: 'CIRCULAR',
    english: 'Circular',
    address: 'thong-tu',
    label: 'Policy',
    rules: true,
    shortened: true,
    numberedAlone: true,
    names: [
      { name: 'Thông tư', signs: ['TT'] },
      { name: 'Thông tư liên tịch', signs: ['TTLT'] },
      { name: 'Thông tư liên bộ', signs: ['TTLB', 'TT-LB'] },
    ],
  },
  {
    code: 'LAW',
    english: 'Law',
    address: 'luat',
    label: 'Policy',
    rules: true,
    names: [{ name: 'Luật' }, { name: 'Bộ luật' }, { name: 'Hiến pháp' }],
  },
  {
    code: 'ORDINANCE',
    english: 'Ordinance',
    address: 'phap-lenh',
    label: 'Policy',
    rules: true,
    names: [{ name: 'Pháp lệnh', signs: ['PL'] }],
  },
  {
    code: 'PLAN',
    english: 'Plan',
    address: 'ke-hoach',
    label: 'Plan',
    assigns: true,
    shortened: true,
    names: [
      { name: 'Kế hoạch', signs: ['KH'] },
      { name: 'Kế hoạch liên tịch', signs: ['KHLT'] },
    ],
  },
  {
    code: 'REPORT',
    english: 'Report',
    address: 'bao-cao',
    label: 'Report',
    assigns: true,
    names: [{ name: 'Báo cáo', signs: ['BC'] }],
  },
  {
    code: 'NOTICE',
    english: 'Notice',
    address: 'thong-bao',
    label: 'Dispatch',
    assigns: true,
    shortened: true,
    names: [{ name: 'Thông báo', signs: ['TB'] }, { name: 'Thông báo kết luận' }],
  },
  {
    code: 'TELEGRAM',
    english: 'Telegram',
    address: 'cong-dien',
    label: 'Dispatch',
    assigns: true,
    shortened: true,
    numberedAlone: true,
    names: [{ name: 'Công điện', signs: ['CĐ'] }, { name: 'Công điện khẩn' }, { name: 'Điện mật' }],
  },
  {
    code: 'SUBMISSION',
    english: 'Submission',
    address: 'to-trinh',
    label: 'Dispatch',
    names: [{ name: 'Tờ trình', signs: ['TTr'] }],
  },
  {
    code: 'GUIDANCE',
    english: 'Guidance',
    address: 'huong-dan',
    label: 'Dispatch',
    assigns: true,
    rules: true,
    names: [
      { name: 'Hướng dẫn', signs: ['HD'] },
      { name: 'Hướng dẫn liên tịch', signs: ['HDLT'] },
    ],
  },
  {
    code: 'PROGRAMME',
    english: 'Programme',
    address: 'chuong-trinh',
    label: 'Policy',
    assigns: true,
    names: [
      { name: 'Chương trình', signs: ['CTr'] },
      { name: 'Chương trình phối hợp', signs: ['CTPH', 'CTrPH'] },
    ],
  },
  {
    code: 'CONCLUSION',
    english: 'Conclusion',
    address: 'ket-luan',
    label: 'Policy',
    assigns: true,
    numberedAlone: true,
    names: [{ name: 'Kết luận', signs: ['KL'] }],
  },
  {
    code: 'REGULATION',
    english: 'Regulation',
    address: 'quy-dinh',
    label: 'Policy',
    rules: true,
    numberedAlone: true,
    names: [
      { name: 'Quy định', signs: ['QyĐ', 'QĐi', 'QĐ'] },
      { name: 'Quy chế', signs: ['QC', 'QCh'] },
    ],
  },
  {
    code: 'OFFICIAL_LETTER',
    english: 'Official letter',
    address: 'cong-van',
    label: 'Dispatch',
    assigns: true,
    shortened: true,
    numberedAlone: true,
    names: [
      { name: 'Công văn', signs: ['CV'] },
      { name: 'Thư công', only: 'head' },
      { name: 'Công thư', only: 'sentence' },
    ],
  },
  {
    code: 'OTHER',
    english: 'Paper',
    address: 'khac',
    label: 'Dispatch',
    rules: true,
    names: [
      { name: 'Văn bản', only: 'sentence', any: true },
      { name: 'Công bản', only: 'sentence', any: true },
      { name: 'Văn bản hợp nhất', signs: ['VBHN'] },
      { name: 'Thông cáo', signs: ['TC'] },
      { name: 'Thông tri' },
      { name: 'Sắc lệnh', signs: ['SL'] },
      { name: 'Sắc luật', only: 'sentence' },
      { name: 'Lệnh', signs: ['L'] },
      { name: 'Bản án' },
      { name: 'Phương án', signs: ['PA'] },
      { name: 'Đề án', signs: ['ĐA'] },
      { name: 'Dự án', signs: ['DA', 'DAn'], only: 'head' },
      { name: 'Biên bản', signs: ['BB'] },
      { name: 'Hợp đồng', signs: ['HĐ'] },
      { name: 'Bản ghi nhớ', signs: ['BGN'], only: 'head' },
      { name: 'Bản thỏa thuận', signs: ['BTT'], only: 'head' },
      { name: 'Giấy ủy quyền', signs: ['GUQ'], only: 'head' },
      { name: 'Giấy mời', signs: ['GM'] },
      { name: 'Giấy giới thiệu', signs: ['GGT'], only: 'head' },
      { name: 'Giấy nghỉ phép', signs: ['GNP'], only: 'head' },
      { name: 'Giấy phép', only: 'sentence' },
      { name: 'Giấy chứng nhận', only: 'sentence' },
      { name: 'Giải đáp', only: 'sentence' },
      { name: 'Phiếu gửi', signs: ['PG'], only: 'head' },
      { name: 'Phiếu chuyển', signs: ['PC'], only: 'head' },
      { name: 'Phiếu báo', signs: ['PB'], only: 'head' },
      { name: 'Phiếu trình', signs: ['PT'], only: 'head' },
      { name: 'Sao y', signs: ['SY'], only: 'head' },
      { name: 'Trích sao', signs: ['TrS'], only: 'head' },
      { name: 'Sao lục', only: 'head' },
    ],
  },
] as const satisfies readonly KindRow[]

export type DocumentKind = (typeof rows)[number]['code']
export type Kind = KindRow & { code: DocumentKind }
export const kinds: readonly Kind[] = rows

/** One thing that each row says, by the kind's code. */
export const byKind = <Value>(say: (kind: Kind) => Value): Readonly<Record<DocumentKind, Value>> =>
  Object.fromEntries(kinds.map(kind => [kind.code, say(kind)])) as Record<DocumentKind, Value>

/** What a kind is called in a Vietnamese sentence. */
export const kindNames = byKind(({ names: [own] }) => own.name)

/** The label in the graph, and type in the API, of each kind. */
export const kindLabels = byKind(({ label }) => label)

/** The kinds of which something is true. */
export const kindsThat = (hold: (kind: Kind) => boolean | undefined): ReadonlySet<DocumentKind> =>
  new Set(kinds.filter(hold).map(({ code }) => code))
