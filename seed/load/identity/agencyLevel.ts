import { fold } from '../../../schema/words/fold'
import type { AgencyLevel } from '../register/editorSchema'

/** By the first words, then by any: `Cục Phát thanh, truyền hình …` is a department, not a broadcaster. */
const rules: readonly [RegExp, AgencyLevel][] = [
  [
    /^(?:tinh uy|trung uong|thanh uy|huyen uy|quan uy|bo chinh tri|ban (?:bi thu|tuyen giao|chap hanh|to chuc trung)|van phong trung uong|uy ban kiem tra trung|thuong truc (?:tinh|thanh) uy)\b/,
    'PARTY',
  ],
  [/^(?:doanh nghiep|tap doan|tong cong ty|cong ty|nha mang)\b/, 'ENTERPRISE'],
  [/^(?:ubnd|uy ban nhan dan)\b.*\b(?:huyen|quan|thi xa|cap xa|xa|phuong)\b|^phong\s/, 'DISTRICT'],
  [/^(?:ubnd|uy ban nhan dan|hoi dong nhan dan|van phong uy ban|thuong truc hoi dong)\b/, 'PROVINCE'],
  [/^(?:so|tong cuc|cuc|vu|thanh tra (?:so|bo)|van phong bo|trung tam)\b/, 'DEPARTMENT'],
  [
    /^bo\s|^uy ban (?!thuong vu)|^thanh tra chinh phu$|^van phong chinh phu$|^ngan hang nha nuoc\b/,
    'MINISTRY',
  ],
  [
    /^(?:quoc hoi|chinh phu|thu tuong|chu tich nuoc|tieu ban|uy ban thuong vu|van phong (?:quoc hoi|chu tich nuoc)|hoi dong tham phan|kiem toan nha nuoc|ban chi dao quoc gia|toa an|vien kiem sat)\b/,
    'CENTRAL',
  ],
  [/^(?:bao (?!hiem)|dai |tap chi)|\b(?:bao chi|phat thanh|truyen hinh|thong tan)\b/, 'PRESS'],
]

/** Level of an agency that no directory knows, by the words of its name. */
export function levelByName(name: string): AgencyLevel {
  const folded = fold(name).replace(/^(?:cac|moi|nhung)\s+/, '')
  return rules.find(([pattern]) => pattern.test(folded))?.[1] ?? 'OTHER'
}
