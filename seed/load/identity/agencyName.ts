import { fold } from '../../../schema/words/fold'
import { provinceAtEnd, provinceStart, provinceWithRank } from '../../../schema/words/provinces'
import { wordList } from '../../../schema/words/wordList'

/** A printed name of an agency, taken apart. */
export interface AgencyName {
  /** Without province, abbreviations written out: `Sở Thông tin và Truyền thông`. */
  base: string
  /** The province that the name itself tells. */
  province: string | null
  /** `Các Sở …`, `UBND các huyện`: many agencies under one name. */
  isClass: boolean
}

const expansions: readonly [RegExp, string][] = [
  [/\bUBND\b/gu, 'Ủy ban nhân dân'],
  [/\bHĐND\b/gu, 'Hội đồng nhân dân'],
  [/\bSTTTT\b/gu, 'Sở Thông tin và Truyền thông'],
  [/\bBTTTT\b/gu, 'Bộ Thông tin và Truyền thông'],
  [/\bTT&TT\b|\bTTTT\b/gu, 'Thông tin và Truyền thông'],
  [/\bTTĐT\b/gu, 'Thông tin điện tử'],
  [/\bGD&ĐT\b|\bGDĐT\b|\bGD-ĐT\b/gu, 'Giáo dục và Đào tạo'],
  [/\bBC[ĐD](?!\p{L})/gu, 'Ban Chỉ đạo'],
  [/\bPT-?TH\b/gu, 'Phát thanh và Truyền hình'],
  [/Uỷ/gu, 'Ủy'],
  [/uỷ/gu, 'ủy'],
]
/** Posts before the name of the body that they lead. */
const OFFICES = wordList(`
  Bộ trưởng
  Chủ tịch
  Chủ nhiệm
  Giám đốc
  Chánh Văn phòng
  Trưởng ban
  Trưởng
  Cục trưởng
  Vụ trưởng
`)
const OFFICE = new RegExp(`^(?:Bộ trưởng, )?(?:Phó )?(?:${OFFICES.join('|')})\\s+(?=\\p{Lu})`, 'u')
const CLASS = /^(?:cac|moi|nhung|tung|toan bo)\s|\bcac (?:tinh|huyen|xa|quan|so|bo|dia phuong)\b/
const PROVINCIAL_TAIL = /\s+(?:tỉnh|thành phố|Thành phố|Tỉnh|TP\.?|tp\.?)(?:,? thành phố)?$/u

/** Takes a printed name apart; pure, knows no directory. */
export function parseAgencyName(printed: string): AgencyName {
  let name = printed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '')
  for (const [pattern, full] of expansions) name = name.replace(pattern, full)
  name = name.replace(OFFICE, '')
  if (name === name.toUpperCase()) name = sentenceCase(name)
  const isClass = CLASS.test(fold(name))
  const province = isClass ? null : provinceAtEnd(name)
  if (province) name = name.slice(0, provinceStart(name)).replace(/[\s,-]+$/, '')
  if (!isClass) name = name.replace(PROVINCIAL_TAIL, '').trim()
  return { base: name === '' ? printed : capitalised(name), province, isClass }
}

/** `Sở Y tế` of `Hà Tĩnh` is shown as `Sở Y tế tỉnh Hà Tĩnh`. */
export function nameWithProvince(base: string, province: string): string {
  if (base === 'Tỉnh ủy')
    return provinceWithRank(province).startsWith('thành') ? `Thành ủy ${province}` : `Tỉnh ủy ${province}`
  return `${base} ${provinceWithRank(province)}`
}

/** True where the name asks for a province that it does not tell: `UBND tỉnh`, `Sở Y tế`. */
export function needsProvince(printed: string): boolean {
  const name = fold(printed)
  return (
    /^(?:thuong truc )?(?:so|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|tinh uy|thanh uy)\b/.test(name) ||
    /\btinh$/.test(name)
  )
}

function sentenceCase(capitals: string): string {
  const lower = capitals.toLowerCase()
  const province = provinceAtEnd(lower)
  return capitalised(province ? lower.slice(0, provinceStart(lower)) + province : lower)
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
