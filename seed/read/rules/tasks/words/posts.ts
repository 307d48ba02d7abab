import { wordList } from './wordList'

/** Posts that lead a body: `Giám đốc Sở Y tế` acts as `Sở Y tế`. */
export const POSTS = wordList(`
  tổng giám đốc
  giám đốc
  bộ trưởng
  thứ trưởng
  thủ trưởng
  chủ tịch
  chủ nhiệm
  tổng cục trưởng
  cục trưởng
  chi cục trưởng
  vụ trưởng
  viện trưởng
  hiệu trưởng
  chánh án
  thống đốc
  tổng biên tập
  người đứng đầu
  bí thư
  tổ trưởng
  đội trưởng
  trạm trưởng
  hạt trưởng
  chỉ huy trưởng
  tổng thư ký
  lãnh đạo
`)

/** The same that leave the first word of the body's name behind them: `Trưởng Tiểu ban`. */
export const POSTS_BEFORE_A_NAME = wordList(`
  chánh văn phòng
  chánh thanh tra
  trưởng ban
  trưởng phòng
  trưởng tiểu ban
  trưởng công an
  trưởng đoàn
  trưởng trạm
  trưởng khoa
  trưởng bộ phận
  trưởng đại diện
`)
