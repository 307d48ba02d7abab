import { isDigit, isLetter, isLower } from '../../../../../schema/words/charClasses'
import { wordsAt } from '../quantities/words'
import { DAMAGES } from '../vocabulary/damages'
import { COMPOUNDS, JOINING, NEAR_STOPPING, STOPPING, SUBJECTS } from '../vocabulary/joints'
import { agentIn, aspectAt, verbAt } from './agent'
import { closing } from './marks'

/** How a figure hangs on the one before it in its clause. */
export type Joint =
  /** `515 băng rôn, 950 khẩu hiệu`: it goes on with the same words. */
  | { kind: 'list'; at: number }
  /** `gỡ bỏ 20 bài và khóa 3 tài khoản`: the same acts, what is done is told anew from `from`. */
  | { kind: 'act'; at: number; from: number }
  /** `…, toàn tỉnh có 5.079 cơ sở`: a clause of its own from `from`. */
  | { kind: 'clause'; at: number; from: number }
  /** `trong tổng số 113 mũi đã tiêm`: the whole, of which the one before is a part; its words begin at `from`. */
  | { kind: 'whole'; at: number; from: number }
  /** `tại gần 1.100 cơ sở`, `, chiếm 31% dân số`: the one before stays in its words. `stops` where the words of that one end. */
  | { kind: 'kept'; at: number; stops: boolean }

const REACH = 400
const COMMA = 0x2c
const BLANK = 0x20
const WHOLE = /(?:trong|trên) (tổng(?: số)?(?: \p{L}+){0,3} )$/u
const joinsAt = wordsAt(JOINING)
const befellAt = wordsAt(DAMAGES)
const stopsAt = wordsAt(STOPPING)
const nearStopsAt = wordsAt(NEAR_STOPPING)
const measureAt = wordsAt(['tỷ lệ', 'tỉ lệ', 'số', 'tổng số', 'tổng', 'kinh phí', 'giá trị', 'thời lượng'])
const subjectAt = wordsAt(SUBJECTS)
/** So near to the next figure a word that joins it stands. */
const NEAR = 40

/** The joint between a figure that ends at `from` and the next, which begins at `to`. */
export function jointBetween(text: string, from: number, to: number, sameUnit: boolean): Joint {
  if (to - from === 1 && ' /'.includes(text.charAt(from))) return { kind: 'list', at: from }
  const first = Math.max(from, to - REACH)
  const whole = WHOLE.exec(text.slice(Math.max(first, to - 40), to))
  if (whole) return { kind: 'whole', at: to - whole[0].length - 1, from: to - whole[1]!.length }
  const stops = boundaries(text, first, to)
  for (const [index, { at, next, comma }] of stops.entries()) {
    const earlier = stops[index + 1]
    const befalls = next >= to && earlier !== undefined && befellAt(text, earlier.next) > 0
    if (befalls && earlier) return { kind: 'kept', at: earlier.at, stops: true }
    if (next >= to) return { kind: 'list', at }
    if (comma && befellAt(text, next) > 0) return { kind: 'kept', at, stops: true }
    if (comma && namesSubject(text, next) && agentIn(text, { from: next, to }))
      return { kind: 'clause', at, from: next }
    if (comma && joinsAt(text, next) > 0)
      return { kind: 'kept', at, stops: stopsAt(text, next) > 0 || nearStopsAt(text, next) > 0 }
    const aspect = comma ? aspectAt(text, next) : 0
    if (aspect > 0 && verbAt(text, next + aspect + 1) > 0) return { kind: 'act', at, from: next }
    if (!comma && measureAt(text, next) > 0) return { kind: 'kept', at, stops: true }
    if (comma && isMeasuredField(text, next, to)) return { kind: 'clause', at, from: next }
    if (isLower(text.charCodeAt(next)) && verbAt(text, next) > 0 && !isField(text, next)) {
      if (earlier && !comma && verbAt(text, earlier.next) === at - earlier.next)
        return { kind: 'act', at: earlier.at, from: earlier.next }
      return { kind: 'act', at, from: next }
    }
  }
  const label = sameUnit ? labelBefore(text, first, to) : -1
  return label >= 0 ? { kind: 'kept', at: label, stops: true } : kept(text, first, to)
}

