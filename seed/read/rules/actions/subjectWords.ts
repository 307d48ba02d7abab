import { bodyHeads, capitalBodyHeads } from '../../../../schema/words/bodyHeads'
import { wordList } from '../../../../schema/words/wordList'

/** First words of who acts in a report, beside those that can be given a task. */
export const SUBJECT_HEADS = [
  ...capitalBodyHeads('report'),
  ...wordList(`
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
  Cổng Thông tin
  Hệ thống
  Trang thông tin
  báo, tạp chí
  toàn tỉnh
  Phó Thủ tướng
  Chi hội
  Chi Hội
  Chi đoàn
  Hội nghị lần thứ
`),
]

/** Verbs that tell what a body did, without `đã` in front of them. */
export const TELLING_VERBS = wordList(`
  ban hành
  tổ chức
  phối hợp
  có văn bản
  có công văn
  có kế hoạch
  có Báo cáo
  có Công văn
  có Tờ trình
  có Kế hoạch
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
  trao
  trao tặng
  tặng
  kết nạp
  khởi tố
  xử phạt
  bắt giữ
  phát hiện
  có ý kiến
`)

/** The same where what was done is counted right behind: `Sở kiểm tra 35 cơ sở`, `Trạm Y tế khám cho 200 người`. */
export const COUNTED_VERBS = wordList(`
  thực hiện
  tổ chức
  phát hiện
  bắt giữ
  tiến hành
  kiểm tra
  giám sát
  thanh tra
  tiếp
  tiếp nhận
  giải quyết
  xử lý
  cấp
  cấp phát
  phát
  khám
  tiêm
  phun
  vận động
  tuyên truyền
  huy động
  tập huấn
  đào tạo
  lắp đặt
  lập biên bản
  tạm giữ
  thu giữ
  bắt
  điều tra
  truy tố
  xét xử
  thẩm định
  thẩm tra
  tư vấn
  giới thiệu
  giải ngân
  thăm
  thăm hỏi
  ủng hộ
  quyên góp
  đóng góp
  giúp đỡ
  sửa chữa
  cho vay
  trồng
`)

/** `Các huyện, đặc biệt là tổ tuyên truyền` as `Các huyện; Tổ tuyên truyền`: these as well. */
export const withThoseAboveAll = (names: string): string =>
  names.replace(ABOVE_ALL, (_, first: string) => `; ${first.toUpperCase()}`)
const ABOVE_ALL = /,? (?:đặc biệt|nhất|trước hết) là ((?!các |những )\p{L}|)/u

/** `Tiểu ban An toàn, Ban Chỉ đạo tỉnh`: a unit and the body that it is of. */
export const UNIT_OF_BODY = new RegExp(
  [
    `^((?:${capitalBodyHeads('part').join('|')}) [^,;]+), `,
    `(?:${bodyHeads('whole').join('|')}) (?:(?! và )[^,;]|phòng, chống)+$`,
  ].join(''),
  'iu',
)
