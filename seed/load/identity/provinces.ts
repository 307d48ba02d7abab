import { fold } from '../../../schema/words/fold'

const cities = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ']

/** The 63 provinces and cities from 2008 to June 2025. */
export const provinces = [
  ...cities,
  ...`An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái`.split(
    ',',
  ),
] as const

const byFolded = new Map(provinces.map(name => [fold(name), name]))
byFolded.set('tp hcm', 'Hồ Chí Minh').set('hcm', 'Hồ Chí Minh').set('sai gon', 'Hồ Chí Minh')
byFolded.set('ba ria vung tau', 'Bà Rịa - Vũng Tàu').set('ba ria-vung tau', 'Bà Rịa - Vũng Tàu')

const UNIT = /^(?:tinh|thanh pho|tp\.?)\s+/

/** The province that a text names as a whole: `tỉnh Lạng Sơn`, `TP Hà Nội`, `LẠNG SƠN`; null for anything else. */
export function provinceNamed(text: string): string | null {
  const folded = fold(text).replace(/\s+/g, ' ').trim()
  return byFolded.get(folded) ?? byFolded.get(folded.replace(UNIT, '')) ?? null
}

/** `tỉnh Lạng Sơn`, `thành phố Hà Nội`. */
export function provinceWithUnit(province: string): string {
  return `${cities.includes(province) ? 'thành phố' : 'tỉnh'} ${province}`
}
