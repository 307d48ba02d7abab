import { bodyHeads } from '../../../../schema/words/bodyHeads'
import { isUpper } from '../../../../schema/words/charClasses'
import { foldUnit } from '../../../../schema/words/foldUnits'
import { wordList } from '../../../../schema/words/wordList'
import { gathered } from '../../gathered'
import { isFieldOf, siblingsOf } from './siblings'
import { BEHIND_SHORT_HEADS } from './words/behindShortHeads'
import { GROUP_HEADS } from './words/groupHeads'
import { NO_BODY_HEADS } from './words/noBodyHeads'

/** Of one syllable: they need a capital word behind them. */
const SHORT_HEADS = bodyHeads('named')
const LONG_HEADS = bodyHeads('task')
const LONG = LONG_HEADS.join('|')
const SHORT = SHORT_HEADS.join('|')
const MANY_WORDS = wordList(`
  tất cả các
  tất cả
  toàn thể các
  toàn thể
  toàn bộ các
  các đồng chí
  đồng chí
  các ông, bà
  các ông \\(bà\\)
  ông \\(bà\\)
  ông, bà
  các ông
  các bà
  các
  những
  mỗi
  từng
  quý
`)
const MANY = `(?:(?:${MANY_WORDS.join('|')}) )`

const CAPITAL = /^\p{Lu}/u
const NO_NAME = new RegExp(`^(?:${NO_BODY_HEADS.join('|')})(?!\\p{L})`, 'iu')
const LONG_HEAD = new RegExp(`^${MANY}?(?:${LONG})(?![\\p{L}])`, 'iu')
const MANY_BODIES = new RegExp(`^${MANY}`, 'iu')
/** `các trường hợp`, `mỗi hội nghị`: no schools, no societies. */
const NO_HEAD = ' (?:hợp|nghị|thảo|thi|thao|chợ)(?!\\p{L})'
const MANY_HEAD = new RegExp(
  `^${MANY}(?:${[...SHORT_HEADS, ...GROUP_HEADS].join('|')})(?!\\p{L}|${NO_HEAD})`,
  'iu',
)
const WHOLE = /^toàn thể (?=\p{L})/iu
const LOW_FIELDS = wordList(`
  tài chính
  y tế
  nội vụ
  tư pháp
  xây dựng
  công thương
  ngoại vụ
  dân tộc
  giao thông vận tải
  giáo dục(?: và |&|-| - )đào tạo
  kế hoạch(?: và |&|-| - )đầu tư
  khoa học và công nghệ
  thông tin và truyền thông
  văn hóa
  lao động
  nông nghiệp
  tài nguyên và môi trường
`)
/** In small letters and named all the same: `phòng Nội vụ`, `sở tài chính`, `công an tỉnh`. */
const LOW_NAMED = new RegExp(
  [
    '^(?:(?:phòng|sở|trường|trạm|khoa|trung tâm) \\p{Lu}',
    `|(?:phòng|sở|ban|bộ|chi cục) (?:${LOW_FIELDS.join('|')})(?!\\p{L})`,
    '|(?:công an|ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|xã|phường|các)(?!\\p{L}))',
  ].join(''),
  'u',
)
const OF_KIND = /^(?:phòng|sở|trường|trạm|khoa) \p{Lu}/u
const BRANCH = /^(?:ngành|phòng|sở|trường|trạm|khoa) \p{Lu}/u
const SHORT_HEAD = new RegExp(`^(?:${SHORT})(?!\\p{L})`, 'u')
const BEHIND_SHORT = new RegExp(
  `^\\p{L}+(?: \\p{Lu}| (?:${BEHIND_SHORT_HEADS.join('|')})(?!\\p{L})|, (?:ban|ngành|bộ|cơ quan)(?!\\p{L}))`,
  'u',
)
const RELATED_WORDS = wordList(`
  sở
  ban
  bộ
  ngành
  cơ quan
  đơn vị
  tổ chức
  cá nhân
  địa phương
  đoàn thể
`)
const RELATED = new RegExp(
  [
    '(?:^|,|;| và) ?(?:các )?',
    `(?:(?:${RELATED_WORDS.join('|')})(?:, | và | )?){1,5}`,
    '(?: khác)?(?: có)? liên quan(?: khác)?(?![\\p{L}]).*$',
  ].join(''),
  'iu',
)

