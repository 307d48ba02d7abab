import { expect, test } from 'vitest'
import { assigned } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const LETTER = { kind: 'OFFICIAL_LETTER' } as const

test.each([
  [
    'Sở Tư pháp hướng dẫn thực hiện công tác hòa giải cụ thể như sau:',
    'UBND các xã',
    'rà soát danh sách hòa giải viên',
  ],
  ['Phòng Nội vụ hướng dẫn thực hiện chế độ nghỉ như sau:', 'Các trường', 'xây dựng lịch học bù'],
  [
    'Căn cứ Công văn số 12/BYT-KH ngày 01/02/2021 của Bộ Y tế, Sở Y tế hướng dẫn triển khai như sau:',
    'Trạm Y tế các xã',
    'lập danh sách theo dõi',
  ],
  [
    'Sở Tài chính hướng dẫn lập dự toán năm 2022 cụ thể như sau:',
    'Phòng Tài chính huyện',
    'tổng hợp báo cáo',
  ],
  ['Ban Dân tộc hướng dẫn bình chọn người có uy tín như sau đây:', 'UBND các huyện', 'tổ chức bình chọn'],
])('below a letter that guides, only who is named acts: %s', (lead, body, deed) => {
  const items = `1. Đối với nội dung chung, áp dụng theo quy định hiện hành.\n2. ${body} ${deed}.\n`
  expect(assigned(`${lead}\n${items}`, LETTER)).toEqual([`LEAD ${body}: ${body} ${deed}`])
})

test.each([
  'Thông tin chi tiết về cuộc thi được đăng tải trên trang của huyện.',
  'Thông tin liên hệ xin gửi về Phòng Giáo dục.',
  'Thông tin cụ thể được gửi kèm văn bản này.',
  'Thông tin chi tiết vui lòng xem tại cổng của tỉnh.',
  'Thông tin chi tiết tại Phòng Văn hóa.',
])('where to learn more is no task: %s', line => {
  expect(assigned(`III. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế rà soát hồ sơ.\n2. ${line}\n`, PLAN)).toEqual([
    'LEAD Sở Y tế: Giao Sở Y tế rà soát hồ sơ',
  ])
})

test.each([
  'Công chức văn hóa các xã tham gia đầy đủ.',
  'Các trường cử giáo viên tham dự.',
  'Sở Y tế cử đại diện lãnh đạo dự họp.',
  'Đoàn viên các cơ sở đăng ký dự thi.',
  'Phòng Tư pháp huyện dự tập huấn.',
])('who goes where is no task, numbered or not: %s', line => {
  expect(assigned(`II. THÀNH PHẦN THAM GIA\n1. ${line}\n2. ${line}\n`, PLAN)).toEqual([])
})
