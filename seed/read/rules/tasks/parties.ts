import { foldUnits } from '../../../../schema/words/foldUnits'
import { siblingsOf } from './siblings'
import { BEHIND_SHORT_HEADS } from './words/behindShortHeads'
import { BODY_HEADS } from './words/bodyHeads'
import { GROUP_HEADS } from './words/groupHeads'
import { NO_BODY_HEADS } from './words/noBodyHeads'
import { SHORT_BODY_HEADS } from './words/shortBodyHeads'

const LONG = BODY_HEADS.join('|')
const SHORT = SHORT_BODY_HEADS.join('|')
const MANY =
  '(?:tất cả các |tất cả |toàn thể các |toàn thể |toàn bộ các |các đồng chí |đồng chí |các ông, bà |các |những |mỗi |từng )'

const CAPITAL = /^\p{Lu}/u
const NO_NAME = new RegExp(`^(?:${NO_BODY_HEADS.join('|')})(?!\\p{L})`, 'iu')
const LONG_HEAD = new RegExp(`^${MANY}?(?:${LONG})(?![\\p{L}])`, 'iu')
const MANY_BODIES = new RegExp(`^${MANY}`, 'iu')
const MANY_HEAD = new RegExp(
  `^${MANY}(?:${[...SHORT_BODY_HEADS, ...GROUP_HEADS].join('|')})(?![\\p{L}])`,
  'iu',
)
const WHOLE = /^toàn thể (?=\p{L})/iu
const BRANCH = /^ngành \p{Lu}/u
const SHORT_HEAD = new RegExp(`^(?:${SHORT})(?!\\p{L})`, 'u')
const BEHIND_SHORT = new RegExp(
  `^\\p{L}+(?: \\p{Lu}| (?:${BEHIND_SHORT_HEADS.join('|')})(?!\\p{L})|, (?:ban|ngành|bộ|cơ quan)(?!\\p{L}))`,
  'u',
)
const RELATED =
  /(?:^|,|;| và) ?(?:các )?(?:(?:sở|ban|bộ|ngành|cơ quan|đơn vị|tổ chức|cá nhân|địa phương|đoàn thể)(?:, | và | )?){1,5}(?: khác)?(?: có)? liên quan(?: khác)?(?![\p{L}]).*$/iu

/** Folded first syllables of all of these: most passages are told apart by their first word. */
const FIRST = new Set(
  [...BODY_HEADS, ...SHORT_BODY_HEADS, ...['các', 'những', 'toàn', 'tất', 'mỗi', 'từng', 'đồng']].map(
    firstSyllable,
  ),
)

function firstSyllable(words: string): string {
  return /^[a-z]*/.exec(foldUnits(words.slice(0, 8)))![0]
}

/** Whether the words begin with the name of a body, an office or a group that can be given a task. */
export function beginsParty(words: string): boolean {
  if (!FIRST.has(firstSyllable(words))) return false
  const start = words.slice(0, 60)
  return LONG_HEAD.test(start) || MANY_HEAD.test(start) || WHOLE.test(start) || shortHead(start)
}

/** A group (`Các doanh nghiệp …`) rather than one body. */
export function isGroup(words: string): boolean {
  return MANY_BODIES.test(words.slice(0, 24))
}

function shortHead(start: string): boolean {
  return (
    (CAPITAL.test(start) || BRANCH.test(start)) &&
    SHORT_HEAD.test(start.toLowerCase()) &&
    BEHIND_SHORT.test(start) &&
    !NO_NAME.test(start)
  )
}

const AND = /, | và |; |, và /g

/** The bodies of a list (`Sở A, Ban B và các Sở C`), as printed; what is only said to be concerned is none of them. */
export function partiesOf(list: string): string[] {
  const names: string[] = []
  let from = 0
  let depth = 0
  AND.lastIndex = 0
  for (let match = AND.exec(list); match; match = AND.exec(list)) {
    depth += bracketsOf(list, from, match.index)
    const next = match.index + match[0].length
    if (depth > 0 || (match[0] !== '; ' && !beginsAnother(list.slice(next, next + 60)))) continue
    names.push(list.slice(from, match.index))
    from = next
    depth = 0
  }
  names.push(list.slice(from))
  return names
    .flatMap(plain)
    .flatMap(siblingsOf)
    .filter(name => name.length > 1)
}

function bracketsOf(text: string, from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) depth += text.charAt(i) === '(' ? 1 : text.charAt(i) === ')' ? -1 : 0
  return depth
}

/** Behind a comma the next body has a capital or says `các`; small words go on the name (`huyện, thị xã, thành phố`). */
function beginsAnother(words: string): boolean {
  return (CAPITAL.test(words) || MANY_BODIES.test(words)) && beginsParty(words)
}

/** The name without marks; those that are only said to be concerned are named apart from it. */
function plain(printed: string): string[] {
  const name = printed
    .replace(/^(?:đồng chí|các đồng chí|ông|bà):? /iu, '')
    .replace(/ liên quan(?! đến)(?!\p{L}).*$/u, ' liên quan')
    .replace(/ ?\([^)]*\)$/u, '')
    .replace(/(?: và)?[\s,;:.-]*$/u, '')
    .trim()
  const related = RELATED.exec(name)
  const named = related ? name.slice(0, related.index) : name
  if (!related || named === '' || /(?:cơ quan|đơn vị|các)$/u.test(named)) return [name]
  return [named, related[0].replace(/^(?:[,;]| và)? ?/u, '')]
}
