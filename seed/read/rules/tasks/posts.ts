import { beginsParty } from './parties'

/** Posts that lead a body; `Chánh` and `Trưởng` leave the first word of the body's name behind them. */
const POST =
  /^(?:phó )?(?:tổng giám đốc|giám đốc|bộ trưởng|thứ trưởng|thủ trưởng|chủ tịch|chủ nhiệm|tổng cục trưởng|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|chánh án|thống đốc|tổng biên tập|người đứng đầu|chánh (?=văn phòng|thanh tra)|trưởng (?=ban|phòng|tiểu ban)) ?/iu

/** The body that a post leads: `Giám đốc Sở Y tế` → `Sở Y tế`; null where the post names none (`Bộ trưởng`). */
export function bodyOf(name: string): string | null {
  const post = POST.exec(name)
  if (!post) return name
  const body = name.slice(post[0].length)
  if (body === '') return null
  return beginsParty(body) ? body : name
}
