import { ranksOfPlaces } from '../../../../schema/words/ranksOfPlaces'
import { wordList } from '../../../../schema/words/wordList'
import { beginsWithAction } from '../tasks/actions'
import { assigneeOf } from '../tasks/assignee'
import { partiesOf } from '../tasks/parties'

/** Whom words name first, where the names end and what is asked begins. */
interface Whom {
  names: string[]
  end: number
  rest: number
}

const HIGHEST = wordList(`
  Chính phủ
  Quốc hội
  Ủy ban Thường vụ Quốc hội
  Thủ tướng Chính phủ
  Thủ tướng
  Bộ Chính trị
  Ban Bí thư
  Trung ương Đảng
  Trung ương Đoàn
  Trung ương
`)
const NO_ACT = wordList(`
  và
  về
  của
  theo
  tại
  trong
  cùng
  với
  đã
  là
  có
`)
/** `Chính phủ sớm ban hành …`: what stands above all others is asked in any words. */
const HIGH = new RegExp(`^(${HIGHEST.join('|')}) (?=\\p{Ll})(?!(?:${NO_ACT.join('|')})(?!\\p{L}))`, 'u')
const WANTED = wordList(`
  mở
  tăng
  nâng
  bố trí
  đầu tư
  tạo điều kiện
  quan tâm
  xem xét
  sớm
  hỗ trợ
  cho phép
`)
/** `Chính phủ và các bộ, ngành Trung ương quan tâm hỗ trợ …`. */
const SEVERAL = new RegExp(
  `^((?:${HIGHEST.join('|')})(?:,| và) (?:các |\\p{Lu})[^;:]{2,70}?) (?=(?:${WANTED.join('|')}) )`,
  'u',
)
/** `Ban Chỉ đạo tỉnh mở các lớp tập huấn`: the name ends before what is asked. */
const WITHIN = new RegExp(`^(\\S+ \\S+(?: \\S+)*?) (?=(?:${WANTED.join('|')}) )`, 'u')

export function whomIn(words: string): Whom | null {
  const named = assigneeOf(words)
  const within = named?.names.length === 1 ? WITHIN.exec(words.slice(0, named.end + 1))?.[1] : undefined
  if (within !== undefined) return { names: [within], end: within.length, rest: within.length + 1 }
  if (named && named.rest < words.length) return named
  const several = SEVERAL.exec(words)?.[1]
  if (several !== undefined)
    return { names: partiesOf(several), end: several.length, rest: several.length + 1 }
  const high = HIGH.exec(words)?.[1]
  if (high !== undefined) return { names: [high], end: high.length, rest: high.length + 1 }
  return placeIn(words)
}

const URGING = wordList(`
  cần
  phải
  khẩn trương
  sớm
  tiếp tục
  kịp thời
  chủ động
  nghiêm túc
  tập trung
  quan tâm
`)
const URGED = new RegExp(`^(?:(?:${URGING.join('|')}),? )+`, 'u')

/** Whether words say what is to be done: `cần tiếp tục rà soát …`. */
export const isUrged = (words: string): boolean =>
  beginsWithAction(words) || beginsWithAction(words.replace(URGED, ''))

const PLACE = new RegExp(`^(?:${ranksOfPlaces.join('|')})(?: \\p{Lu}\\p{L}*){1,4} (?=\\p{Ll})`, 'u')

/** `huyện An Bình`: a place that is to act. */
function placeIn(words: string): Whom | null {
  const place = PLACE.exec(words)?.[0]
  return place && isUrged(words.slice(place.length))
    ? { names: [place.trimEnd()], end: place.length - 1, rest: place.length }
    : null
}
