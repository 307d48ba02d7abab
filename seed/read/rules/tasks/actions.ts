import { bodyHeads } from '../../../../schema/words/bodyHeads'
import { ACTIONS } from './words/actions'
import { ATTRIBUTES } from './words/attributes'
import { CAPITAL_ACTIONS } from './words/capitalActions'
import { GROUP_ACTIONS } from './words/groupActions'
import { NAMING_HEADS } from './words/namingHeads'
import { OPENING_ACTIONS } from './words/openingActions'

/** How many words the longest action has. */
const LONGEST = 4
/** As many numbers as the first two letters of a word may have. */
const PAIRS = 0x1000

/** Actions by their first word. */
interface Actions {
  byWord: ReadonlyMap<string, ReadonlySet<string>>
  /** 1 for the first two letters of one of them (`pairAt`): most words of a text begin none. */
  firstLetters: Uint8Array
}

const anywhere = byFirstWord(ACTIONS)
const behindGroups = byFirstWord(GROUP_ACTIONS)
const openings = byFirstWord(OPENING_ACTIONS)
const capitals = byFirstWord(CAPITAL_ACTIONS)
const naming = new Set(NAMING_HEADS)
const namingFirst = new Set(bodyHeads('naming'))
const attributes = byFirstWord(ATTRIBUTES)

function byFirstWord(actions: readonly string[]): Actions {
  const byWord = new Map<string, Set<string>>()
  const firstLetters = new Uint8Array(PAIRS)
  for (const action of actions) {
    const first = action.split(' ', 1)[0]!
    byWord.set(first, (byWord.get(first) ?? new Set()).add(action))
    firstLetters[pairAt(action, 0)] = 1
  }
  return { byWord, firstLetters }
}

/** The first two letters of a word as one number; others may have the same. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (PAIRS - 1)
}

/** Place of the first action behind a name that begins at 0, with the space before it; -1 where none stands. */
export function actionBehind(text: string): number {
  return placeOf(anywhere, text)
}

/** The same for the heading of a group, whose name may hold verbs of its own. */
export function actionBehindGroup(text: string): number {
  return placeOf(behindGroups, text)
}

/** Whether the words begin with what is to be done: `Chỉ đạo các doanh nghiệp …`. */
export function beginsWithAction(text: string): boolean {
  const words = text.slice(0, 24).toLowerCase()
  return beginsWith(anywhere, words, 0) || beginsWith(openings, words, 0)
}

function placeOf(actions: Actions, text: string): number {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (beginsWith(actions, text, at + 1) && !isNoun(text, at)) return at
    if (beginsWith(capitals, text, at + 1) && !isOffice(text, at)) return at
  }
  return -1
}

