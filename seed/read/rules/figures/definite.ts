import type { Clause } from './clauses/clauses'

/** `02 bệnh viện này`, `03 dự án nói trên`, `hai xã trên đã …`: things that were told of before, not counted here. */
const AGAIN = new RegExp(
  [
    '^(?: (?!(?:ở|tại|trong|ngoài|của|thuộc|cho|về|với|từ|theo|đến|do|vùng|khu|nơi|địa|loại|đợt|kỳ|lần|dịp|vào|trên|là)',
    '(?!\\p{L}))\\p{Ll}+){0,2} ',
    '(?:này|nói trên|nêu trên|kể trên|trên(?=$|[,;.:)]| (?:đã|đang|sẽ|được|có|phải|cần|và|bị|là|chưa|không)(?!\\p{L})))',
    '(?!\\p{L})',
  ].join(''),
  'u',
)
/** `thuộc phạm vi quản lý của 14 Bộ`, `Lãnh đạo 4 tỉnh đều cam kết`: who is meant, not how many. */
const WHOSE =
  /(?<!\p{L})(?:(?:quản lý|thẩm quyền|chức năng|trách nhiệm|nhiệm vụ|lãnh đạo) của|lãnh đạo|phối hợp giữa) $/iu

/** Whether a number only says again, or says of whom, what is told: nothing that is counted. */
export function isDefinite(text: string, { quantity: { kind, from, end, place } }: Clause): boolean {
  if (kind === 'share' || kind === 'rank' || kind === 'bare') return false
  if (/(?:^|[.;:] )Trong $/u.test(text.slice(Math.max(0, from - 8), from))) return true
  return (
    AGAIN.test(text.slice(end, end + 40)) || (place && WHOSE.test(text.slice(Math.max(0, from - 24), from)))
  )
}
