import { fold } from '../../../schema/words/fold'
import { provinceAtEnd, provinceStart, provinceWithRank } from '../../../schema/words/provinces'
import { shortForms } from '../../../schema/words/shortForms'
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

const expansions: readonly (readonly [RegExp, string])[] = [
  ...shortForms.flatMap(({ words, short }) =>
    short.map(form => [new RegExp(`(?<![\\p{L}&])${form}(?![\\p{L}&])`, 'gu'), words] as const),
  ),
  [/Uỷ/gu, 'Ủy'],
  [/uỷ/gu, 'ủy'],
  [/(?<!\p{L})TP\.? ?(?=\p{Lu}\p{Ll})/gu, 'thành phố '],
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
/** Every province has its own: `Các sở, ban, ngành`, `UBND các huyện`, `các doanh nghiệp trên địa bàn tỉnh`. */
const PROVINCIAL_CLASS = new RegExp(
  [
    '^(?:tat ca )?(?:cac )?(?:so, (?:ban|nganh)|so ban nganh|huyen, |thanh pho, huyen)',
    '\\bcac (?:huyen|xa|thi xa|quan)\\b',
    '\\btinh$',
  ].join('|'),
)
/** A unit within a province: `huyện Văn Lãng`, `thành phố Lạng Sơn` where the province is no city. */
const UNIT_BEFORE = /(?:^|\s)(?:huyện|quận|thị xã|phường|thị trấn|xã)\s*$/iu
const CITY_BEFORE = /(?:^|\s)(?:thành phố|tp\.?)\s*$/iu
const UNIT = /(?:^|\s)(?:huyện|quận|thị xã|thành phố|phường|thị trấn|xã) \p{Lu}|\sthành phố$/u
/** What is said of a body behind its name: `Sở Y tế - cơ quan thường trực của …`. */
const APPOSITION = /\s[-–]\s(?:cơ quan|đơn vị) .*$/u
const PROVINCIAL_TAIL = /\s+(?:tỉnh|thành phố|Thành phố|Tỉnh|TP\.?|tp\.?)(?:,? thành phố)?$/u

/** Takes a printed name apart; pure, knows no directory. */
export function parseAgencyName(printed: string): AgencyName {
  let name = printed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '')
  for (const [pattern, full] of expansions) name = name.replace(pattern, full)
  name = name.replace(APPOSITION, '').replace(OFFICE, '')
  if (name === name.toUpperCase()) name = sentenceCase(name)
  const isClass = CLASS.test(fold(name))
  const province = isClass ? null : provinceAtEnd(name)
  const before = province ? name.slice(0, provinceStart(name)) : name
  if (province && !isUnit(before, province)) name = before.replace(/[\s,-]+$/, '')
  else if (province) return { base: capitalised(name), province, isClass }
  if (!isClass) name = name.replace(PROVINCIAL_TAIL, '').replace(/[\s,-]+$/, '')
  return { base: name === '' ? printed : capitalised(name), province, isClass }
}

/** Whether the words before a province's name make it that of a unit: `UBND thành phố Lạng Sơn`. */
function isUnit(before: string, province: string): boolean {
  return (
    UNIT_BEFORE.test(before) || (CITY_BEFORE.test(before) && provinceWithRank(province).startsWith('tỉnh'))
  )
}

/** `Sở Y tế` of `Hà Tĩnh` is shown as `Sở Y tế tỉnh Hà Tĩnh`. */
export function nameWithProvince(base: string, province: string): string {
  if (base === 'Tỉnh ủy')
    return provinceWithRank(province).startsWith('thành') ? `Thành ủy ${province}` : `Tỉnh ủy ${province}`
  if (base === 'Báo') return `${base} ${province}`
  return `${base}${UNIT.test(base) ? ',' : ''} ${provinceWithRank(province)}`
}

const PROVINCIAL_BODIES = wordList(`
  so
  ban chi dao
  ubnd
  uy ban nhan dan
  hdnd
  hoi dong nhan dan
  tinh uy
  thanh uy
`)
const OF_A_PROVINCE = new RegExp(`^(?:thuong truc )?(?:${PROVINCIAL_BODIES.join('|')})\\b`)

/** True where the name asks for a province that it does not tell: `UBND tỉnh`, `Sở Y tế`. */
export function needsProvince(printed: string): boolean {
  const name = fold(printed)
  if (/\bquoc gia\b|\btrung uong\b/.test(name)) return false
  return OF_A_PROVINCE.test(name) || /\btinh$/.test(name)
}

/** True where a class of bodies is one that every province has. */
export const isProvincialClass = (base: string): boolean => PROVINCIAL_CLASS.test(fold(base))

/** `UBND thành phố` in a paper of a province that is no city: one of its units. */
export const isBareCity = (printed: string, province: string | null): boolean =>
  province !== null && CITY_BEFORE.test(printed) && provinceWithRank(province).startsWith('tỉnh')

function sentenceCase(capitals: string): string {
  const lower = capitals.toLowerCase()
  const province = provinceAtEnd(lower)
  return capitalised(province ? lower.slice(0, provinceStart(lower)) + province : lower)
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
