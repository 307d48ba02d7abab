import { foldUnits } from '../typography/fold'
import { isCapitals } from './landmarks'
import type { Line } from './lines'

const AUTHORITY =
  /^(chinh phu|thu tuong|quoc hoi|uy ban|hoi dong|bo truong|chu tich|truong ban|giam doc|tong giam doc|tong cuc truong|cuc truong|vien truong|chanh an|thong doc|uy vien|ban chap hanh|ban thuong vu|bo chinh tri|ban bi thu|kiem toan|tong kiem toan|\(?khoa |ky hop|to truong|truong tieu ban|bi thu|chanh van phong|lien bo|bo [a-z])/
const OPENING = /^(can cu|xet|theo|thuc hien|\(|sau khi|tren co so|de |nham )/
const REACH = 160
/** An authority may take a few lines: its name, its term, its session. */
const LINES = 5

/** The body that speaks, in capitals below the title: `ỦY BAN NHÂN DÂN TỈNH …`, `KHÓA IX, KỲ HỌP THỨ 23`. */
export function isAuthority(text: string, lines: readonly Line[], at: number, to: number): boolean {
  const printed = head(text, lines[at]!)
  if (!isCapitals(printed) || !AUTHORITY.test(foldUnits(printed))) return false
  for (let i = at + 1; i < Math.min(to, at + LINES); i++) {
    const next = head(text, lines[i]!)
    if (!isCapitals(next)) return OPENING.test(foldUnits(next))
    if (lines[i]!.gap > 0 && !AUTHORITY.test(foldUnits(next))) return false
  }
  return false
}

function head(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + REACH))
}
