import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'
import { figuresOf, statementsOf } from './figuresOf'

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

describe('what turns the sense, and what a figure is compared with, stays', () => {
  test.each<[string, string[]]>([
    [
      'Cả nước còn 500 hồ sơ đã được ký, nhưng chưa có người nhận.',
      ['Cả nước còn hồ sơ đã được ký, nhưng chưa có người nhận: 500 hồ sơ'],
    ],
    [
      'Đất chuyên dùng mới chỉ đạt 78,2% và còn 39 tỉnh đạt dưới 85%.',
      [
        'Đất chuyên dùng mới chỉ đạt 78,2%',
        'Đất chuyên dùng còn tỉnh đạt dưới 85%: 39 tỉnh',
        'Đất chuyên dùng còn 39 tỉnh đạt dưới 85%',
      ],
    ],
    [
      'Số tham gia 588 người, giảm 39 người (6,22%) so với cùng kỳ năm trước.',
      [
        'Số tham gia 588 người',
        'Số tham gia 588 người, giảm … so với cùng kỳ năm trước: 39 người',
        'Số tham gia 588 người, giảm 39 người so với cùng kỳ năm trước: 6,22%',
      ],
    ],
    [
      'Độ bao phủ đạt 86,25% dân số, thấp hơn 5,25% so với chỉ tiêu được giao (92%).',
      [
        'Độ bao phủ đạt … dân số: 86,25%',
        'Độ bao phủ đạt 86,25% dân số, thấp hơn … so với chỉ tiêu được giao: 5,25%',
      ],
    ],
    [
      'Đã cấp giấy được 185 ha trong tổng số 186 ha cần phải cấp.',
      [
        'Đã cấp giấy được … trong tổng số 186 ha cần phải cấp: 185 ha',
        'Đã cấp giấy được 185 ha trong tổng số … cần phải cấp: 186 ha',
      ],
    ],
    [
      'Có 9 vụ đã xác định và 5/14 vụ chưa xác định.',
      ['Có vụ đã xác định: 9 vụ', 'Có 9 vụ đã xác định và vụ chưa xác định: 5/14 vụ'],
    ],
    [
      'Số tham gia là 318 người, trong đó: bắt buộc là 239 người; tự nguyện là 79 người; thất nghiệp là 217 người.',
      [
        'Số tham gia là 318 người',
        'Số tham gia là 318 người, trong đó: bắt buộc là 239 người',
        'Số tham gia là 318 người, trong đó tự nguyện là 79 người',
        'Thất nghiệp là 217 người',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })

  test.each(['thấp hơn 5,75% so với chỉ tiêu đề ra', 'cao hơn 0,48% so với mục tiêu'])(
    '%s is no aim',
    words => {
      expect(figuresOf(`Độ bao phủ đạt 86,25% dân số, ${words}.`).map(({ nature }) => nature)).toEqual([
        'REPORTED',
        'REPORTED',
      ])
    },
  )

  test('a month until which a paragraph counts is that of its sentences', () => {
    const text = 'Tính đến tháng 2/2021, toàn tỉnh có 873 lớp. Số người học là 794 người.'
    expect(figuresOf(text).map(({ until }) => until)).toEqual(['2021-02', '2021-02'])
  })
})

describe('who and what a figure is of is whole', () => {
  test.each<[string, string]>([
    [
      'Doanh thu trên lĩnh vực này đạt 747 tỷ đồng, tăng 6,5% so với tháng trước và tăng 11,4% so với cùng kỳ năm trước.',
      'Doanh thu trên lĩnh vực này tăng … so với cùng kỳ năm trước: 11,4%',
    ],
    [
      'Trong tháng 4.2021 có 378 lượt khách, tăng 17,8% so với tháng trước và tăng 29,1% so với cùng kỳ.',
      'Trong tháng 4.2021 có 378 lượt khách, tăng 17,8% so với tháng trước và tăng … so với cùng kỳ: 29,1%',
    ],
    [
      'Xã phát hiện 18 ca mới, nâng tổng số ca mắc lên 77 ca, tính từ đầu năm đến nay.',
      'Xã phát hiện 18 ca mới, nâng tổng số ca mắc lên …, tính từ đầu năm đến nay: 77 ca',
    ],
    [
      'Khách lưu trú 225,3 nghìn lượt, khách tham quan 153,2 nghìn lượt.',
      'Khách lưu trú 225,3 nghìn lượt, khách tham quan 153,2 nghìn lượt',
    ],
    ['Hội viên đóng góp 270 ngày công.', 'Hội viên đóng góp 270 ngày công'],
    ['Nguồn thu từ đất đạt 12 tỷ đồng, tăng 4%.', 'Nguồn thu từ đất đạt 12 tỷ đồng, tăng 4%'],
  ])('%s', (text, told) => {
    expect(statementsOf(text).at(-1)).toBe(told)
  })

  test('a month with a point before its year is when', () => {
    expect(figuresOf('Trong tháng 4.2021 có 378 lượt khách.').map(({ until }) => until)).toEqual(['2021-04'])
  })
})