/** `ngân sách trung ương 20 triệu đồng, ngân sách tỉnh 25 triệu đồng`: place of the comma before the label of the next; else -1. */
function labelBefore(text: string, from: number, to: number): number {
  const start = Math.max(from, to - LONGEST_LABEL)
  const comma = text.slice(start, to).lastIndexOf(', ')
  return comma >= 0 && !inCompound(text, start + comma) ? start + comma : -1
}
const LONGEST_LABEL = 60

/** The commas and `và` of a stretch from the last to the first, without those in brackets or in a compound. */
function boundaries(text: string, from: number, to: number): { at: number; next: number; comma: boolean }[] {
  const found: { at: number; next: number; comma: boolean }[] = []
  for (let i = from; i < to; i = behindBracket(text, i, to) + 1) {
    const char = text.charCodeAt(i)
    const glued = char === COMMA && isDigit(text.charCodeAt(i + 1)) && isLetter(text.charCodeAt(i - 1))
    if (glued) found.push({ at: i, next: i + 1, comma: true })
    else if (char === COMMA && text.charCodeAt(i + 1) === BLANK && !inCompound(text, i)) {
      const and = text.startsWith('và ', i + 2) ? 3 : 0
      found.push({ at: i, next: i + 2 + and, comma: true })
    } else if (char === BLANK && text.startsWith('và ', i + 1) && text.charCodeAt(i - 1) !== COMMA)
      found.push({ at: i, next: i + 4, comma: false })
  }
  return found.reverse()
}

/** Where the bracket that opens at `at` closes; `at` itself where none opens. */
function behindBracket(text: string, at: number, to: number): number {
  const char = text.charAt(at)
  return char === '(' || char === '“' ? Math.max(at, closing(text, at, to)) : at
}

/** `khu vực công nghiệp, xây dựng tăng 9,5%`: a verb that another verb of measure follows names a field. */
function isField(text: string, at: number): boolean {
  return measuredAt(text, at + verbAt(text, at) + 1) > 0
}
/** `, thu dầu thô đạt 64%`: what came in is measured, nobody acts. */
const isMeasuredField = (text: string, at: number, to: number): boolean =>
  fieldAt(text, at) > 0 && MEASURES_IT.test(text.slice(at, to))
const fieldAt = wordsAt([
  'thu',
  'chi',
  'xuất khẩu',
  'nhập khẩu',
  'sản xuất',
  'chăn nuôi',
  'trồng trọt',
  'khai thác',
  'nuôi trồng',
])
const MEASURES_IT =
  /^\p{L}+(?: \p{L}+){1,8}? (?:đạt|bằng|tăng|giảm|chiếm|ước đạt|ước)(?: (?:khoảng|gần|hơn|trên))? $/u
const measuredAt = wordsAt(['tăng', 'giảm', 'đạt', 'chiếm', 'đóng góp', 'ước', 'tăng trưởng'])

function namesSubject(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at)) || subjectAt(text, at) > 0
}

export function inCompound(text: string, comma: number): boolean {
  const around = text.slice(Math.max(0, comma - 12), comma + 14).toLowerCase()
  const place = Math.min(12, comma)
  return COMPOUNDS.some(compound => {
    const at = around.indexOf(compound)
    return at >= 0 && at < place && at + compound.length > place
  })
}

/** `cắt giảm`, `17 dự án đã được khởi công`: no words at which another thing is told. */
const GOES_ON = /(?:cắt|(?<!\p{L})(?:đã|đang|chưa|sẽ))$/u

function kept(text: string, from: number, to: number): Joint {
  for (let at = from; at < to; at = behindBracket(text, at, to) + 1) {
    if (text.charAt(at) !== ' ') continue
    const near = to - at <= NEAR
    if (
      stopsAt(text, at + 1) > 0 ||
      (near && nearStopsAt(text, at + 1) > 0 && !GOES_ON.test(text.slice(at - 5, at)))
    )
      return { kind: 'kept', at, stops: true }
  }
  return { kind: 'kept', at: to, stops: false }
}
