import { wordList } from '../../../../schema/words/wordList'
import { DONE } from './bare'

const DEFINITE_WORDS = wordList(`
  tổ chức thành công
  ban hành
  hoàn thành
  thành lập
  kiện toàn
  ký kết
  khai trương
  bàn giao
  phát hành
  công bố
  trao
  kết nạp
  xử phạt
  khởi tố
`)
const DEFINITE = new RegExp(`^(?:${DEFINITE_WORDS.join('|')})(?!\\p{L})`, 'iu')

/** Whether it is said to be done in words that tell of nothing else, even uncounted and whoever did it. */
export const isDefinite = (words: string): boolean => DEFINITE.test(words.replace(DONE, ''))
