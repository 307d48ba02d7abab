import { issuerNamed } from '../../../../schema/words/bodies'
import { provinceAtEnd } from '../../../../schema/words/provinces'
import { shortForms } from '../../../../schema/words/shortForms'
import { wordList } from '../../../../schema/words/wordList'
import type { Flow } from '../../flow'
import type { Block, HeadPiece, Paper } from '../../outline/types'

/** The body that a paper whose head is cut off says it is of. */
export interface Speaker {
  name: string
  flow: Flow
  from: number
  to: number
}

/** Blocks at either end of a body that may say who speaks. */
const OPENING = 16
const CLOSING = 4
const LONGEST = 60
const SAYS = wordList(`
  hướng dẫn
  ban hành
  xây dựng
  quy định
  thông báo
`)
/** `Ủy ban nhân dân (UBND) thành phố Hà Nội yêu cầu … sau:` of a letter; who leads the State is spoken of by others. */
const OTHERS = wordList(`
  Thủ tướng
  Phó Thủ tướng
  Chính phủ
  Chủ tịch
  Bộ trưởng
`).join('|')
const ASKS = new RegExp(
  `(?:^|[,;] )(?=.*:$)(?!${OTHERS})(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?) (?:yêu cầu|đề nghị) `,
  'u',
)
/** `Ban Tuyên giáo Trung ương hướng dẫn việc … như sau:`, also behind the last `Căn cứ …,`. */
const OPENS = new RegExp(
  `(?:^|, )(?=[^;]*:$)(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?) (?:${SAYS.join('|')})[ :]`,
  'u',
)
/** `Văn phòng Chính phủ xin thông báo để các cơ quan biết, thực hiện`. */
const CLOSES = new RegExp(
  `^(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?) (?:(?:xin|kính|trân trọng) )*thông báo (?:[^;.]* )?biết`,
  'u',
)
/** `THỦ TƯỚNG CHÍNH PHỦ điện:` */
const WIRES = /^(\p{Lu}[\p{Lu} ,-]+?) (?:điện|ĐIỆN) ?:/u

/** Who speaks by the line below the title, by the one that wires, by the sentence that opens or closes the body. */
export function speakerOf({ headPieces, body }: Paper): Speaker | null {
  const authority = headPieces.find(({ role }) => role === 'authority')?.flow
  const named = authority && known(authority, 0, authority.text.length)
  if (named) return named
  const opening = body.slice(0, OPENING)
  const said = saidIn(opening, WIRES) ?? saidIn(opening, OPENS) ?? saidIn(body.slice(-CLOSING), CLOSES)
  return said ?? (isLetter(headPieces) ? saidIn(opening, ASKS) : null)
}

const isLetter = (pieces: readonly HeadPiece[]): boolean =>
  pieces.length > 0 && pieces.every(({ role }) => role === 'addressees')

function saidIn(blocks: readonly Block[], pattern: RegExp): Speaker | null {
  for (const { flow } of blocks) {
    const said = pattern.exec(flow.text)
    const from = said ? flow.text.indexOf(said[1]!, said.index) : 0
    const speaker = said && known(flow, from, from + said[1]!.length)
    if (speaker) return speaker
  }
  return null
}

/** Only a body whose name is known whole. */
function known(flow: Flow, from: number, to: number): Speaker | null {
  const printed = flow.text.slice(from, to).replace(/ \([^()]*\)/gu, '')
  const name = issuerNamed(printed) ?? committee(printed) ?? office(printed)
  return name ? { name, flow, from, to } : null
}

/** `Ủy ban nhân dân thành phố Hà Nội`: of a province that is named whole. */
function committee(printed: string): string | null {
  const [, rank, place] = COMMITTEE.exec(printed) ?? []
  if (!rank || !place) return null
  const named = LOCAL.has(rank) || provinceAtEnd(`${rank} ${place}`) !== null
  return named ? `Ủy ban nhân dân ${rank} ${place}` : null
}
const LOCAL = new Set(
  wordList(`
  huyện
  quận
  thị xã
  xã
  phường
  thị trấn
`),
)
const RANKS = ['tỉnh', 'thành phố', ...LOCAL].join('|')
const COMMITTEE = new RegExp(
  `^(?:Ủy ban nhân dân|UBND) (${RANKS}) (\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})$`,
  'u',
)

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
