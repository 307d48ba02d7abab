import { fold } from './fold'

/** Provinces and cities under the centre, before and after the merger of 2025. */
export const PROVINCES: readonly string[] = [
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Hồ Chí Minh',
  'Huế',
  'Hưng Yên',
  'Khánh Hòa',
  'Kiên Giang',
  'Kon Tum',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Long An',
  'Nam Định',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Phú Thọ',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Tuyên Quang',
  'Vĩnh Long',
  'Vĩnh Phúc',
  'Yên Bái',
]
const BY_FOLD = new Map(PROVINCES.map(name => [fold(name).replaceAll(/[ -]+/g, ' '), name] as const))
const CENTRAL = new Set(['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ', 'Huế'])

/** The province that a name means, whatever its marks, case and `tỉnh`, `thành phố`, `TP.` before it; null for another place. */
export function provinceNamed(name: string): string | null {
  const bare = fold(name)
    .replaceAll(/[ -]+/g, ' ')
    .replace(/^(thanh pho|tinh|tp\.?) ?/, '')
  return BY_FOLD.get(bare) ?? (bare === 'hcm' ? 'Hồ Chí Minh' : null)
}

/** `tỉnh Quảng Ngãi`, `thành phố Hà Nội`. */
export function provinceWithRank(province: string): string {
  return `${CENTRAL.has(province) ? 'thành phố' : 'tỉnh'} ${province}`
}

const ENDINGS = PROVINCES.map(province => ({ province, ending: ` ${fold(province)}` }))

/** The province that a name ends with: `Sở Y tế Hà Nội`; null where it ends otherwise. */
export function provinceAtEnd(name: string): string | null {
  const folded = ` ${fold(name)}`
  return ENDINGS.find(one => folded.endsWith(one.ending))?.province ?? null
}
