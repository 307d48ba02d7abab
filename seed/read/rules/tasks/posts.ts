import { postsBeforeAName, postsThatLead } from '../../../../schema/words/posts'
import { beginsParty } from './parties'

const BEFORE = postsBeforeAName.map(post => post.replace(/ (.*)$/u, ' (?=$1)'))
const POST = new RegExp(`^(?:phó )?(?:${[...postsThatLead, ...BEFORE].join('|')}) ?`, 'iu')
/** `trường Lê Văn Bé`: a unit by its own name. */
const UNIT = /^\p{Ll}+ \p{Lu}/u
/** `Phó Chủ tịch Thường trực HĐND huyện`: the first of the deputies, of the council itself. */
const STANDING =
  /^phó (?:chủ tịch|giám đốc|bí thư|trưởng ban|thủ tướng|tổng giám đốc) (thường trực )(?=\p{Lu})/iu
const COMRADE = /^(?:các )?đồng chí:? /iu

/** The body that a post leads: `Giám đốc Sở Y tế` → `Sở Y tế`; null where the post names none (`Bộ trưởng`). */
export function bodyOf(printed: string): string | null {
  const name = printed.replace(COMRADE, '')
  const post = POST.exec(name)
  if (!post) return name
  const standing = STANDING.exec(name)?.[1] ?? ''
  const body = name.slice(post[0].length + standing.length)
  if (body === '') return null
  return beginsParty(body) || UNIT.test(body) ? body : name
}
