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
  cơ sở(?! (?:vật chất|dữ liệu|hạ tầng|pháp lý|lý luận|khoa học))
  đại học
  cao đẳng
  nhà máy
  làng nghề
  xóm
  ấp
  tổ dân phố
  khu phố
  bộ môn
  bậc học
  cấp học
  ngành học
  khối lớp
  khối thi đua
  cụm thi đua
  lớp
  đảng viên
  đoàn viên
  hội viên
  nhân viên
  đoàn thể
  huyện
  quận
  phường
  thị xã
  tỉnh
  thành phố
`)