const MOST_LETTERS = 6
const LETTERS = 26
const BEFORE_A = 0x60
/** Folded first syllables of all of these: most passages are told apart by their first word. */
const FIRST = new Set(
  [...LONG_HEADS, ...SHORT_HEADS, ...['các', 'những', 'toàn', 'tất', 'mỗi', 'từng', 'đồng', 'quý']].map(
    firstSyllable,
  ),
)

/** Its folded letters as one number, as far as six of them go. */
function firstSyllable(words: string): number {
  let key = 0
  for (let at = 0; at < MOST_LETTERS; at++) {
    const letter = foldUnit(words.charCodeAt(at) | 0) - BEFORE_A
    if (letter < 1 || letter > LETTERS) break
    key = key * (LETTERS + 1) + letter
  }
  return key
}

/** Whether the words begin with the name of a body, an office or a group that can be given a task. */
export function beginsParty(words: string): boolean {
  if (inCapitals(words) && ACRONYM_ACTS.test(words.slice(0, 60))) return true
  if (!FIRST.has(firstSyllable(words))) return false
  const start = words.slice(0, 60)
  const named = LONG_HEAD.test(start) || MANY_HEAD.test(start) || WHOLE.test(start)
  return named || shortHead(start) || LOW_NAMED.test(start) || MANY_LETTERS.test(start)
}

/** `các TTGDTX huyện`, `các HTX`. */
const MANY_LETTERS = /^(?:các|những) \p{Lu}{3,8}(?![\p{L}-])/u

/** `TCTL chủ trì …`, `BQL chợ tỉnh có trách nhiệm …`: letters that a paper uses for a body, known by what it is to do. */
const ACRONYM_ACTS = new RegExp(
  [
    '^\\p{Lu}[\\p{Lu}&]{2,9}(?: (?:tỉnh|huyện|thành phố|xã|phường|các \\p{L}+|\\p{Lu}\\p{L}+)){0,3} ',
    '(?:chủ trì|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|tham mưu|phối hợp với)(?!\\p{L})',
  ].join(''),
  'u',
)
const inCapitals = (words: string): boolean =>
  isUpper(words.charCodeAt(0)) && isUpper(words.charCodeAt(1)) && isUpper(words.charCodeAt(2))

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

/** `các bộ, đặc biệt là người đứng đầu`, `các tỉnh từ A đến B, trong đó trọng tâm là …`: who of them first of all. */
const ABOVE_ALL = /,? (?:đặc biệt là|nhất là|trước hết là|trong đó)(?!\p{L}).*$/u

/** The bodies of a list (`Sở A, Ban B và các Sở C`), as printed; what is only said to be concerned is none of them. */
export function partiesOf(printed: string): string[] {
  const list = printed.replace(ABOVE_ALL, '')
  const names: string[] = []
  let from = 0
  let depth = 0
  AND.lastIndex = 0
  for (let match = AND.exec(list); match; match = AND.exec(list)) {
    depth += bracketsOf(list, from, match.index)
    const next = match.index + match[0].length
    const words = list.slice(next, next + 60)
    if (depth > 0 || (match[0] !== '; ' && !beginsAnother(words))) continue
    const before = list.slice(from, match.index)
    if (
      isFieldOf(before, words) ||
      goesOnKind(before, words) ||
      (OF_LEVELS.test(before) && LEVELS.test(words))
    )
      continue
    names.push(before)
    from = next
    depth = 0
  }
  names.push(list.slice(from))
  return gathered(gathered(names, plain), siblingsOf).filter(name => name.length > 1)
}

/** `các trường Mầm non, trường TH&THCS`: one kind, by its name once more. */
function goesOnKind(before: string, words: string): boolean {
  const kind = OF_KIND.exec(words)?.[0].split(' ', 1)[0]
  return kind !== undefined && before.toLowerCase().startsWith(`các ${kind} `)
}

/** `Ban Chỉ huy … các ngành, các cấp`: of all of them. */
const OF_LEVELS = /\p{L} các (?:ngành|cấp)$/u
const LEVELS = /^các (?:ngành|cấp)(?:[,;]|$| và )/u

