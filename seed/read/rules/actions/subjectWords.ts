import { wordList } from '../../../../schema/words/wordList'

/** First words of who acts in a report, beside those that can be given a task. */
export const SUBJECT_HEADS = wordList(`
  Chính phủ
  Thủ tướng
  Quốc hội
  Facebook
  Google
  Tiktok
  TikTok
  YouTube
  Zalo
  Viettel
  VNPT
  Mobifone
  VinaPhone
  Tổng đài
  Cổng
  Cổng Thông tin
  Hệ thống
  Trang thông tin
  Báo
  báo, tạp chí
  Đài
  Sở
  Cục
  Ban Bí thư
  toàn tỉnh
  Trung ương
  Tổ
  Hội nghị lần thứ
  Hội đồng
`)

/** Verbs that tell what a body did, without `đã` in front of them. */
export const TELLING_VERBS = wordList(`
  ban hành
  tổ chức
  phối hợp
  có văn bản
  có công văn
  có kế hoạch
  có các văn bản
  đều có các văn bản
  cùng
  thiết lập
  triển khai
  thực hiện
  nghiêm túc thực hiện
  tham mưu
  báo cáo
  xây dựng
  thành lập
  phát động
  mở
  chỉ đạo
  yêu cầu
  đề nghị
  thống nhất
  tiếp tục triển khai
  bám sát
  thường xuyên cập nhật
  vận hành
  hỗ trợ
`)
