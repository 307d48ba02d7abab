import { wordList } from '../../../../schema/words/wordList'

const STRETCHES = wordList(`
  thời gian
  năm
  tháng
  tuần
  quý
  kỳ
  giai đoạn
  nhiệm kỳ
  những năm
  những tháng
`)
const AHEAD = new RegExp(
  [
    `^(?:Trong )?(?:${STRETCHES.join('|')}) (?:tới|tiếp theo|sau)(?!\\p{L})`,
    '|^(?:Trong )?thời gian (?:sắp|còn lại)|^Từ nay (?:đến|tới) ',
  ].join(''),
  'iu',
)

/** `Trong tuần tới, UBND huyện tổ chức …`: what a report tells of times to come is not done. */
export const isToCome = (words: string): boolean => AHEAD.test(words)
