import { fold } from './fold'

/** Issuing bodies by the sign that stands for them in a symbol; units of provinces keep their place open. */
export const ISSUERS: ReadonlyMap<string, string> = new Map([
  ['TTg', 'Thủ tướng Chính phủ'],
  ['CP', 'Chính phủ'],
  ['CTN', 'Chủ tịch nước'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['VPQH', 'Văn phòng Quốc hội'],
  ['VPCTN', 'Văn phòng Chủ tịch nước'],
  ['TW', 'Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['TU', 'Tỉnh ủy'],
  ['HU', 'Huyện ủy'],
  ['QH', 'Quốc hội'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['UBND', 'Ủy ban nhân dân'],
  ['CTUBND', 'Chủ tịch Ủy ban nhân dân'],
  ['UB', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
  ['VKSTC', 'Viện kiểm sát nhân dân tối cao'],
  ['KTNN', 'Kiểm toán nhà nước'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['UBDT', 'Ủy ban Dân tộc'],
  ['BCA', 'Bộ Công an'],
  ['BCT', 'Bộ Công Thương'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BGD&ĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BGTVT', 'Bộ Giao thông vận tải'],
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BNV', 'Bộ Nội vụ'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNN&PTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNN', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BTC', 'Bộ Tài chính'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BTP', 'Bộ Tư pháp'],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BXD', 'Bộ Xây dựng'],
  ['BYT', 'Bộ Y tế'],
  ['BDTTG', 'Bộ Dân tộc và Tôn giáo'],
  ['TBTT', 'Tiểu ban Truyền thông'],
  ['BCĐQG', 'Ban Chỉ đạo Quốc gia'],
  ['TLĐ', 'Tổng Liên đoàn Lao động Việt Nam'],
  ['BHXH', 'Bảo hiểm xã hội Việt Nam'],
  ['TCT', 'Tổng cục Thuế'],
  ['TCHQ', 'Tổng cục Hải quan'],
  ['STTTT', 'Sở Thông tin và Truyền thông'],
  ['SYT', 'Sở Y tế'],
  ['STC', 'Sở Tài chính'],
  ['SNV', 'Sở Nội vụ'],
  ['STP', 'Sở Tư pháp'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
  ['SGD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['SXD', 'Sở Xây dựng'],
  ['SCT', 'Sở Công Thương'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['SGTVT', 'Sở Giao thông vận tải'],
  ['STNMT', 'Sở Tài nguyên và Môi trường'],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
])

/** Name of the body that a sign stands for, without its province; null for a sign we do not know. */
export function issuerOfSign(sign: string): string | null {
  return ISSUERS.get(sign) ?? ISSUERS.get(sign.replace(/\d+$/, '')) ?? null
}

const BY_NAME = new Map([...ISSUERS.values()].map(name => [fold(name), name] as const))

/** The official spelling of a body's whole name, whatever its case and marks; null for one we do not know. */
export function issuerNamed(name: string): string | null {
  return BY_NAME.get(fold(name)) ?? null
}

/** Signs of bodies that issue papers of a named kind: known ones, ministries, departments, steering committees. */
export function isIssuerSign(sign: string): boolean {
  return (
    ISSUERS.has(sign) ||
    /^(B[A-ZĐ&]{1,9}|BCĐ.*|S[A-ZĐ&]{1,9}|UBND.*|CTUBND|HĐ[A-ZĐ]+|TW.*|.*TU|ĐU[A-Z]*|TC[A-Z]{1,5}|VP[A-Z]+|.*TW|VKS.*|TAND.*|QH\d*)$/.test(
      sign,
    )
  )
}
