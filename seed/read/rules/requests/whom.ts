import { wordList } from '../../../../schema/words/wordList'
import { assigneeOf } from '../tasks/assignee'

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
`)
/** `Ban Chỉ đạo tỉnh mở các lớp tập huấn`: the name ends before what is asked. */
const WITHIN = new RegExp(`^(\\S+ \\S+(?: \\S+)*?) (?=(?:${WANTED.join('|')}) )`, 'u')

export function whomIn(words: string): Whom | null {
  const named = assigneeOf(words)
  const within = named?.names.length === 1 ? WITHIN.exec(words.slice(0, named.end + 1))?.[1] : undefined
  if (within !== undefined) return { names: [within], end: within.length, rest: within.length + 1 }
  if (named && named.rest < words.length) return named
  const high = HIGH.exec(words)?.[1]
  return high === undefined ? null : { names: [high], end: high.length, rest: high.length + 1 }
}
