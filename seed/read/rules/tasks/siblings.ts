import { bodies } from '../../../../schema/words/bodies'
import { posts } from '../../../../schema/words/posts'
import { ranksOfPlaces } from '../../../../schema/words/ranksOfPlaces'
import { wordList } from '../../../../schema/words/wordList'
import { ACTIONS } from './words/actions'

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
  hội
  đoàn
  đội
  cơ quan
  đơn vị
`)
/** These only say that bodies follow: `Các cơ quan: Báo An Hòa, Đài Truyền hình tỉnh`. */
const FOLLOW: ReadonlySet<string> = new Set(['cơ quan', 'đơn vị'])
const LIST = new RegExp(
  `^(.*?)[Cc]ác (${LISTED.join('|')}|tập đoàn)(?:, (?:ban, )?ngành)?: (?=\\p{Lu})`,
  'iu',
)
const NAMED = /^(?:Sở|Bộ|Cục|Vụ) (?=\p{Lu})/u
/** Places of several ranks in one list, whose names say not which is which: `UBND các xã, phường: Bình An, Bình Hòa`. */
const RANKS = ranksOfPlaces.join('|')
const OF_RANKS = `[Cc]ác (?:${RANKS})(?:(?:, | và )(?:${RANKS}))+(?: trực thuộc [Tt]rung ương)?`
const RANKED = new RegExp(`^(.*?)(${OF_RANKS}): (?=(?:(?:${RANKS}) )?\\p{Lu})`, 'u')
const WITH_RANK = new RegExp(`^(?:${RANKS}) (?=\\p{Lu})`, 'iu')
/** Named one by one behind their kind: `Trường THPT: Lê Lợi, Nguyễn Huệ`. */
const OF_ONE_KIND = `(?:${wordList(`
  Trường
  Trường (?:THPT|THCS|TH|PTDTNT)
  Trường (?:[Mm]ầm non|[Mm]ẫu giáo|[Tt]iểu học)
  Trường [Tt]rung học(?: cơ sở| phổ thông)?
  Trường (?:[Cc]ao đẳng|[Đđ]ại học)
  Sở
  Phòng
  Ban
  Trạm Y tế
  Trung tâm Y tế
  Bệnh viện
  Hạt Kiểm lâm
  Công an(?: (?:xã|phường|huyện))?
  UBND (?:xã|phường|thị trấn|huyện)
`).join('|')})`
const ENUMERATED = ' \\p{Lu}[^,.;:]{1,50}(?:, | và )\\p{Lu}'
const ONE_KIND = new RegExp(`^(${OF_ONE_KIND}): (?=\\p{Lu})`, 'u')
/** Fields of the offices of a district. */
const FIELDS_OF_OFFICES = wordList(`
  Văn hóa và Thông tin
  Văn hóa, Khoa học và Thông tin
  Kinh tế và Hạ tầng
  Kinh tế, Hạ tầng và Đô thị
  Tài chính - Kế hoạch
  Lao động - Thương binh và Xã hội
  Nông nghiệp và Môi trường
