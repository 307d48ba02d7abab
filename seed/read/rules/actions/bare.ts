import { wordList } from '../../../../schema/words/wordList'
import { beginsWithAction } from '../tasks/actions'
import type { Range } from '../tasks/range'
import { isState } from './state'

const SINCE =
  '(?:Qua|Sau|Trong) (?:nửa |\\d+ )?(?:nhiệm kỳ|năm|tháng|tuần|quý|thời gian)(?: (?:qua|vừa qua|thực hiện))*'
export const DONE = new RegExp(`^(?:${SINCE} )?(?:Đã|đã) `, 'u')

const TIME_WORDS = wordList(`
  trong
  đến
  từ
  tính
  năm
  tháng
  quý
  tuần
  kỳ
  ngày
  đầu
  cuối
  nay
  qua
  này
`)
const TIME = `(?:(?:${TIME_WORDS.join('|')})(?![\\p{L}])|[IVX]+|\\(?\\d[\\d/.-]*\\)?)`
const JOINTS = '(?:ngoài ra|bên cạnh đó|cùng với đó)'
/** `Trong năm 2023, kiểm tra …`, `Ngoài ra, trong quý I, xử phạt …`: what stands in front of an act that names nobody. */
const AHEAD = new RegExp(`^(?:(?:${JOINTS},? )?${TIME}(?: ${TIME}){0,9}|${JOINTS}), (?=\\p{Ll})`, 'u')
const LONGEST_AHEAD = 80

/** A sentence without a subject, its words from where it tells what was done. */
const actOf = (words: string): string => {
  const start = words.charAt(0).toLowerCase() + words.slice(1, LONGEST_AHEAD)
  const ahead = AHEAD.exec(start)?.[0].length ?? 0
  return words.slice(ahead).replace(DONE, '')
}

/** A sentence without a subject that begins with what was done. */
export function isBare(words: string): boolean {
  const done = actOf(words)
  return (
    beginsWithAction(done) &&
    !PROPOSED.test(words) &&
    !NOT_DONE.test(done) &&
    !isState(done) &&
    !AMOUNTS.test(done) &&
    !STANDS.test(done) &&
    !LABELLED.test(words) &&
    !TOLD_OF.test(done) &&
    !FORMULA.test(done)
  )
}

/** `Giáo dục: 49 điểm trường bị tốc mái`, `Tăng trưởng cao hơn năm trước`: how things stand. */
const STANDS = new RegExp(
  [
    '^(?:[\\p{L}, ]{2,60}: )?\\d[\\d.,]* [^;,]{0,60} bị ',
    '|^Tăng trưởng |^[^,;:]{2,80} (?:cao|thấp|nhiều|ít) hơn ',
    '|^(?:[Tt]hu|[Cc]hi|[Xx]uất khẩu|[Nn]hập khẩu)(?: [^,;:]{1,40})? (?:đạt|bằng|ước|tăng|giảm|chiếm) ',
    '|^(?:[Tt]hu|[Cc]hi) [^,;:\\d]{2,40} \\d[\\d.,]* (?:nghìn|triệu|tỷ)(?!\\p{L})',
    '|^(?:Thu|Chi|Thu, chi) (?:ngân sách|nội địa|cân đối|thường xuyên|đầu tư|hoạt động|bình quân|nhập) ',
  ].join(''),
  'u',
)

/** `Truy tố: 130 vụ`: a count below its label. */
const LABELLED = /^[^,:;\d]{2,60}: ?\d[^,;]*$/u

/** `Lập bản đồ:` leads to what stands below it. */
export const introduces = (text: string, { to }: Range): boolean => /^ ?:$/.test(text.slice(to).trim())

/** `Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện.`: on what a report rests. */
const FORMULA = /^(?:Thực hiện|Triển khai|Căn cứ) [^,;]{2,40} số:? ?\d[^,;]*$/u

/** `Thực hiện phong trào “…”, có 35 hộ …`: what came of it. */
const TOLD_OF = new RegExp(
  [
    '^(?:Thực hiện|Triển khai|Hưởng ứng|Qua) [^;]{3,160}, ',
    '(?:đã |hiện |đến nay,? )*(?:toàn \\p{Ll}+ |cả nước )?',
    'có (?:hơn |gần |trên |khoảng )?\\d',
  ].join(''),
  'u',
)

/** `Tuyên truyền qua mạng xã hội là 278 tin`: a count of it. */
const AMOUNTS = /^(?:(?! với |, | gồm ).)* là (?:hơn |gần |trên |khoảng )?\d[\d.,]* [^;]{0,60}$/u

/** `Đề xuất mua 5 xe`: what was only wanted, unless it is told with `đã`. */
const PROPOSED_WORDS = wordList(`
  đề xuất
  đề nghị
  kiến nghị
  khuyến nghị
  phấn đấu
  xem xét
  nếu
  ước
`)
const PROPOSED = new RegExp(`^(?:[^,;:]{1,40}, )?(?:${PROPOSED_WORDS.join('|')})(?!\\p{L})`, 'iu')

const NOT_DONE_WORDS = wordList(`
  đặc biệt
  cùng với
  tiếp theo
  đồng thời
  hàng
  hằng
  định kỳ
  trên cơ sở
  ngoài ra
  sớm
  không
  cần
  phải
  là
  theo
  khi
  căn cứ
  trong phạm vi
  chuyển biến
  sẽ
  dự kiến
`)
const NOT_DONE = new RegExp(`^(?:${NOT_DONE_WORDS.join('|')})(?!\\p{L})`, 'iu')
