import { anyKindPrinted } from '../../../../schema/words/kindsByWords'

/** What bodies do on a day, in small letters behind their name. */
const ACTS = [
  'đã',
  'ban hành',
  'ban bố',
  'tổ chức',
  'họp',
  'chủ trì',
  'phối hợp',
  'ký',
  'phê duyệt',
  'thành lập',
  'công bố',
  'khai trương',
  'khai mạc',
  'phát động',
  'hoàn tất',
  'hoàn thành',
  'thông qua',
  'trình',
  'gửi',
  'tiến hành',
  'triển khai',
  'ghi nhận',
  'tiếp nhận',
  'bắt đầu',
  'chính thức',
  'kiểm tra',
  'làm việc',
  'yêu cầu',
  'chỉ đạo',
  'kết luận',
  'giao',
  'quyết định',
  'bùng phát',
  'xảy ra',
  'phát hiện',
  'đưa vào',
  `có (?:văn bản|${anyKindPrinted})`,
]
const ACT = new RegExp(`(?:^| )(?:${ACTS.join('|')})(?!\\p{L})`, 'u')
/** What makes a date no day of an act: a limit, a validity, the date of a paper just named. */
const NO_ACT =
  /^(?:của|là|và|đến|thì|trở|về việc|sau|hàng|có hiệu lực|nêu trên|theo|do|tại Nghị|cho đến|được)(?!\p{L})/u
const REACH = 160

/** Whether the words behind a date tell an act: who acts begins with a capital (or `tại …, `), and a verb of acting follows. */
export function tellsAct(words: string): boolean {
  const head = words.slice(0, REACH)
  if (NO_ACT.test(head)) return false
  if (!/^(?:\p{Lu}|tại |các |toàn |cả nước)/u.test(head)) return false
  return ACT.test(head)
}
