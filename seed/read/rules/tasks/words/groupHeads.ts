import { wordList } from '../../../../../schema/words/wordList'

/** What is given tasks only as many: `các tổ chức`, `mỗi cá nhân`. */
export const GROUP_HEADS = wordList(`
  tổ chức
  cá nhân
  tập thể
  hội
  hộ
  gia đình
  thôn
  lực lượng
  cấp
  chủ cơ sở
  chủ rừng
  chủ phương tiện
  đoàn thể
  huyện
  quận
  phường
  thị xã
  tỉnh
  thành phố
`)
