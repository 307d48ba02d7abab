import { wordList } from '../../../../../schema/words/wordList'

/** A heading and its text that stand on one line: `Phòng Văn hóa các huyện Chủ trì …`. */
export const CAPITAL_ACTIONS = wordList(`
  Chủ trì
  Phối hợp
  Theo dõi
  Tham mưu
  Tăng cường
  Tiếp tục
  Thực hiện
  Triển khai
  Đẩy mạnh
  Rà soát
  Chủ động
  Kịp thời
`)
