import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'

/** `Trên đây là Kế hoạch …`, `(2) Số hộ …`, `Qua báo cáo của Bộ Y tế cho thấy …`, `Thủ tướng gửi lời thăm hỏi`: nothing is to be done. */
const SENT_WORDS = wordList(`
  thăm hỏi
  chia buồn
  chia sẻ
  cảm ơn
  chúc
  biểu dương
`)
export const SAID = new RegExp(
  [
    '^Trên đây là ',
    '^Mọi (?:chi tiết|thắc mắc|ý kiến)[^;:]{0,60} liên hệ(?!\\p{L})',
    '^được (?!giao |phân công )',
    '^Quy định (?:chung|cụ thể|trách nhiệm)(?: [\\p{Ll} ]{2,40})?$',
    '^\\(?(?:Kèm theo|Gửi kèm|Đính kèm|(?:Tài liệu|Hồ sơ|Danh sách|Biểu mẫu) (?:gửi )?kèm theo)(?!\\p{L})',
    `^[^;:(]{3,160} ban hành [^;:]{3,200}(?<!mẫu )kèm theo (?:${anyKindPrinted}|văn bản) này`,
    '^Thông tin (?:chi tiết|cụ thể|liên hệ)[^;.]{0,80} (?:được|xin|vui lòng|tại) ',
    '^\\(\\d{1,2}\\)\\.? (?:Số (?!liệu)|Tổng |Tỷ lệ |Danh sách )',
    '^(?:Qua|Theo) [^;]{4,200} cho thấy(?!\\p{L})',
    `(?:^|\\s)gửi (?:lời|lòng) (?:${SENT_WORDS.join('|')})`,
  ].join('|'),
  'u',
)