/** `cơ quan, tổ chức, cá nhân`, `Các tổ chức`, `chủ rừng là tổ chức (…)`, `lĩnh vực giám sát`, `Cục Hàng không`, `Truyền thông báo cáo`, `Nhà thầu xây dựng hoàn thành`: there it is no verb. */
function isNoun(text: string, space: number): boolean {
  if (beginsWith(attributes, text, space + 1)) return true
  for (const count of [1, 2]) {
    const head = wordsBefore(text, space, count)
    if (head === 'ban' && text.charAt(space - 3) === 'B' && BOARD.test(text.slice(space + 1, space + 12)))
      return true
    if (head === 'về' || BY_WHOM.test(text.slice(Math.max(0, space - 40), space))) return true
    if (naming.has(head) || (namingFirst.has(head) && beginsName(text, space - head.length))) return true
  }
  if (text.startsWith('sản xuất khẩu', space + 1)) return true
  if (CHANGE.test(text.slice(space + 1, space + 24))) return true
  if (isPurpose(text, space)) return true
  if (text.startsWith('là ', space + 1)) return ABOVE_ALL.test(text.slice(Math.max(0, space - 12), space))
  if (text.startsWith('thông báo', space + 1)) return wordsBefore(text, space, 1) === 'truyền'
  if (text.startsWith('cần thiết', space + 1)) return true
  if (text.startsWith('đăng ký đất đai', space + 1))
    return /văn phòng$/iu.test(text.slice(Math.max(0, space - 9), space))
  if (text.startsWith('thường xuyên', space + 1))
    return text.slice(0, space).toLowerCase().endsWith('giáo dục')
  if (text.startsWith('không', space + 1))
    return /(?:hàng|phòng)$/iu.test(text.slice(Math.max(0, space - 5), space))
  if (text.startsWith('xây dựng ', space + 1)) return beginsWith(anywhere, text, space + 10)
  if (!text.startsWith('tổ chức', space + 1)) return false
  if (/^(?: \(|$)/.test(text.slice(space + 8))) return true
  return text.charAt(space - 1) === ',' || /^(?:,| và| cá nhân)/.test(text.slice(space + 8, space + 17))
}

/** `Văn phòng Ban chỉ đạo phòng thủ dân sự`: a board is named by what it does. */
const BOARD = /^(?:chỉ đạo|chỉ huy|quản lý|tổ chức) /
/** `Ban Chỉ đạo chuyển đổi số`, `Trung tâm Chuyển đổi số`: what it is about. */
const CHANGE = /^chuyển đổi (?:số|xanh|năng lượng)(?!\p{L})/u

/** `các bộ, đặc biệt là người đứng đầu`: it says who of them first of all. */
const ABOVE_ALL = /(?:đặc biệt|nhất|trước hết|trọng tâm)$/u

/** `Cơ quan thanh tra khẩn trương …`, `Cục Quản lý đầu tư xây dựng`: what an office is for. */
function isPurpose(text: string, space: number): boolean {
  if (text.startsWith('xây dựng', space + 1)) return text.endsWith('đầu tư', space)
  const deed = PURPOSE.exec(text.slice(space + 1, space + 11))?.[0]
  if (deed === undefined || !OFFICE.test(text.slice(Math.max(0, space - 8), space))) return false
  const next = space + 1 + deed.length
  return BUSY.test(text.slice(next, next + 12)) || beginsWith(anywhere, text, next)
}
const PURPOSE = /^(?:thanh tra|kiểm tra|giám sát) /u
const OFFICE = /(?:^|\s)(?:cơ quan|đoàn|tổ|ngành)$/iu
const BUSY = /^(?:khẩn trương|căn cứ|chủ động|phải|cần|tiếp tục)(?!\p{L})/u

/** `chất độc do Mỹ sử dụng`: what somebody else does is said of a thing in the name. */
const BY_WHOM = / do \p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u

/** `Phòng Theo dõi thi hành án`: the word behind a bare office is its name. */
function isOffice(text: string, space: number): boolean {
  const head = wordsBefore(text, space, 1)
  return namingFirst.has(head) && beginsName(text, space - head.length)
}

/** Whether a name begins at a place: with the text, behind `các`, `và`, `Văn phòng` or a comma. */
function beginsName(text: string, at: number): boolean {
  return at === 0 || /(?:các|và|,|;|giao|cầu|nghị) $/iu.test(text.slice(Math.max(0, at - 6), at))
}

/** The last words in front of a place, in small letters. */
function wordsBefore(text: string, space: number, count: number): string {
  let from = space
  for (let word = 0; word < count && from > 0; word++) from = text.lastIndexOf(' ', from - 1)
  return text.slice(from + 1, space).toLowerCase()
}

function beginsWith(actions: Actions, text: string, at: number): boolean {
  if (actions.firstLetters[pairAt(text, at)] === 0) return false
  let end = wordEnd(text, at)
  const candidates = actions.byWord.get(text.slice(at, end))
  if (!candidates) return false
  for (let words = 1; !candidates.has(text.slice(at, end)); words++) {
    if (words === LONGEST || text.charAt(end) !== ' ') return false
    end = wordEnd(text, end + 1)
  }
  return true
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && ENDS[text.charCodeAt(end)] !== 1) end++
  return end
}

const ENDS = new Uint8Array(0x80)
for (const mark of ' ,;:.()/') ENDS[mark.charCodeAt(0)] = 1
