import type { Line } from './lines'
import { faceOf } from './lines'

/** What a line begins with that names who speaks, folded. */
const SPEAKERS = [
  'chinh phu',
  'thu tuong',
  'quoc hoi',
  'uy ban',
  'hoi dong',
  'bo truong',
  'chu tich',
  'truong ban',
  'giam doc',
  'tong giam doc',
  'tong cuc truong',
  'cuc truong',
  'vien truong',
  'chanh an',
  'thong doc',
  'uy vien',
  'ban chap hanh',
  'ban thuong vu',
  'bo chinh tri',
  'ban bi thu',
  'kiem toan',
  'tong kiem toan',
  '\\(?khoa ',
  'ky hop',
  'to truong',
  'truong tieu ban',
  'bi thu',
  'chanh van phong',
  'lien bo',
  'nuoc cong ?hoa ',
  'bo [a-z]',
]
const AUTHORITY = new RegExp(`^(${SPEAKERS.join('|')})`)
const OPENING = /^(can cu|xet|theo|thuc hien|\(|sau khi|tren co so|de |nham )/
/** An authority may take a few lines: its name, its term, its session. */
const LINES = 5

/** The first words below: saved pages break even between `Căn` and `cứ`. */
function opening(text: string, lines: readonly Line[], at: number): string {
  const { folded } = faceOf(text, lines[at]!)
  const next = lines[at + 1]
  return folded.length < 8 && next ? `${folded} ${faceOf(text, next).folded}` : folded
}

/** The body that speaks, in capitals below the title: `ỦY BAN NHÂN DÂN TỈNH …`, `KHÓA IX, KỲ HỌP THỨ 23`. */
export function isAuthority(text: string, lines: readonly Line[], at: number, to: number): boolean {
  const face = faceOf(text, lines[at]!)
  if (!face.capitals || !AUTHORITY.test(face.folded)) return false
  for (let i = at + 1; i < Math.min(to, at + LINES); i++) {
    const next = faceOf(text, lines[i]!)
    if (!next.capitals) return OPENING.test(opening(text, lines, i))
    if (lines[i]!.gap > 0 && !AUTHORITY.test(next.folded)) return false
  }
  return false
}
