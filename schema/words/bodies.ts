import { fold } from './fold'

/** A body that issues papers, and the signs that stand for it in a symbol; the first is its abbreviation. */
export interface Body {
  name: string
  signs: readonly string[]
  /** Every province has one of its own: sign and name mean one only together with a province. */
  everywhere?: true
}

/** The Party's centre: one sign for several organs, so it names none of them. */
export const PARTY_CENTRE = 'TW'

export const bodies: readonly Body[] = [
  { name: 'Thủ tướng Chính phủ', signs: ['TTg'] },
  { name: 'Chính phủ', signs: ['CP'] },
  { name: 'Chủ tịch nước', signs: ['CTN'] },
  { name: 'Văn phòng Chính phủ', signs: ['VPCP'] },
  { name: 'Văn phòng Quốc hội', signs: ['VPQH'] },
  { name: 'Văn phòng Chủ tịch nước', signs: ['VPCTN'] },
  { name: 'Trung ương', signs: ['TW'] },
  { name: 'Ban Tuyên giáo Trung ương', signs: ['BTGTW'] },
  { name: 'Ban Tuyên giáo và Dân vận Trung ương', signs: ['BTGDVTW'] },
  { name: 'Văn phòng Trung ương Đảng', signs: ['VPTW'] },
  { name: 'Ban Tổ chức Trung ương', signs: ['BTCTW'] },
  { name: 'Ủy ban Kiểm tra Trung ương', signs: ['UBKTTW'] },
  { name: 'Tỉnh ủy', signs: ['TU'], everywhere: true },
  { name: 'Huyện ủy', signs: ['HU'], everywhere: true },
  { name: 'Quốc hội', signs: ['QH'] },
  { name: 'Ủy ban Thường vụ Quốc hội', signs: ['UBTVQH'] },
  { name: 'Ủy ban nhân dân', signs: ['UBND', 'UB'], everywhere: true },
  { name: 'Chủ tịch Ủy ban nhân dân', signs: ['CTUBND'], everywhere: true },
  { name: 'Hội đồng nhân dân', signs: ['HĐND'], everywhere: true },
  { name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', signs: ['HĐTP'] },
  { name: 'Tòa án nhân dân tối cao', signs: ['TANDTC'] },
  { name: 'Viện kiểm sát nhân dân tối cao', signs: ['VKSNDTC', 'VKSTC'] },
  { name: 'Kiểm toán nhà nước', signs: ['KTNN'] },
  { name: 'Thanh tra Chính phủ', signs: ['TTCP'] },
  { name: 'Ngân hàng Nhà nước Việt Nam', signs: ['NHNN'] },
  { name: 'Ủy ban Dân tộc', signs: ['UBDT'] },
  { name: 'Bộ Công an', signs: ['BCA'] },
  { name: 'Bộ Công Thương', signs: ['BCT'] },
  { name: 'Bộ Giáo dục và Đào tạo', signs: ['BGDĐT', 'BGD&ĐT'] },
  { name: 'Bộ Giao thông vận tải', signs: ['BGTVT'] },
  { name: 'Bộ Kế hoạch và Đầu tư', signs: ['BKHĐT'] },
  { name: 'Bộ Khoa học và Công nghệ', signs: ['BKHCN'] },
  { name: 'Bộ Lao động - Thương binh và Xã hội', signs: ['BLĐTBXH'] },
  { name: 'Bộ Ngoại giao', signs: ['BNG'] },
  { name: 'Bộ Nội vụ', signs: ['BNV'] },
  { name: 'Bộ Nông nghiệp và Phát triển nông thôn', signs: ['BNNPTNT', 'BNN&PTNT', 'BNN'] },
  { name: 'Bộ Nông nghiệp và Môi trường', signs: ['BNNMT'] },
  { name: 'Bộ Quốc phòng', signs: ['BQP'] },
  { name: 'Bộ Tài chính', signs: ['BTC'] },
  { name: 'Bộ Tài nguyên và Môi trường', signs: ['BTNMT'] },
  { name: 'Bộ Thông tin và Truyền thông', signs: ['BTTTT'] },
  { name: 'Bộ Tư pháp', signs: ['BTP'] },
  { name: 'Bộ Văn hóa, Thể thao và Du lịch', signs: ['BVHTTDL'] },
  { name: 'Bộ Xây dựng', signs: ['BXD'] },
  { name: 'Bộ Y tế', signs: ['BYT'] },
  { name: 'Bộ Dân tộc và Tôn giáo', signs: ['BDTTG'] },
  { name: 'Tiểu ban Truyền thông', signs: ['TBTT'] },
  { name: 'Ban Chỉ đạo Quốc gia', signs: ['BCĐQG'] },
  { name: 'Tổng Liên đoàn Lao động Việt Nam', signs: ['TLĐ'] },
  { name: 'Bảo hiểm xã hội Việt Nam', signs: ['BHXH'] },
  { name: 'Tổng cục Thuế', signs: ['TCT'] },
  { name: 'Tổng cục Hải quan', signs: ['TCHQ'] },
  { name: 'Sở Thông tin và Truyền thông', signs: ['STTTT'], everywhere: true },
  { name: 'Sở Y tế', signs: ['SYT'], everywhere: true },
  { name: 'Sở Tài chính', signs: ['STC'], everywhere: true },
  { name: 'Sở Nội vụ', signs: ['SNV'], everywhere: true },
  { name: 'Sở Tư pháp', signs: ['STP'], everywhere: true },
  { name: 'Sở Giáo dục và Đào tạo', signs: ['SGDĐT', 'SGD&ĐT'], everywhere: true },
  { name: 'Sở Xây dựng', signs: ['SXD'], everywhere: true },
  { name: 'Sở Công Thương', signs: ['SCT'], everywhere: true },
  { name: 'Sở Kế hoạch và Đầu tư', signs: ['SKHĐT'], everywhere: true },
  { name: 'Sở Giao thông vận tải', signs: ['SGTVT'], everywhere: true },
  { name: 'Sở Tài nguyên và Môi trường', signs: ['STNMT'], everywhere: true },
  { name: 'Sở Văn hóa, Thể thao và Du lịch', signs: ['SVHTTDL'], everywhere: true },
  { name: 'Sở Lao động - Thương binh và Xã hội', signs: ['SLĐTBXH'], everywhere: true },
  { name: 'Sở Nông nghiệp và Phát triển nông thôn', signs: ['SNNPTNT'], everywhere: true },
  { name: 'Sở Khoa học và Công nghệ', signs: ['SKHCN'], everywhere: true },
]

/** The name of each body by each of its signs, without its province. */
export const bodyBySign: ReadonlyMap<string, string> = new Map(
  bodies.flatMap(({ name, signs }) => signs.map(sign => [sign, name] as const)),
)
const nameByFold = new Map(bodies.map(({ name }) => [fold(name), name] as const))

/** What signs of bodies look like that no row has: ministries, departments, committees, councils, courts, offices. */
const SHAPES = [
  'B[A-ZĐ&]{1,9}',
  'BCĐ.*',
  'S[A-ZĐ&]{1,9}',
  'UBND.*',
  'CTUBND',
  'HĐ[A-ZĐ]+',
  'TW.*',
  '.*TU',
  'ĐU[A-Z]*',
  'TC[A-Z]{1,5}',
  'VP[A-Z]+',
  '.*TW',
  'VKS.*',
  'TAND.*',
  'QH\\d*',
]
const SHAPE = new RegExp(`^(?:${SHAPES.join('|')})$`)

/** Name of the body that a sign stands for, without its province; null for a sign we do not know. */
export function issuerOfSign(sign: string): string | null {
  return bodyBySign.get(sign) ?? bodyBySign.get(sign.replace(/\d+$/, '')) ?? null
}

/** The signs that stand for a body by its whole name. */
export const signsOf = (name: string): readonly string[] =>
  bodies.find(body => body.name === name)?.signs ?? []

/** The official spelling of a body's whole name, whatever its case and marks; null for one we do not know. */
export function issuerNamed(name: string): string | null {
  return nameByFold.get(fold(name)) ?? null
}

/** Whether a sign is that of a body which issues papers of a named kind. */
export function isIssuerSign(sign: string): boolean {
  return bodyBySign.has(sign) || SHAPE.test(sign)
}
