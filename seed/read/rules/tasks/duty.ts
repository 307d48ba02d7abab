import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { beginsWithAction } from './actions'
import { namesKept } from './kept'
import { beginsParty } from './parties'
import type { Range } from './range'
import { saysRule } from './ruled'
import { SAID } from './said'

/** Told of what is or was, not of what is to be done. */
const TOLD =
  /^(?:đã|được|có Công văn|có Báo cáo|là(?! cơ quan| đơn vị| đầu mối)|cũng|vẫn|đang|vừa|luôn)(?!\p{L})/u
const CHARGED_WORDS = wordList(`
  chịu trách nhiệm
  có trách nhiệm
  có nhiệm vụ
  có (?:các|những) (?:nhiệm vụ|chức năng|trách nhiệm)
  chủ trì
  phải
  cần
  không được
  là (?:cơ quan|đơn vị|đầu mối)
`)
const CHARGED = new RegExp(`^(?:${CHARGED_WORDS.join('|')})(?!\\p{L})`, 'u')
const MODAL = /(?:^|[\s,])(?:cần|phải|không được|nghiêm cấm)(?!\p{L})/u
const FRONTED_WORDS = wordList(`
  Đối với
  Trong
  Khi
  Trường hợp
  Để
  Trên cơ sở
  Bên cạnh
  Ngoài
  Từ
  Trước
  Sau
  Nếu
  Căn cứ
  Qua
  Với
  Bằng
  Thông qua
  Định kỳ
  Hằng
  Hàng
  Nhận được
  Chào mừng
  Hưởng ứng
  Nhân
  Nhằm
  Tại
  Riêng
  Song song với
  Cùng với
  Tùy theo
  với vai trò
  với tư cách
`)
const FRONTED = new RegExp(`^(?:${FRONTED_WORDS.join('|')}) `, 'u')
/** What is counted or paid: `Báo cáo viên cấp xã: 150.000 đồng/người/buổi`, `… theo Kế hoạch số 46: còn 38 hố ga hỏng`. */
const PRICE = new RegExp(
  `: (?:(?:${wordList(`
    không quá
    tối đa
    tối thiểu
    từ
    mức
    bằng
    khoảng
    mức chi
    hiện
    vẫn
    mới
    đã
    còn
    có
    thiếu
  `).join('|')}) )*\\d[\\d.,]*(?: |%)`,
  'uy',
)
const LEAST_PRICED = 3
const MOST_PRICED = 90
const REACH = 300

/** What a paper says of itself, or tells as others' words: `Chỉ thị này thay thế …`, `Thông tin cho rằng … là không đúng`. */
const SAYS_OF_ITSELF = new RegExp(`^(?:${anyKindPrinted}|văn bản) này(?! (?:phải|cần) )(?!\\p{L})`, 'iu')
const OTHERS_WORDS = new RegExp(
  [
    '^(?:(?:có|một số|nhiều) )?(?:thông tin|tin|tin đồn|dư luận|ý kiến|trang mạng)',
    '(?: [\\p{L}\\d]+){0,6} (?:cho rằng|cho là|nói rằng|đưa tin|rằng) ',
  ].join(''),
  'iu',
)

/** `Văn phòng Chính phủ thông báo để các Bộ, cơ quan biết, thực hiện`: with these words a letter closes. */
const CLOSING = new RegExp(
  [
    '^(?:\\p{L}+ ){1,12}(?:(?:xin|kính|trân trọng) )*(?:thông báo|trả lời|báo cáo|gửi|thông tin)',
    '(?: [^,;.]{0,80})? (?:để|tới|đến) [^;.]{1,160} (?:được )?biết',
    '(?:(?:,| và) (?:để )?(?:tổ chức |phối hợp |chỉ đạo |triển khai )*',
    '(?:thực hiện|theo dõi|phối hợp|tham khảo))?$',
  ].join(''),
  'u',
)
/** `Ngày 16/6/2025, Quốc hội đã thông qua Luật …`, `Nhân dịp Đại hội lần thứ XI.`: when something was, or is. */
const WAS = /^(?:Ngày|Tháng|Năm|Vừa qua|Thời gian qua|Trong|Trước)[^,;]{0,60}, [^;]{2,80} đã (?!được giao)/u
/** What is so, and what the paper itself allows: `Quá thời hạn …`, `Thống nhất gia hạn …`. */
const STATED_WORDS = wordList(`
  đánh giá cao
  ghi nhận
  không có khả năng
  quá thời gian
  quá thời hạn
  quá hạn
  thuộc trường hợp
  thuộc diện
  thống nhất (?:để|cho|việc|gia hạn|chủ trương|thông qua)
  đồng ý (?:để|cho|việc|gia hạn|chủ trương|với)
  chấp thuận (?:để|cho|việc|gia hạn|chủ trương)
  nhất trí (?:để|cho|việc|gia hạn|chủ trương|với)
`)
const STATED = new RegExp(`^(?:${STATED_WORDS.join('|')})(?!\\p{L})`, 'iu')
const OCCASION = /^Nhân (?:dịp|ngày|kỷ niệm) [^,;]*(?:, nhiệm kỳ [\d –-]+)?$/u
/** `Thời gian nộp bài: Chậm nhất ngày 5/5`, `Bản mềm gồm: Báo cáo và danh mục`: when, where, of what. */
const LABELLED =
  /^(?:Thời gian|Thời lượng|Địa điểm|Địa chỉ|Số lượng|Thành phần|Hình thức tổ chức)(?: [\p{L}]+){0,7} ?: /u
