/** `(iv) Giao Bộ Y tế …`: ordered, not asked. */
const ASSIGNS = /^(?:\([ivx]+\) |[^:]{0,80}: )?Giao (?=\p{Lu})/u
/** `Trên đây là báo cáo …`, `Không có kiến nghị`. */
const CLOSES = /^(?:Trên đây|Trân trọng|Xin (?:chân thành|trân trọng)|Kính báo cáo)(?!\p{L})/u
const NONE =
  /^(?:Hiện |Đến nay,? )?[Kk]hông có (?:ý kiến|nội dung|đề xuất|kiến nghị|đề nghị|vướng mắc)(?!\p{L})/u
/** `Công an huyện báo cáo Huyện ủy, UBND huyện theo dõi, chỉ đạo`: what a paper says of itself at its end. */
const REPORTS = new RegExp(
  [
    '^[^,;:.]{2,80} (?:xin |trân trọng |kính )?báo cáo',
    '(?: [^;:.]{2,120} (?:theo dõi|biết|nắm|chỉ đạo|tổng hợp))?\\W*$',
  ].join(''),
  'u',
)

/** Whether a sentence below `Kiến nghị` asks nothing. */
export const tellsNone = (words: string): boolean =>
  ASSIGNS.test(words) ||
  NONE.test(words) ||
  ((CLOSES.test(words) || REPORTS.test(words)) && !/(?:đề|kiến) nghị|kính trình/u.test(words))
