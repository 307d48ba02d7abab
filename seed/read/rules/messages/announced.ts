import { introduction, type MessageRule } from './quoted'

const BETWEEN_WORDS = [
  ' truyen thong',
  ' cu the',
  ' chu dao',
  ' chinh',
  ' chung',
  ' xuyen suot',
  ' sau',
  ' nhu sau',
  ' tuan',
  ' nay',
  ' moi',
  ' quan trong',
  ' chien dich',
  ' la',
  ' cua',
]
/** Words that may stand between: `các thông điệp truyền thông cụ thể:`, `thông điệp chủ đạo của tuần là`. */
const BETWEEN = new RegExp(`^(?:${BETWEEN_WORDS.join('|')}){0,6} ?:?$`)

/** `thông điệp “…”`, `với thông điệp “…”`, `các thông điệp truyền thông cụ thể: “…”`. */
export const announced: MessageRule = ({ before, beforeAt }) => {
  const at = introduction(before, 'thong diep', BETWEEN)
  return at < 0
    ? null
    : { kind: 'MESSAGE', rule: 'message-announced', at: beforeAt + at, calledBy: 'thông điệp' }
}
