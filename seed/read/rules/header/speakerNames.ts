import { issuerNamed } from '../../../../schema/words/bodies'
import { foldedBodyHeads } from '../../../../schema/words/bodyHeads'
import { fold } from '../../../../schema/words/fold'
import { postsBeforeAName, postsThatLead } from '../../../../schema/words/posts'
import { provinceAtEnd, provinceStart } from '../../../../schema/words/provinces'
import { ranksOfPlaces, ranksWithinProvince } from '../../../../schema/words/ranksOfPlaces'
import { shortForms } from '../../../../schema/words/shortForms'
import { wordList } from '../../../../schema/words/wordList'

/** The name of a body, where the words are known to be one whole. */
export function bodyNamed(printed: string): string | null {
  const words = printed.replace(/ \([^()]*\)/gu, '')
  return issuerNamed(words) ?? ofPlace(words) ?? department(words) ?? office(words)
}

/** The body that a post heads: `Bộ trưởng Bộ Y tế`, `Trưởng phòng Tư pháp`. That it has a head proves it to be one. */
export function bodyHeaded(printed: string): string | null {
  const [post] = POST.exec(printed) ?? []
  const rest = post ? printed.slice(post.length) : printed.replace(POST_WORD, '')
  if (rest === printed) return null
  const body = rest.charAt(0).toUpperCase() + rest.slice(1)
  return bodyNamed(body) ?? (NAMED_BODY.test(body) && BODY.test(`${fold(body)} `) ? body : null)
}
const POST = new RegExp(`^(?:(?:${postsThatLead.join('|')}),? )+`, 'iu')
/** `Trưởng phòng`, `Chánh Văn phòng`: the first word of the name stands in the post. */
const POST_WORD = new RegExp(`^(?:trưởng|chánh) (?=(?:${restsOf(postsBeforeAName)}) )`, 'iu')
const BODY = new RegExp(`^(?:${foldedBodyHeads('head').join('|')}) `)
const NAMED_BODY = /^\p{Lu}[\p{L} ,–-]+$/u

function restsOf(posts: readonly string[]): string {
  return posts.map(post => post.slice(post.indexOf(' ') + 1)).join('|')
}

/** `Ủy ban nhân dân thành phố Hà Nội`, `HĐND tỉnh An Giang`: of a place that is named whole. */
function ofPlace(printed: string): string | null {
  const [, head, rank, place] = OF_PLACE.exec(printed) ?? []
  if (!head || !rank || !place) return null
  const named = LOCAL.has(rank) || provinceAtEnd(`${rank} ${place}`) !== null
  const whole = shortForms.find(({ short }) => short.includes(head))?.words ?? head
  return named ? `${whole} ${rank} ${place}` : null
}
const LOCAL = new Set(ranksWithinProvince)
const OF_PLACE = new RegExp(
  [
    '^(Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND)',
    `(${ranksOfPlaces.join('|')})`,
    '(\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})$',
  ].join(' '),
  'u',
)

/** `Sở Y tế An Giang`, `Sở Y tế tỉnh An Giang`: of a province that is named. */
function department(printed: string): string | null {
  const at = printed.startsWith('Sở ') ? provinceStart(printed) : -1
  const name = at > 0 ? issuerNamed(printed.slice(0, at).replace(/ (?:tỉnh|thành phố)? ?$/u, '')) : null
  return name ? printed : null
}

/** `Phòng GD&ĐT Thành phố`, `Phòng Giáo dục- Đào tạo`: an office of a district by its field, as its head would print it. */
function office(printed: string): string | null {
  const field = OFFICE.exec(printed)?.[1]
  if (!field) return null
  const whole = shortForms.find(({ short }) => short.includes(field))?.words
  return `Phòng ${whole ?? (JOINED.test(field) ? EDUCATION : field)}`
}
const EDUCATION = 'Giáo dục và Đào tạo'
const JOINED = /^Giáo dục ?[-&–] ?Đào tạo$/
const FIELDS = [
  'Giáo dục ?[-&–] ?Đào tạo',
  ...shortForms.flatMap(({ words, short }) => [words, ...short]),
  ...wordList(`
    Y tế
    Nội vụ
    Tư pháp
  `),
].join('|')
const OFFICE = new RegExp(`^Phòng (${FIELDS})(?: (?:huyện|quận|[Tt]hị xã|[Tt]hành phố))?$`)
