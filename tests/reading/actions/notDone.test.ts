import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'

/** `who: what` of the actions of a report. */
const told = (body: string): string[] =>
  read(`${REPORT_HEAD}I. KẾT QUẢ\n\n${body}\n`.normalize('NFC'), 'bc.txt').flatMap(({ actions }) =>
    actions.map(one => `${one.agencies.map(({ name }) => name).join(' + ') || '–'}: ${one.text}`),
  )

test.each([
  'Mưa dông, lốc từ ngày 23-25/8 đã làm 15 người bị thương.',
  'Theo báo cáo của Văn phòng Ban Chỉ huy Phòng chống thiên tai tỉnh An Giang, bão số 5 đã làm sập 12 căn nhà.',
  'Dịch tả lợn châu Phi đã làm chết 300 con lợn tại các xã.',
  'Cùng với những thiệt hại trên, lũ quét đã làm 3 người mất tích.',
  'Vụ cháy tại Công ty An Bình đã làm 2 người chết.',
])('what befell people and things is no act: %s', body => {
  expect(told(body)).toEqual([])
})

test.each([
  'Trong thời gian tới, các cấp hội phụ nữ tiếp tục thực hiện 03 nhiệm vụ trọng tâm.',
  'Thời gian tới, Sở Y tế tiếp tục triển khai 5 nhóm giải pháp.',
  'Trong tuần tới, UBND huyện tổ chức 2 cuộc kiểm tra; tập huấn 30 cán bộ.',
  'Trong tháng tiếp theo, Sở Y tế thực hiện giám sát 20 cơ sở.',
  'Từ nay đến cuối năm, UBND xã tổ chức 3 lớp tập huấn.',
])('what is to come is no act: %s', body => {
  expect(told(body)).toEqual([])
})

test.each([
  'Bộ Công an kiến nghị Ban Bí thư chỉ đạo xây dựng kế hoạch.',
  'Sở Tài chính đề nghị Ủy ban nhân dân các huyện báo cáo số liệu.',
  'Sở Y tế đề xuất các đơn vị phối hợp thực hiện.',
  '- Truy tố: 130 vụ.',
  '- Trực tuyến: 80 hồ sơ.',
  '- Cơ quan điều tra đã giải quyết:\n\n+ Đình chỉ: 3 vụ.',
])('who is asked has not acted, a label or half a sentence tells no act: %s', body => {
  expect(told(body)).toEqual([])
})

test.each([
  'Lực lượng CSGT toàn tỉnh đã tổ chức 166 ca tuần tra',
  'Kết quả, ngành chức năng đã giải quyết được 57.689 bộ hồ sơ',
  'Ngay sau khi thiên tai xảy ra, chính quyền các địa phương đã tổ chức thăm hỏi',
  'Toàn tỉnh đã bình xét, khen thưởng được hơn 7.670 gương',
  'Lực lượng PCCC và cứu nạn, cứu hộ thực hiện 13.962 vụ cứu nạn',
  'Đoàn viên, thanh niên đã trồng 5.000 cây xanh',
  'Trong tháng, lực lượng kiểm lâm các cấp phát hiện 14 vụ vi phạm',
  'Lực lượng bảo vệ rừng toàn tỉnh đã xử lý 31 vụ vi phạm',
  '6 tháng đầu năm 2015, toàn Đảng bộ huyện đã kết nạp 192 đảng viên mới',
])('somebody acted who is no body of ours: %s', body => {
  expect(told(`${body}.`)).toEqual([`–: ${body}`])
})

test('how things stand with a crowd is no act', () => {
  expect(told('Toàn huyện đã đạt 19 tiêu chí.')).toEqual([])
  expect(told('Hội thảo đã thực hiện đúng tinh thần chỉ đạo.')).toEqual([])
})

test.each([
  'II. NHIỆM VỤ NĂM 2024',
  'II. NHIỆM VỤ, GIẢI PHÁP',
  'II. KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2024',
  'II. DỰ KIẾN CÔNG TÁC THÁNG TỚI',
  'II. ĐỊNH HƯỚNG HOẠT ĐỘNG',
  'II. CÔNG TÁC NĂM 2025',
])('what is to be done below such a heading is not done: %s', heading => {
  expect(told(`Sở Xây dựng đã mở 2 lớp.\n\n${heading}\n\n- Tổ chức 15 lớp tập huấn.`)).toEqual([
    'Sở Xây dựng: Sở Xây dựng đã mở 2 lớp',
  ])
})

test.each([
  'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM',
  'II. Tình hình triển khai các nhiệm vụ, giải pháp chủ yếu',
  'II. Kết quả thực hiện chỉ tiêu, nhiệm vụ năm 2023',
])('what came of tasks is done: %s', heading => {
  expect(told(`${heading}\n\n- Tổ chức 15 lớp tập huấn.`)).toHaveLength(1)
})
