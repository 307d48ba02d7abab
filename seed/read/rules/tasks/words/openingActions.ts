import { wordList } from './wordList'

/** What may begin a task besides. */
export const OPENING_ACTIONS = wordList(`
  thành lập
  thông tin
  truyền thông
  truyền đi
  bảo vệ
  tạo
  tăng
  mở
  làm
  không
  tự
  giảm
  nắm
  tiến hành
  tuyên dương
  cử
  phát
  đổi mới
  củng cố
  sớm
  lấy
  lan tỏa
  thúc đẩy
  giáo dục
  đặc biệt
  nghiêm cấm
  phấn đấu
  siết chặt
  đề cao
  nghiêm chỉnh
  hạn chế
  ra quân
  đồng thời
  ngoài ra
  trước mắt
  hàng năm
  hằng năm
  định kỳ
  hàng tuần
  hàng tháng
  hằng tuần
  hằng tháng
  hàng ngày
  hằng ngày
  trên cơ sở
`)