/** `Đợt 1: Từ ngày 01/3 đến ngày 30/4`. */
const STRETCH = /^(?:Đợt|Vòng|Lượt)(?: [\p{L}\d]+){1,5} ?: (?:Từ|Ngày|Tháng|Trước|Đến) /u
const CONTENTS = /^[^:;.]{2,40} gồm(?: có)? ?: /u
const closes = (words: string): boolean => words.includes(' biết') && CLOSING.test(words)

/** `Các Nghị định về đầu tư: số 115/2024/NĐ-CP …`, `Ý kiến chỉ đạo của Thành ủy tại …`: a list of what is to be followed. */
const LISTED_PAPER = new RegExp(
  [
    `^(?:(?:Các|Những) )?(?:${anyKindPrinted}|văn bản)(?: [^:;,.]{2,80}:)? số \\d`,
    '^(?:Ý kiến|Các ý kiến|Kết luận|Các kết luận)(?: (?:chỉ đạo|kết luận|phát biểu))* (?:của|tại) ',
  ].join('|'),
  'iu',
)
const DUTY =
  /(?:^|[\s,])(?:cần|phải|yêu cầu|đề nghị|giao (?=\p{Lu}|các )|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u
const listsPaper = (words: string): boolean => LISTED_PAPER.test(words) && !DUTY.test(words)

/** `Đối với các chi phí không được điều chỉnh … sẽ không có cơ sở thanh toán`: what follows from it. */
const CONSEQUENCE = /^(?:Đối với|Nếu|Trường hợp) [^;]{10,400} sẽ (?:không|bị|được|phải chịu) /u

export const laysNoDuty = (words: string): boolean =>
  namesKept(words) ||
  CONSEQUENCE.test(words) ||
  (words.includes(' thì ') && CONDITION.test(words)) ||
  listsPaper(words) ||
  (saysRule(words) && !MODAL.test(words)) ||
  SAYS_OF_ITSELF.test(words) ||
  OTHERS_WORDS.test(words) ||
  closes(words) ||
  WAS.test(words) ||
  STATED.test(words) ||
  SAID.test(words) ||
  OCCASION.test(words) ||
  LABELLED.test(words) ||
  STRETCH.test(words) ||
  (CONTENTS.test(words) && !beginsWithAction(words))

/** `Đơn vị nào chưa nộp thì không được xét`, `Nếu chưa đăng ký thì coi như không tham gia`: what follows for whom. */
const CONDITION_WORDS = wordList(`
  không được
  không xét
  không tính
  coi như
  xem như
  được coi
  bị
  sẽ bị
  sẽ không
  phải chịu
  chịu trách nhiệm
`)
const CONDITION = new RegExp(
  [
    '^(?:Nếu |Trường hợp )?\\p{L}+(?:,? \\p{L}+){0,5} (?:nào|nếu|chưa|không) ',
    `[^;]{2,200},? thì (?:${CONDITION_WORDS.join('|')})(?!\\p{L})`,
  ].join(''),
  'u',
)

/** `cũng tăng cường tuần tra`: what others are to do as well. */
const AS_WELL = /^(?:cũng|vẫn|luôn|đều)(?: (?:cần|phải|tiếp tục))? /u

export const withoutAdverb = (words: string): string => words.replace(AS_WELL, '')

export function isTold(words: string): boolean {
  const deed = withoutAdverb(words)
  return TOLD.test(deed) || (deed !== words && !beginsWithAction(deed))
}

/** Behind the whole name of a body a small word is its verb, but what says how or where the body is. */
export const beginsWithVerb = (words: string): boolean => /^\p{Ll}/u.test(words) && !NO_VERB.test(words)
const NO_VERB = new RegExp(
  `^(?:${wordList(`
    và
    cùng
    cũng
    vẫn
    luôn
    đều
    hoặc
    hay
    với
    về
    theo
    như
    nơi
    khi
    nếu
    mà
    trước
    sau
    trong
    ngoài
    từ
    đến
    do
    vì
    là
    bị
    không
    chưa
    sẽ
    này
    nêu
    nói
    phụ trách
    quản lý
    trực thuộc
    các
    những
    thông báo
    trân trọng
    kính
    xin
    nhận
    nhận được
    nhận thấy
    ghi nhận
    thấy
    cho rằng
    còn
    gồm
  `).join('|')})(?!\\p{L})`,
  'u',
)

/** Behind a body's name: words that lay a duty on it wherever they stand. */
export const isCharged = (words: string): boolean => CHARGED.test(words)

export const isFronted = (words: string): boolean => FRONTED.test(words)

export function isPriced(text: string): boolean {
  const start = text.slice(0, 140)
  const colon = start.indexOf(':')
  if (colon < LEAST_PRICED || colon > MOST_PRICED || /\ssố ?$/iu.test(start.slice(0, colon))) return false
  PRICE.lastIndex = colon
  return PRICE.test(start)
}

/** Whether a clause says what is to be done: it begins with it, perhaps behind when or for what, or says that it must be. */
export function saysDuty(text: string, { from, to }: Range): boolean {
  const words = text.slice(from, Math.min(to, from + REACH))
  if (isPriced(words)) return false
  if (MODAL.test(words)) return true
  if (!isFronted(words)) return beginsWithAction(words)
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 1)) {
    const behind = words.slice(at + 2)
    if (beginsWithAction(behind)) return true
    if (/^\p{Lu}/u.test(behind) && !beginsParty(behind)) return false
  }
  return false
}
