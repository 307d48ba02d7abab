import { wordList } from '../../../../schema/words/wordList'
import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import { beginsParty, partiesOf } from './parties'
import type { Range } from './range'

const WHO = wordList(`
  đơn vị
  cơ quan
  bộ phận
  tổ chức
  ban
  phòng
  phòng, ban
  cơ quan, đơn vị
  đơn vị, cơ quan
  các đơn vị
  các cơ quan
  các cơ quan, đơn vị
  người
  cá nhân
  tập thể
`)
const DOES = wordList(`
  chủ trì
  phối hợp
  thực hiện
  tổ chức
  tổ chức thực hiện
  triển khai
  chỉ đạo
  tham mưu
  tham gia
  phụ trách
  chịu trách nhiệm
  đầu mối
  đồng chủ trì
  hướng dẫn
  giám sát
  theo dõi
  hỗ trợ
`)
const JOINS = /phối hợp|tham gia|hỗ trợ/iu
const PAIRED = `(?:${longestFirst(DOES)})(?:(?:, | và |/| - )(?:${longestFirst(DOES)}))?`
const BEHIND_DEED = wordList(`
  thực hiện
  chính
  triển khai
  tổ chức
  tham mưu
  đề xuất
  xây dựng
`)
/** `Đơn vị chủ trì:`, `Phối hợp:`, `Cơ quan chủ trì thực hiện:`. */
const LABEL = new RegExp(
  [
    '(?<=^|[.;,] |[.;]? ?[-+*] |\\()(?!ban tổ chức ?:)',
    `(?:(?:${longestFirst(WHO)})(?: đầu mối)? )?`,
    `(${PAIRED}(?:(?:,| và)? (?:${BEHIND_DEED.join('|')})){0,3}) ?:`,
  ].join(''),
  'giu',
)
const NEAR = 60

/** A part of a line that names bodies behind a label: `Đơn vị chủ trì: Sở Y tế`. */
export interface Labelled extends Range {
  names: string[]
  role: 'LEAD' | 'JOIN'
  printed: string
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** The labelled bodies of a line; none where it does not begin with a label. */
export function labelledOf(text: string): Labelled[] {
  if (text.slice(0, NEAR).indexOf(':') < 0) return []
  const labels = matchesOf(LABEL, text)
  return labels[0]?.index === 0 ? bodiesOf(text, labels) : []
}

const LONGEST_DEED = 300

/** Those behind the deed in its own line: `Mở lớp học; đơn vị chủ trì: Sở A; đơn vị phối hợp: Hội B`. */
export function labelledBehind(text: string): Labelled[] {
  const told = inBracket(text)
  if (told.length > 0) return told
  if (!INLINE.test(text.slice(0, LONGEST_DEED))) return []
  const labels = matchesOf(LABEL, text).filter(({ index }) => INLINE.test(text.slice(index, index + NEAR)))
  const first = labels[0]?.index ?? 0
  return first > 0 && first < LONGEST_DEED && !text.slice(0, first).includes(':')
    ? bodiesOf(text, labels)
    : []
}
const INLINE = /(?:đơn vị|cơ quan)[^:;]{1,40}:/iu

/** `Khen thưởng (Phòng Tổ chức chủ trì, phối hợp với Văn phòng)` */
function inBracket(text: string): Labelled[] {
  const at = text.lastIndexOf(' (')
  const said = at > 0 && at < LONGEST_DEED ? BRACKET.exec(text.slice(at)) : null
  if (!said || !beginsParty(said[1]!)) return []
  const range = { from: at, to: text.length }
  const led: Labelled = { ...range, names: namesOf(said[1]!), role: 'LEAD', printed: said[2]! }
  const joining = said[3] ? namesOf(said[3]) : []
  const joined: Labelled = { ...range, names: joining, role: 'JOIN', printed: 'phối hợp' }
  return joining.length > 0 ? [led, joined] : [led]
}
const BRACKET = new RegExp(
  [
    '^ \\((?:do |giao )?([^():]{3,120}?) (chủ trì|thực hiện|phụ trách|tham mưu)',
    '(?:(?:,| và|, và)? phối hợp (?:với |cùng )([^():]{3,160}))?\\)[.;]?$',
  ].join(''),
  'u',
)

function bodiesOf(text: string, labels: readonly RegExpExecArray[]): Labelled[] {
  return gathered(labels, (label, index) => {
    const from = label.index + label[0].length
    const to = labels[index + 1]?.index ?? text.length
    const printed = label[1]!.toLowerCase()
    const role = JOINS.test(printed) && !/chủ trì/iu.test(printed) ? 'JOIN' : 'LEAD'
    const words = text.slice(from, to)
    const joined = role === 'LEAD' ? LEADS_WITH.exec(words) : null
    const parts = joined
      ? ([
          [words.slice(0, joined.index), 'LEAD'],
          [words.slice(joined.index + joined[0].length), 'JOIN'],
        ] as const)
      : ([[words, role]] as const)
    return gathered(parts, ([list, does]) => {
      const names = namesOf(list)
      return names.length === 0 ? [] : [{ from: label.index, to, names, role: does, printed }]
    })
  })
}
/** `Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với các sở`. */
const LEADS_WITH = /,? chủ trì(?:,| và|,? )? ?phối hợp (?:chặt chẽ )?(?:với |cùng )?/u

function namesOf(words: string): string[] {
  return partiesOf(words.replace(/^[\s]+|[\s.;,/+*()-]+$/gu, '').replace(/\.\s.*$/u, '')).filter(name =>
    /\p{L}{2}/u.test(name),
  )
}
