import { LETTERS } from '../../../../../schema/words/charClasses'
import { denials } from '../../../../../schema/words/turnsOfSense'
import { wordList } from '../../../../../schema/words/wordList'
import { wholeWords } from '../../../forms/wholeWords'
import type { Cue } from '../cues'
import type { Mention, Place } from '../mention'
import { anyOf } from './anyOf'

/*
 * Words are looked up with their marks: without them `đúng`, `dừng` and `đừng` are one word.
 */
const DENYING = wholeWords(
  `${denials.join('|')}|${anyOf(`
    chấm dứt
    đình chỉ
    bác bỏ
    từ chối
    phản đối
    phủ nhận
  `)}`,
  'gu',
)
/** `không chỉ thực hiện …`, `không ngừng triển khai …`: what is denied is not the deed. */
const AFFIRMED = new RegExp(
  `^(?:${anyOf(`
    không chỉ
    không những
    không ngừng
    không dừng
    không ngưng
    không quên
    không chậm trễ
    không thể không
  `)})(?!\\p{L})`,
  'u',
)
/** A denied deed before the comma: `không ban hành, triển khai …`, `tạm dừng tổ chức, thực hiện …`. */
const DENIED_PAIR = new RegExp(
  `(?<!\\p{L})(?:không|chưa|dừng|ngừng|ngưng|hoãn) (?:tiếp tục |việc )?(?:${anyOf(`
    ban hành
    tổ chức
    triển khai
    thực hiện
    áp dụng
    thi hành
    sửa đổi
    bổ sung
    thay thế
    bãi bỏ
    hướng dẫn
  `)})[^,;:]{0,30}, ?$`,
  'u',
)
const PLANNING = wholeWords(
  anyOf(`
    nghiên cứu
    đề xuất
    kiến nghị
    đề nghị
    xem xét
    cân nhắc
    dự kiến
    dự định
    dự tính
    dự thảo
    chuẩn bị
    chủ trương
    góp ý
    lấy ý kiến
    tham mưu
    xin phép
    mong muốn
    sẽ
    sắp
  `),
  'gu',
  `(?! của(?![${LETTERS}]))`,
)
/** A duty or a condition; a rule may rest on a paper in either. */
const DUTY = wholeWords(
  anyOf(`
    cần
    nên
    phải
    có thể
    nếu
    giả sử
    giả định
    trường hợp
  `),
  'gu',
  `(?! (?:của|thiết)(?![${LETTERS}]))`,
)
/** `theo đề nghị`, `xét đề xuất`, `tiếp thu kiến nghị`: a demand of others that was met. */
const MET_WORDS = wordList(`
  theo
  xét
  xét thấy
  của
  qua
  cơ sở
  tiếp thu
  chấp thuận
  đồng ý
  thống nhất
  ý kiến
  nội dung
  các
  những
  văn bản
  công văn
  không
`)
const MET = new RegExp(`(?<!\\p{L})(?:${MET_WORDS.join('|')})[\\d¹²³⁴⁵⁶⁷⁸⁹⁰]* $`, 'u')
/** What only a paper to come does: `để thay thế Quyết định …`, `đang sửa đổi Nghị định …`. */
const TO_COME = wholeWords('để|nhằm|đang|chờ|đến khi|trước khi|trình|xây dựng|soạn thảo', 'gu')
/** `quá trình`, `chương trình`, `tờ trình` are no submitting. */
const PART_OF_NOUN = /(?:quá|chương|công|tờ|quy|lộ|tiến|giáo|cho) $/u
const TOLD = wholeWords(
  anyOf(`
    cho rằng
    cho là
    tin đồn
    có tin đồn
    đồn
    đồn đoán
    có tin
    nghe nói
    dư luận
    liệu
  `),
  'gu',
)
/** Behind the paper: `… là không đúng`, `… là tin giả`. */
const UNTRUE_WORDS = wordList(`
  không đúng
  không chính xác
  chưa chính xác
  chưa đúng
  không có thật
  không có căn cứ
  không có cơ sở
  sai
  bịa đặt
  tin giả
  giả mạo
  giả
`)
const UNTRUE = wholeWords(
  ['(?:là|đều|hoàn toàn) (?:(?:thông tin|điều|hoàn toàn|tin) )*', `(?:${UNTRUE_WORDS.join('|')})`].join(''),
  'u',
)
const ASKED = /(?: hay không| chưa| không)? ?\?\s*$/u
const WRONGLY = wholeWords('không|chưa', 'u')

const FARTHEST_BEHIND = 240
const FARTHEST_BEFORE = 300
const FARTHEST_DENIAL = 60
const ENACTING: ReadonlySet<string> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'GUIDES'])

/**
 * The words by which the deed of a cue is denied, stopped, proposed, planned, asked or told as untrue; none where it is
 * done. `from` is where its clause begins, `sentence` where the sentence does and ends.
 */
export function notDone(
  text: string,
  sentence: { start: number; end: number },
  from: number,
  cue: Cue,
  one: Mention,
): Place[] {
  const lower = (begin: number, end: number) => text.slice(begin, end).toLowerCase()
  const before = lower(from, cue.from)
  const reach = Math.max(sentence.start, cue.from - FARTHEST_BEFORE)
  const turned = [
    denied(before, from) ??
      planned(before, from, ENACTING.has(cue.relation)) ??
      (cue.relation === 'BASED_ON' ? null : lastOf(DUTY, before, from)),
    lastOf(TOLD, lower(reach, cue.from), reach),
    found(WRONGLY.exec(lower(cue.to, one.from)), cue.to),
    untrueBehind(lower(one.attachedTo, Math.min(sentence.end, one.attachedTo + FARTHEST_BEHIND)), one),
  ]
  return turned.filter(place => place !== null)
}

function denied(before: string, from: number): Place | null {
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1
  const start = Math.max(comma, before.length - FARTHEST_DENIAL)
  const near = before.slice(start)
  DENYING.lastIndex = 0
  for (let match = DENYING.exec(near); match; match = DENYING.exec(near)) {
    if (AFFIRMED.test(near.slice(match.index))) DENYING.lastIndex = match.index + 12
    else return found(match, from + start)
  }
  return near.trim() === '' ? found(DENIED_PAIR.exec(before), from) : null
}

function planned(before: string, from: number, enacts: boolean): Place | null {
  PLANNING.lastIndex = 0
  for (let match = PLANNING.exec(before); match; match = PLANNING.exec(before))
    if (match[0] === 'dự thảo' || !MET.test(before.slice(0, match.index))) return found(match, from)
  if (!enacts) return null
  TO_COME.lastIndex = 0
  for (let match = TO_COME.exec(before); match; match = TO_COME.exec(before))
    if (!PART_OF_NOUN.test(before.slice(0, match.index))) return found(match, from)
  return null
}

function untrueBehind(behind: string, one: Mention): Place | null {
  return found(UNTRUE.exec(behind), one.attachedTo) ?? found(ASKED.exec(behind), one.attachedTo)
}

function lastOf(pattern: RegExp, words: string, from: number): Place | null {
  pattern.lastIndex = 0
  let last: RegExpExecArray | null = null
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match
  return found(last, from)
}

function found(match: RegExpExecArray | null, from: number): Place | null {
  return match && { from: from + match.index, to: from + match.index + match[0].trimEnd().length }
}
