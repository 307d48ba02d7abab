import type { AgencyLevel } from '../../../schema/words/agencyLevels'
import { fold } from '../../../schema/words/fold'
import { wordList } from '../../../schema/words/wordList'

const beginsWith = (names: readonly string[]) => new RegExp(`^(?:${names.join('|')})\\b`)

const PARTY_BODIES = wordList(`
  tinh uy
  trung uong
  thanh uy
  huyen uy
  quan uy
  bo chinh tri
  ban bi thu
  ban tuyen giao
  ban chap hanh
  ban to chuc trung
  van phong trung uong
  uy ban kiem tra trung
  thuong truc tinh uy
  thuong truc thanh uy
`)
const CENTRAL_BODIES = wordList(`
  quoc hoi
  chinh phu
  thu tuong
  chu tich nuoc
  tieu ban
  uy ban thuong vu
  van phong quoc hoi
  van phong chu tich nuoc
  hoi dong tham phan
  kiem toan nha nuoc
  ban chi dao quoc gia
  toa an
  vien kiem sat
`)

const DISTRICT_PLACES = wordList(`
  huyen
  quan
  thi xa
  cap xa
  xa
  phuong
`)

/** By the first words, then by any: `Cục Phát thanh, truyền hình …` is a department, not a broadcaster. */
const rules: readonly [RegExp, AgencyLevel][] = [
  [beginsWith(PARTY_BODIES), 'PARTY'],
  [/^(?:doanh nghiep|tap doan|tong cong ty|cong ty|nha mang)\b/, 'ENTERPRISE'],
  [new RegExp(`^(?:ubnd|uy ban nhan dan)\\b.*\\b(?:${DISTRICT_PLACES.join('|')})\\b`), 'DISTRICT'],
  [/^phong\s|^(?:ubnd|uy ban nhan dan) thanh pho\b/, 'DISTRICT'],
  [/^(?:ubnd|uy ban nhan dan|hoi dong nhan dan|van phong uy ban|thuong truc hoi dong)\b/, 'PROVINCE'],
  [/^(?:so|tong cuc|cuc|vu|thanh tra (?:so|bo)|van phong bo|trung tam)\b/, 'DEPARTMENT'],
  [
    /^bo\s|^uy ban (?!thuong vu)|^thanh tra chinh phu$|^van phong chinh phu$|^ngan hang nha nuoc\b/,
    'MINISTRY',
  ],
  [beginsWith(CENTRAL_BODIES), 'CENTRAL'],
  [/^(?:bao (?!hiem)|dai |tap chi)|\b(?:bao chi|phat thanh|truyen hinh|thong tan)\b/, 'PRESS'],
]

/** Level of an agency that no directory knows, by the words of its name. */
export function levelByName(name: string): AgencyLevel {
  const folded = fold(name).replace(/^(?:cac|moi|nhung)\s+/, '')
  return rules.find(([pattern]) => pattern.test(folded))?.[1] ?? 'OTHER'
}
