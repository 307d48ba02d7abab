import { fold } from '../../../server/graph/fold'
import type { AgencyLevel } from '../register/editorSchema'

const rules: readonly [RegExp, AgencyLevel][] = [
  [
    /^(?:tinh uy|trung uong|van phong trung uong|ban to chuc trung|uy ban kiem tra trung|thanh uy|ban bi thu|bo chinh tri|ban tuyen giao|ban chap hanh|huyen uy|quan uy|thuong truc (?:tinh|thanh) uy)\b/,
    'PARTY',
  ],
  [
    /\b(?:bao chi|phat thanh|truyen hinh|thong tan|tap chi|truyen thong dai chung)\b|^bao (?!hiem)|^dai\s/,
    'PRESS',
  ],
  [/\b(?:doanh nghiep|tap doan|tong cong ty|cong ty|nha mang|ngan hang thuong mai)\b/, 'ENTERPRISE'],
  [
    /^(?:ubnd|uy ban nhan dan|phong [^,]*)\b.*\b(?:huyen|quan|thi xa|cap xa|xa|phuong)\b|^phong\s/,
    'DISTRICT',
  ],
  [/^(?:ubnd|uy ban nhan dan|hoi dong nhan dan|van phong uy ban)\b/, 'PROVINCE'],
  [/^(?:so|tong cuc|cuc|vu|thanh tra so|trung tam)\b/, 'DEPARTMENT'],
  [
    /^bo\s|^uy ban (?!thuong vu)|^thanh tra chinh phu$|^van phong chinh phu$|^ngan hang nha nuoc\b/,
    'MINISTRY',
  ],
  [
    /^(?:quoc hoi|chinh phu|thu tuong|chu tich nuoc|tieu ban|uy ban thuong vu|van phong (?:quoc hoi|chu tich nuoc)|hoi dong tham phan|kiem toan nha nuoc|ban chi dao quoc gia|toa an|vien kiem sat)\b/,
    'CENTRAL',
  ],
]

/** Level of an agency that no directory knows, by the first words of its name. */
export function levelByName(name: string): AgencyLevel {
  const folded = fold(name).replace(/^(?:cac|moi|nhung)\s+/, '')
  return rules.find(([pattern]) => pattern.test(folded))?.[1] ?? 'OTHER'
}
