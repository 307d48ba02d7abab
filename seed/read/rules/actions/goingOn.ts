import { wordList } from '../../../../schema/words/wordList'
import { verbAt } from '../figures/clauses/agent'
import { beginsWithAction } from '../tasks/actions'
import type { Range } from '../tasks/range'
import { isState } from './state'
import type { ToldAction } from './toldAction'

/** `Đoàn viên các xã đã trồng …`: somebody else acted, whoever it is. */
const ANOTHER_ACTS = /^(?:trong đó,? )?\p{Lu}[^,;:“”]{2,90} đã /u
/** Behind these words stands what others are to do: not what was done. */
const ORDERING = wordList(`
  yêu cầu
  đề nghị
  kiến nghị
  khuyến nghị
  chỉ đạo
  phân công
  hướng dẫn
  đôn đốc
  kêu gọi
  khuyến cáo
  cam kết
`)
/** The same of the first act of a sentence: a list of acts may go on behind them. */
const DECIDING = wordList(`
  quy định
  thống nhất
  nhất trí
  đề ra
  xác định
  về việc
`)
/** Behind these an aim or what is told may go on, unless it is counted. */
const TELLING = wordList(`
  nhiệm vụ
  tuyên truyền
  vận động
  phổ biến
  quán triệt
  nhằm
  để
  là
  gồm
  bao gồm
`)
/** `Thanh tra về an toàn thực phẩm`: a field. */
const NOMINAL = /^(?:thanh tra|kiểm tra|giám sát|sơ kết|tổng kết|báo cáo) về /iu
const anyOf = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')
/** `chuyển giao kỹ thuật` orders nothing. */
const ORDERS = anyOf([...ORDERING, '(?<!chuyển |bàn )giao'])
const DECIDES = anyOf(DECIDING)
const TELLS = anyOf(TELLING)
/** What is done at once, never what was decided to be done. */
const PRAISES = new RegExp(
  `^(?:${wordList(`
    tuyên dương
    khen thưởng
    biểu dương
    trao
    tặng
    ra mắt
    ký kết
    trao tặng
  `).join('|')})(?!\\p{L})`,
  'u',
)
const COUNTED = /(?<![-\p{L}\d])\d[\d.,/]*(?=km|m2|ha|kg|[^\p{L}\d]|$)/u

/**
 * A clause behind a semicolon that names no body that we know: told of another where somebody else acted, an act of its
 * own of the same bodies (`đã cấp 500 áo; phát 20 loa`), else more words of the act before it, which then reaches to it.
 * `isList`: acts behind semicolons have gone before.
 */
export function goesOn(told: ToldAction, unit: Range, text: string, isList: boolean): ToldAction {
  const words = text.slice(unit.from, unit.to)
  const { reports: _, ...same } = told
  if (ANOTHER_ACTS.test(words) && !beginsWithAction(words))
    return { range: unit, quoted: unit.from, agencies: [] }
  const before = text.slice(told.range.from, told.range.to)
  const leadsOn = DECIDES.test(before) || (TELLS.test(before) && !COUNTED.test(words))
  const isMore = ORDERS.test(before) || (leadsOn && !isList)
  const done = words.replace(/^đã /u, '').replace(/^(?:chủ động|tích cực|thường xuyên|kịp thời) /u, '')
  const begins = beginsWithAction(done) || (verbAt(done, 0) > 0 && COUNTED.test(done))
  const isAct = begins && !isState(done) && !NOMINAL.test(words)
  const isDone = PRAISES.test(done) || (/^đã /u.test(words) && isAct && !ORDERS.test(before))
  if (isDone || (isAct && !isMore)) return { ...same, range: unit, quoted: unit.from }
  told.range = { from: told.range.from, to: unit.to }
  return told
}