function bracketsOf(text: string, from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) depth += text.charAt(i) === '(' ? 1 : text.charAt(i) === ')' ? -1 : 0
  return depth
}

/** Behind a comma the next body has a capital or says `các`; small words go on the name (`huyện, thị xã, thành phố`). */
function beginsAnother(words: string): boolean {
  const another =
    CAPITAL.test(words) || MANY_BODIES.test(words) || OF_MANY.test(words) || LOW_NAMED.test(words)
  return another && beginsParty(words)
}
/** `Đảng ủy Chính phủ, đảng ủy các bộ`: in small letters, for it is that of many. */
const OF_MANY = new RegExp(`^(?:${LONG}) các `, 'u')

/** `công đoàn các đơn vị`, `đảng ủy các xã`: in small letters and still bodies of their own. */
export const isOfMany = (words: string): boolean => OF_MANY.test(words)

const ONLY_CONCERNED = / liên quan(?! đến)(?!\p{L}).*$/u
const MARKS = ' ,;:.-'
const STATES = [
  'đã',
  'đang',
  'sẽ',
  'cần',
  'phải',
  'không',
  'chưa',
  'cũng',
  'luôn',
  'tạm',
  'vẫn',
  'thôi',
  'đều',
  'tự',
  'trực tiếp',
]
const PASSIVES = ['được', 'bị']
const CHARGES = ['giao', 'phân công', 'yêu cầu', 'chỉ định', 'giao nhiệm vụ', 'giao trách nhiệm']
/** No name ends in a verb or what leads to one: `Bộ Công an được giao` before `chủ trì …`. */
const VERBAL_END = new RegExp(
  `(?: (?:${STATES.join('|')}))?(?: (?:${PASSIVES.join('|')})(?: (?:${CHARGES.join('|')}))?)?$`,
  'u',
)
const VERBAL_ENDINGS = new Set([...STATES, ...PASSIVES, ...CHARGES].map(lastWord))
/** `Đảng ủy Chính phủ lãnh đạo, chỉ đạo:`, but `Ban lãnh đạo`, `tập thể lãnh đạo`. */
export const LEADS_END = /(?<!(?:^|\s)(?:ban|tập thể|bộ|đồng chí|các|cấp|cơ quan|nhà|sự)) lãnh đạo$/iu

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** Without the marks at its end and an `và` before them. */
function withoutMarks(name: string): string {
  let end = name.length
  while (end > 0 && MARKS.includes(name.charAt(end - 1))) end--
  return name.slice(0, name.endsWith(' và', end) ? end - 3 : end)
}

/** `Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo 751`: what it is besides. */
const APPOSED = /,? [-–] cơ quan thường trực .*$/iu

/** `Trung tâm Hành chính công thực hiện nhiệm vụ, quyền hạn`: what a heading says of it. */
const CHARTER =
  / (?:thực hiện|có) (?:các )?(?:chức năng|nhiệm vụ|quyền hạn)(?:(?:, | và )(?:nhiệm vụ|quyền hạn))*$/u

/** The name without marks; those that are only said to be concerned are named apart from it. */
function plain(printed: string): string[] {
  const titled = printed.replace(/^(?:đồng chí|các đồng chí|ông(?: \(bà\)|, bà)?|bà):? /iu, '')
  const whole = titled.includes(' liên quan') ? titled.replace(ONLY_CONCERNED, ' liên quan') : titled
  const alone = whole.replace(APPOSED, '')
  const marked = alone.endsWith(')') ? alone.replace(/ ?\([^)]*\)$/u, '') : alone
  const told = withoutMarks(marked)
  const named = told.replace(CHARTER, '')
  const name = (VERBAL_ENDINGS.has(lastWord(named)) ? named.replace(VERBAL_END, '') : named)
    .replace(LEADS_END, '')
    .trim()
  const related = RELATED.exec(name)
  const before = related ? name.slice(0, related.index) : name
  if (!related || before === '' || /(?:cơ quan|đơn vị|các)$/u.test(before)) return [name]
  return [before, related[0].replace(/^(?:[,;]| và)? ?/u, '')]
}