`)
/** Names that hold a comma or `và` of their own, the longer first. */
const FIELDS = [...bodies.map(({ name }) => name), 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Kế hoạch - Đầu tư']
  .filter(name => NAMED.test(name))
  .map(name => name.replace(NAMED, ''))
  .filter(field => /,| và | - /.test(field))
  .concat(FIELDS_OF_OFFICES)
  .sort((a, b) => b.length - a.length)

/** Small letters in a list, a capital in a name. */
const OFFICES: ReadonlySet<string> = new Set(['sở', 'phòng', 'ban', 'cục', 'vụ'])
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const EITHER_CASE = [...new Set([...LISTED, 'tập đoàn'].flatMap(word => [word.toLowerCase(), capital(word)]))]

const DEEDS = ACTIONS.map(capital).join('|')

/**
 * A colon that ends a list of names, not one that opens it: `Sở Y tế:`, `Các xã: Tăng cường …`, but `các Sở: Tài chính,
 * Nội vụ`, `các Ban: Tổ chức, Dân vận`.
 */
export const COLON = [
  `:(?:(?<![Cc]ác (?:${EITHER_CASE.join('|')})(?:, (?:ban, )?ngành)?:)(?<!${OF_RANKS}:)`,
  `(?<!^${OF_ONE_KIND}:(?=${ENUMERATED}))`,
  `|(?= (?:${DEEDS})(?![\\p{L},])))`,
].join('')

/** Whether the words before a colon are the head of a list of names: `các Bộ`, `các phường`. */
export const headsNames = (words: string): boolean => NAMES_FOLLOW.test(words)
const NAMES_FOLLOW = new RegExp(`(?:^|\\s)[Cc]ác (?:${EITHER_CASE.join('|')})(?:, (?:ban, )?ngành)?$`, 'u')

/** `Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư` as `Giám đốc Sở Tài chính`, `Giám đốc Sở Kế hoạch và Đầu tư`; else the name alone. */
export function siblingsOf(name: string): string[] {
  if (!name.includes(': ')) return ministriesOf(name)
  const ranked = RANKED.exec(name)
  if (ranked) return ofRanks(ranked[1]!, ranked[2]!, name.slice(ranked[0].length))
  const kind = ONE_KIND.exec(name)
  if (kind) return fieldsOf(name.slice(kind[0].length)).map(field => `${kind[1]} ${field}`)
  const list = LIST.exec(name)
  if (!list) return [name]
  const unit = list[2]!
  const before = FOLLOW.has(unit.toLowerCase())
    ? list[1]!
    : `${list[1]}${OFFICES.has(unit) ? capital(unit) : unit} `
  return fieldsOf(name.slice(list[0].length)).map(field =>
    field.toLowerCase().startsWith(`${unit.toLowerCase()} `) || OF_POST.test(field) ? field : before + field,
  )
}

/** `các Bộ: Tài chính, Tư pháp, Thống đốc Ngân hàng …`: a post begins another name. */
const OF_POST = new RegExp(`^(?:${posts.map(({ name }) => capital(name)).join('|')}) \\p{Lu}`, 'u')

/** `Các Bộ Quốc phòng, Công an`: a list without its colon. */
const MINISTRIES = /^(.*?)[Cc]ác (Bộ|Sở|Cục|Vụ) (?=\p{Lu})/u

/** `Các Đảng ủy Bộ Tài chính, Bộ Nội vụ`: an organ of each of the bodies. */
const ORGANS = /^(.*?)[Cc]ác (Đảng [uủ][ỷy]|Văn phòng|Thanh tra|Công đoàn) (?=(?:Bộ|Sở|Ban|Ủy ban) \p{Lu})/u

function ministriesOf(name: string): string[] {
  const organ = ORGANS.exec(name)
  if (organ) {
    const owners = name.slice(organ[0].length).split(/, và |, | và |; /u)
    return owners.length > 1 && owners.every(owner => BODIES.includes(owner))
      ? owners.map(owner => `${organ[1]}${organ[2]} ${owner}`)
      : [name]
  }
  const list = MINISTRIES.exec(name)
  const fields = list ? fieldsOf(name.slice(list[0].length)) : []
  return fields.length > 1 ? fields.map(field => `${list![1]}${list![2]} ${field}`) : [name]
}

/** Each by its rank where it is printed with it; else all of them together, in the words of the paper. */
function ofRanks(body: string, ranks: string, words: string): string[] {
  const places = words.split(/, và |, | và |; /u)
  return places.every(place => WITH_RANK.test(place))
    ? places.map(place => body + place)
    : [`${body}${ranks} ${words}`]
}

/** One office of two bodies: `Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh`. */
const OFFICE_OF_TWO =
  /^(?:(?:Chánh )?Văn phòng )(?:Đoàn (?:đại biểu Quốc hội|ĐBQH)|HĐND|Hội đồng nhân dân)$/iu
const OTHER_OF_TWO = /^(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân)(?!\p{L})/iu

/** `các Bộ: Quốc phòng, Công an`: behind the list of its kind stands the field of another, though a body bears its name. */
export function isFieldOf(list: string, words: string): boolean {
  if (OFFICE_OF_TWO.test(list) && OTHER_OF_TWO.test(words)) return true
  if (ORGANS.test(list)) return BODIES.some(name => / /.test(name) && words.startsWith(name))
  const unit = LIST.exec(list)?.[2] ?? MINISTRIES.exec(list)?.[2]
  return (
    unit !== undefined &&
    BODIES.some(name => name.startsWith(`${unit} `) && words.startsWith(name.slice(unit.length + 1)))
  )
}
const BODIES = bodies.map(({ name }) => name)

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
