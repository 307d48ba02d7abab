import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'
import { statementsOf } from './figuresOf'

describe('what a bare share is measured against, the one before it or the opening says', () => {
  test.each<[string, string]>([
    [
      'Thu nội địa đạt 52,1% dự toán; thu dầu thô đạt 64%.',
      'Thu nội địa đạt 52,1% dự toán, thu dầu thô đạt … dự toán: 64%',
    ],
    ['Thu nội địa bằng 52,1% dự toán năm, thu dầu thô đạt 64%.', 'Thu dầu thô đạt … dự toán năm: 64%'],
    ['So với dự toán, thu nội địa đạt 52,1%, thu dầu thô đạt 64%.', 'So với dự toán, thu dầu thô đạt 64%'],
    [
      'Tổng thu đạt 120 tỷ đồng, trong đó: thu nội địa đạt 52% dự toán; thu xuất khẩu đạt 48%.',
      'Tổng thu đạt 120 tỷ đồng, trong đó thu xuất khẩu đạt … dự toán: 48%',
    ],
    [
      'Vốn đầu tư giải ngân đạt 61% kế hoạch, vốn sự nghiệp đạt 35%.',
      'Vốn đầu tư giải ngân đạt 61% kế hoạch, vốn sự nghiệp đạt … kế hoạch: 35%',
    ],
    [
      'Tỷ lệ tiêm mũi 1 đạt 99% kế hoạch; tỷ lệ bao phủ đạt 97%.',
      'Tỷ lệ tiêm mũi 1 đạt 99% kế hoạch, tỷ lệ bao phủ đạt 97%',
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text).at(-1)).toBe(told)
  })
})

describe('bodies of one rank are counted, few of them too', () => {
  test.each<[string, string]>([
    ['Đến nay đã có 12 Hội cấp tỉnh được công nhận.', 'Đã có Hội cấp tỉnh được công nhận: 12 Hội'],
    ['Cả nước có 15 Đoàn cấp tỉnh.', 'Cả nước có Đoàn cấp tỉnh: 15 Đoàn'],
    ['Tỉnh thành lập 5 Ban Chỉ đạo cấp huyện.', 'Tỉnh thành lập Ban Chỉ đạo cấp huyện: 5 Ban'],
    ['Có 3 Hội quần chúng được giao biên chế.', 'Có Hội quần chúng được giao biên chế: 3 Hội'],
    ['Tỉnh có 12 Tổ trực thuộc.', 'Tỉnh có Tổ trực thuộc: 12 Tổ'],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual([told])
  })

  test('a numbered one is none', () => {
    expect(statementsOf('Giao 5 Đoàn Kiểm tra số 3 thực hiện.')).toEqual([])
  })
})

describe('the rank that a paragraph opens with is that of its later acts', () => {
  test.each<[string, string]>([
    [
      'Tại tuyến huyện, xã: 13 đoàn đã kiểm tra 450 cơ sở. Phạt tiền 12 cơ sở.',
      'Tại tuyến huyện, xã: Phạt tiền 12 cơ sở',
    ],
    ['Ở cấp xã, có 25 cán bộ. Có 14 cán bộ kiêm nhiệm.', 'Ở cấp xã: Có cán bộ kiêm nhiệm: 14 cán bộ'],
    ['Tuyến xã: 120 đoàn. Đã nhắc nhở 45 cơ sở.', 'Tuyến xã: Đã nhắc nhở 45 cơ sở'],
    ['Đối với các trường, đã phát 500 tờ rơi. Treo 45 băng rôn.', 'Đối với các trường: Treo 45 băng rôn'],
    ['Tại tuyến tỉnh có 3 đoàn. Toàn tỉnh phạt 12 cơ sở.', 'Toàn tỉnh phạt 12 cơ sở'],
    ['Tại tuyến tỉnh, Sở Y tế thành lập 3 đoàn; đã phạt 5 cơ sở.', 'Tại tuyến tỉnh, Sở Y tế đã phạt 5 cơ sở'],
  ])('%s', (text, told) => {
    expect(statementsOf(text).at(-1)).toBe(told)
  })
})

describe('a heading of two years tells that of its part', () => {
  const figures = (body: string) =>
    read(`${REPORT_HEAD}${body}\n`.normalize('NFC'), 'bc.txt').flatMap(one => one.figures)

  test.each<[string, string | null, string]>([
    ['I. KẾT QUẢ NĂM 2023, NHIỆM VỤ NĂM 2024\n\n1. Kết quả\n\nToàn tỉnh xây 35 cầu.', '2023', 'REPORTED'],
    ['I. KẾT QUẢ NĂM 2023, NHIỆM VỤ NĂM 2024\n\n2. Nhiệm vụ\n\nToàn tỉnh xây 35 cầu.', '2024', 'TARGET'],
    [
      'I. TỔNG KẾT NĂM 2022 VÀ PHƯƠNG HƯỚNG NĂM 2023\n\n1. Kết quả đạt được\n\n1.1. Giao thông\n\nToàn tỉnh xây 35 cầu.',
      '2022',
      'REPORTED',
    ],
    ['I. KẾT QUẢ NĂM 2023 VÀ NHIỆM VỤ NĂM 2024\n\nToàn tỉnh xây 35 cầu.', null, 'REPORTED'],
    ['I. CÔNG TÁC GIAO THÔNG TRONG NĂM 2023\n\nToàn tỉnh xây 35 cầu.', '2023', 'REPORTED'],
    ['I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023\n\nToàn tỉnh xây 35 cầu.', '2023-06', 'REPORTED'],
    ['I. NHIỆM VỤ TRỌNG TÂM TUẦN SAU\n\nToàn tỉnh xây 35 cầu.', null, 'TARGET'],
    ['I. KẾT QUẢ\n\n1. Nhiệm vụ phát triển giao thông\n\nToàn tỉnh xây 35 cầu.', null, 'REPORTED'],
  ])('%s', (body, until, nature) => {
    expect(figures(body).map(one => [one.until, one.nature])).toEqual([[until, nature]])
  })
})
