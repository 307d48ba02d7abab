import { isUpper } from '../../../../schema/words/charClasses'
import { anyOf } from './act/anyOf'
import { actorAt } from './organ'

export const LONGEST_TITLE = 400
/** A title is at least so long before a word may end it. */
const SHORTEST = 20
/** What goes on with the sentence behind a name in quotation marks: `quy định tạm thời “…” phấn đấu đưa cả nước …`. */
const BEHIND_NAME = /^ (?:phan dau|nham|dong thoi|voi muc|da|thi|la) /
/** Behind a comma these go on with the sentence that names the paper. */
const GOES_ON = new RegExp(
  `^,? (?:${anyOf(`
    trong đó
    theo đó
    qua đó
    từ đó
    đồng thời
    chỉ đạo
    yêu cầu
    đề nghị
    giao
    để
    nhằm
    có nhiệm vụ
    có trách nhiệm
    được
    đã
    đang
    sẽ
    phấn đấu
  `)}) `,
  'u',
)
/** Brackets that tell from when to when, and no part of a name. */
const DAYS = /^\((?:tu ngay|den ngay|ap dung|co hieu luc|sau day)/
const TURN =
  / (?:(yeu cau )|(gui )|(?:het|co) hieu luc |co nhiem vu|(?:da )?duoc (?:sua doi|bo sung|thay the))/y

/**
 * Where the title that begins at `from` ends: at the end of its clause, or where the sentence that names the paper goes on.
 * Before `item`, the next paper of a list that names its type once, a semicolon inside belongs to the title.
 */
export function titleEnd(
  text: string,
  folded: string,
  from: number,
  bound: number,
  item: number | null,
): number {
  const open: number[] = []
  for (let at = from; at < bound; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x28) {
      if (DAYS.test(folded.slice(at, at + 16))) return at
      open.push(at)
    } else if (code === 0x29) {
      if (open.pop() === undefined) return at
    } else if (code === 0x22 && BEHIND_NAME.test(folded.slice(at + 1, at + 14))) return at + 1
    else if (MARKS[code] === 1 && isOver(text, folded, from, at, item)) return open[0] ?? at
  }
  if (bound >= text.length) return bound
  const space = folded.lastIndexOf(' ', bound)
  return bound - from < LONGEST_TITLE ? bound : space > from ? space : bound
}

const [SPACE, COMMA, STOP, COLON, SEMICOLON] = [0x20, 0x2c, 0x2e, 0x3a, 0x3b]
const MARKS = new Uint8Array(0x100)
for (const mark of [SPACE, COMMA, STOP, COLON, SEMICOLON]) MARKS[mark] = 1

/** Whether the title is over at a blank or a mark. */
function isOver(text: string, folded: string, from: number, at: number, item: number | null): boolean {
  switch (folded.charCodeAt(at)) {
    case SEMICOLON:
      return !isInside(folded, at, item)
    case STOP:
      return at + 1 >= text.length || folded.charCodeAt(at + 1) === SPACE
    case COLON:
      return at > from + SHORTEST && isUpper(text.charCodeAt(at + 2))
    case COMMA:
      return actorAt(text, folded, at + 2) || goesOn(text, from, at)
    default:
      return turns(text, folded, from, at)
  }
}

/** `số 1381/… triển khai Quyết định …; phòng, chống dịch …; số 1360/…`: what has no number of its own is no item. */
function isInside(folded: string, at: number, item: number | null): boolean {
  if (item === null || at >= item) return false
  return folded.charCodeAt(item) === 0x3b && !folded.slice(at, item).includes('. ')
}

function goesOn(text: string, from: number, comma: number): boolean {
  return comma > from + SHORTEST && GOES_ON.test(text.slice(comma, comma + 18).toLowerCase())
}

/** `… có hiệu lực`, `… yêu cầu Sở Y tế`, `… gửi các cơ quan`: the sentence goes on and the title is over. */
function turns(text: string, folded: string, from: number, at: number): boolean {
  TURN.lastIndex = at
  const match = TURN.exec(folded)
  if (!match) return false
  const next = at + match[0].length
  if (match[1])
    return (
      at > from + SHORTEST &&
      isUpper(text.charCodeAt(next)) &&
      !/(?:theo|viec)$/.test(folded.slice(at - 4, at))
    )
  return (
    !match[2] ||
    (at > from + SHORTEST && !/(?:viec|nguoi|ban|dich vu|phi|to)$/.test(folded.slice(at - 8, at)))
  )
}
