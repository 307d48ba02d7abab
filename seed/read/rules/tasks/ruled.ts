import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'

/** `Về phương pháp, quy trình đánh giá: thực hiện theo khoản 2 …`, `Thẩm quyền quyết định: Ban Thường vụ`: by what rule, by whom. */
const RULED_WORDS = wordList(`
  đối tượng
  phương pháp
  quy trình
  trình tự
  thẩm quyền
  tiêu chuẩn
  tiêu chí
  nguyên tắc
  điều kiện
`)
const RULED = new RegExp(
  [
    `^(?:Về )?(?:${RULED_WORDS.join('|')})`,
    '(?:,? [\\p{L}]+){0,14} ?: (?:(?:thực hiện|áp dụng) (?:theo|như|tương tự)|\\p{Lu})',
  ].join(''),
  'iu',
)
/** `Tại Điều 16 Luật Khoa học số 93/2025/QH15 quy định:` what stands elsewhere. */
const LAID_DOWN = new RegExp(
  [
    `^Tại (?:các )?(?:điểm|khoản|điều|mục|chương|phụ lục|bộ luật|luật|văn bản|${anyKindPrinted})`,
    '(?: [^;:]{0,400})? quy định(?: rõ| cụ thể| như sau| về [^;]{0,200})?$',
  ].join(''),
  'iu',
)
/** `Trung tâm là đơn vị sự nghiệp trực thuộc Cục, được mở tài khoản …`: what it is. */
const IS_WHAT = new RegExp(
  [
    '^\\p{Lu}[^,;:]{2,160} là (?:tổ chức|cơ quan|đơn vị)',
    ' (?:sự nghiệp|hành chính|chuyên môn|tham mưu|trực thuộc|thuộc|hạch toán|có tư cách)(?!\\p{L})',
  ].join(''),
  'u',
)

/** Whether a clause only says what something is, or by what rule it goes. */
export const saysRule = (words: string): boolean =>
  (words.includes(' là ') && IS_WHAT.test(words)) ||
  (words.slice(0, LABEL).includes(':') && RULED.test(words)) ||
  (words.startsWith('Tại ') && LAID_DOWN.test(words))
const LABEL = 120
