import { fold } from './fold'

/** A province, or a city under the centre, with the days between which it was one. */
export interface Province {
  name: string
  city?: true
  /** What stands for it, also at the end of a name. */
  short?: string
  /** What it was called before; a place, and no end of a name: `Đại học Sài Gòn`. */
  once?: string
  /** First day; absent where it was there in 2008. */
  from?: string
  /** The day from which it is part of `into`. */
  until?: string
  into?: string
}

/** The day on which the 63 provinces became 34 (Nghị quyết 202/2025/QH15). */
export const MERGED = '2025-07-01'
/** The day on which Thừa Thiên Huế became the city of Huế (Nghị quyết 175/2024/QH15). */
const HUE_A_CITY = '2025-01-01'

/** Every province since 2008, in the order of the alphabet. */
export const provinces: readonly Province[] = [
  { name: 'An Giang' },
  { name: 'Bà Rịa - Vũng Tàu', into: 'Hồ Chí Minh', until: MERGED },
  { name: 'Bạc Liêu', into: 'Cà Mau', until: MERGED },
  { name: 'Bắc Giang', into: 'Bắc Ninh', until: MERGED },
  { name: 'Bắc Kạn', into: 'Thái Nguyên', until: MERGED },
  { name: 'Bắc Ninh' },
  { name: 'Bến Tre', into: 'Vĩnh Long', until: MERGED },
  { name: 'Bình Dương', into: 'Hồ Chí Minh', until: MERGED },
  { name: 'Bình Định', into: 'Gia Lai', until: MERGED },
  { name: 'Bình Phước', into: 'Đồng Nai', until: MERGED },
  { name: 'Bình Thuận', into: 'Lâm Đồng', until: MERGED },
  { name: 'Cà Mau' },
  { name: 'Cao Bằng' },
  { name: 'Cần Thơ', city: true },
  { name: 'Đà Nẵng', city: true },
  { name: 'Đắk Lắk' },
  { name: 'Đắk Nông', into: 'Lâm Đồng', until: MERGED },
  { name: 'Điện Biên' },
  { name: 'Đồng Nai' },
  { name: 'Đồng Tháp' },
  { name: 'Gia Lai' },
  { name: 'Hà Giang', into: 'Tuyên Quang', until: MERGED },
  { name: 'Hà Nam', into: 'Ninh Bình', until: MERGED },
  { name: 'Hà Nội', city: true },
  { name: 'Hà Tĩnh' },
  { name: 'Hải Dương', into: 'Hải Phòng', until: MERGED },
  { name: 'Hải Phòng', city: true },
  { name: 'Hậu Giang', into: 'Cần Thơ', until: MERGED },
  { name: 'Hòa Bình', into: 'Phú Thọ', until: MERGED },
  { name: 'Hồ Chí Minh', city: true, short: 'HCM', once: 'Sài Gòn' },
  { name: 'Huế', city: true, from: HUE_A_CITY },
  { name: 'Hưng Yên' },
  { name: 'Khánh Hòa' },
  { name: 'Kiên Giang', into: 'An Giang', until: MERGED },
  { name: 'Kon Tum', into: 'Quảng Ngãi', until: MERGED },
  { name: 'Lai Châu' },
  { name: 'Lạng Sơn' },
  { name: 'Lào Cai' },
  { name: 'Lâm Đồng' },
  { name: 'Long An', into: 'Tây Ninh', until: MERGED },
  { name: 'Nam Định', into: 'Ninh Bình', until: MERGED },
  { name: 'Nghệ An' },
  { name: 'Ninh Bình' },
  { name: 'Ninh Thuận', into: 'Khánh Hòa', until: MERGED },
  { name: 'Phú Thọ' },
  { name: 'Phú Yên', into: 'Đắk Lắk', until: MERGED },
  { name: 'Quảng Bình', into: 'Quảng Trị', until: MERGED },
  { name: 'Quảng Nam', into: 'Đà Nẵng', until: MERGED },
  { name: 'Quảng Ngãi' },
  { name: 'Quảng Ninh' },
  { name: 'Quảng Trị' },
  { name: 'Sóc Trăng', into: 'Cần Thơ', until: MERGED },
  { name: 'Sơn La' },
  { name: 'Tây Ninh' },
  { name: 'Thái Bình', into: 'Hưng Yên', until: MERGED },
  { name: 'Thái Nguyên' },
  { name: 'Thanh Hóa' },
  { name: 'Thừa Thiên Huế', into: 'Huế', until: HUE_A_CITY },
  { name: 'Tiền Giang', into: 'Đồng Tháp', until: MERGED },
  { name: 'Trà Vinh', into: 'Vĩnh Long', until: MERGED },
  { name: 'Tuyên Quang' },
  { name: 'Vĩnh Long' },
  { name: 'Vĩnh Phúc', into: 'Phú Thọ', until: MERGED },
  { name: 'Yên Bái', into: 'Lào Cai', until: MERGED },
]

/** The provinces of a day. */
export const provincesOn = (day: string): Province[] =>
  provinces.filter(({ from = '', until }) => from <= day && (until === undefined || day < until))

const key = (name: string): string => fold(name).replaceAll(/[ .-]+/g, ' ')
const byKey = new Map(
  provinces.flatMap(({ name, short = name, once = name }) =>
    [name, short, once].map(one => [key(one), name] as const),
  ),
)
const byName = new Map(provinces.map(province => [province.name, province] as const))
const RANK = /^(?:thanh pho|tinh|tp) /

/** The province that a name means as a whole, whatever its marks, case and rank (`TP. HCM`); null for another place. */
export function provinceNamed(name: string): string | null {
  const whole = key(name)
  return byKey.get(whole) ?? byKey.get(whole.replace(RANK, '')) ?? null
}

/** The province that a place lies in on a day: Huế in Thừa Thiên Huế before it was one, Yên Bái in Lào Cai after. */
export function provinceOn(province: string, day: string): string {
  const { from = '', until = '9999', into = province } = byName.get(province) ?? {}
  if (day >= until) return into
  return day < from ? (provinces.find(one => one.into === province)?.name ?? province) : province
}

/** `tỉnh Quảng Ngãi`, `thành phố Hà Nội`. */
export function provinceWithRank(province: string): string {
  return `${byName.get(province)?.city ? 'thành phố' : 'tỉnh'} ${province}`
}

/** Longer names first: `Thừa Thiên Huế` ends with `Huế`. */
const endings = provinces
  .flatMap(({ name, short = name }) => [name, short].map(one => ({ name, ending: ` ${key(one)}` })))
  .sort((a, b) => b.ending.length - a.ending.length)

/** The province that a name ends with: `Sở Y tế Hà Nội`; null where it ends otherwise. */
export function provinceAtEnd(name: string): string | null {
  return endingOf(name)?.name ?? null
}

function endingOf(name: string) {
  const whole = ` ${key(name)}`
  return endings.find(({ ending }) => whole.endsWith(ending)) ?? null
}

/** Place in a name where the province begins that it ends with, however its hyphens are printed; -1 without one. */
export function provinceStart(name: string): number {
  const found = endingOf(name)
  if (!found) return -1
  const words = [...name.matchAll(/[\p{L}\p{M}]+/gu)]
  return words.at(-found.ending.trim().split(' ').length)?.index ?? -1
}
