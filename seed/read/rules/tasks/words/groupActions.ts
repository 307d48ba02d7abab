import { wordList } from '../../../../../schema/words/wordList'

/** In the heading of a group its name may hold other verbs: `Các doanh nghiệp cung cấp dịch vụ viễn thông`. */
export const GROUP_ACTIONS = wordList(`
  chủ trì
  phối hợp
  chịu trách nhiệm
  có trách nhiệm
  có nhiệm vụ
  có các nhiệm vụ
  có những nhiệm vụ
  có các chức năng
  có các trách nhiệm
  theo chức năng
  theo nhiệm vụ
  theo thẩm quyền
  căn cứ
  theo
  trong phạm vi
  thực hiện
  triển khai
  tổ chức
  tiếp tục
  khẩn trương
  chủ động
  tập trung
  phải
  cần
  dừng
  tạm dừng
  ngừng
  không
  tăng cường
  nghiêm túc
  kịp thời
  thường xuyên
`)
