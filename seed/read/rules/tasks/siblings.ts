import { bodies } from '../../../../schema/words/bodies'
import { wordList } from '../../../../schema/words/wordList'

/** What a heading may name many of and then list: `UBND các phường: Bình An, Bình Hòa`. */
const LISTED = wordList(`
  Sở
  Bộ
  Cục
  Vụ
  Ban
  Phòng
  tỉnh
  thành phố
  huyện
  quận
  thị xã
  thị trấn
  phường
  xã
  trường
  trạm y tế
  bệnh viện
`)
const LIST = new RegExp(`^(.*?)[Cc]ác (${LISTED.join('|')})(?:, (?:ban, )?ngành)?: (?=\\p{Lu})`, 'iu')
const NAMED = /^(?:Sở|Bộ|Cục|Vụ) (?=\p{Lu})/u
/** Names that hold a comma or `và` of their own, the longer first. */
const FIELDS = [...bodies.map(({ name }) => name), 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Kế hoạch - Đầu tư']
  .filter(name => NAMED.test(name))
  .map(name => name.replace(NAMED, ''))
  .filter(field => /,| và | - /.test(field))
  .sort((a, b) => b.length - a.length)

/** A colon that ends a list of names, not one that opens it: `Sở Y tế:`, but `các Sở: Tài chính, Nội vụ`. */
export const COLON = `:(?<![Cc]ác (?:${LISTED.flatMap(word => [word, word.toLowerCase()]).join('|')})(?:, (?:ban, )?ngành)?:)`

/** `Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư` as `Giám đốc Sở Tài chính`, `Giám đốc Sở Kế hoạch và Đầu tư`; else the name alone. */
export function siblingsOf(name: string): string[] {
  const list = LIST.exec(name)
  if (!list) return [name]
  const unit = list[2]!
  const before = `${list[1]}${unit === 'sở' ? 'Sở' : unit} `
  return fieldsOf(name.slice(list[0].length)).map(field => before + field)
}

function fieldsOf(words: string): string[] {
  const fields: string[] = []
  let rest = words
  while (rest.length > 0 && /^\p{Lu}/u.test(rest)) {
    const known = FIELDS.find(field => rest.startsWith(field))
    const end = known ? known.length : rest.search(/, | và |;|$/u)
    fields.push(rest.slice(0, end).trim())
    rest = rest.slice(end).replace(/^(?:, (?:và )?| và |; )/u, '')
    if (rest.length === words.length) break
  }
  return fields
}
