import { describe, expect, test } from 'vitest'
import { figuresOf, statementsOf } from './figuresOf'

describe('a list behind `trong đó:` is of its sum to the end', () => {
  test.each<[string, string[]]>([
    [
      'Số bệnh nhân nặng là 3.137 ca, trong đó: Thở ô xy: 2.464 ca; Thở máy: 294 ca; ECMO: 12 ca.',
      [
        'Số bệnh nhân nặng là 3.137 ca',
        'Số bệnh nhân nặng là 3.137 ca, trong đó: Thở ô xy: 2.464 ca',
        'Số bệnh nhân nặng là 3.137 ca, trong đó Thở máy: 294 ca',
        'Số bệnh nhân nặng là 3.137 ca, trong đó ECMO: 12 ca',
      ],
    ],
    [
      'Tổng vốn là 900 tỷ đồng, gồm: vốn trong nước: 600 tỷ đồng; vốn vay: 300 tỷ đồng.',
      [
        'Tổng vốn là 900 tỷ đồng',
        'Tổng vốn là 900 tỷ đồng, gồm: vốn trong nước: 600 tỷ đồng',
        'Tổng vốn là 900 tỷ đồng, trong đó vốn vay: 300 tỷ đồng',
      ],
    ],
    [
      'Đã xử lý 245 vụ, cụ thể: Cảnh cáo: 45 vụ; Phạt tiền: 200 vụ.',
      ['Đã xử lý 245 vụ', 'Đã xử lý 245 vụ, Cảnh cáo: 45 vụ', 'Đã xử lý 245 vụ, trong đó Phạt tiền: 200 vụ'],
    ],
    [
      'Toàn tỉnh có 450 trường, chia ra: Mầm non: 150 trường; Tiểu học: 300 trường. Sở có 25 phòng.',
      [
        'Toàn tỉnh có 450 trường',
        'Toàn tỉnh có 450 trường, chia ra: Mầm non: 150 trường',
        'Toàn tỉnh có 450 trường, trong đó Tiểu học: 300 trường',
        'Sở có 25 phòng',
      ],
    ],
    [
      'Có 120 cán bộ, trong đó: Nữ: 45 cán bộ; Đảng viên: 98 cán bộ.',
      [
        'Có 120 cán bộ',
        'Có 120 cán bộ, trong đó: Nữ: 45 cán bộ',
        'Có 120 cán bộ, trong đó Đảng viên: 98 cán bộ',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('what a comparison is of stands in the sentence before', () => {
  test.each<[string, string[]]>([
    [
      'Cả nước xảy ra 12.321 vụ cháy. So với cùng kỳ năm 2023, tăng 1.234 vụ.',
      [
        'Cả nước xảy ra 12.321 vụ cháy',
        'Cả nước xảy ra 12.321 vụ cháy, so với cùng kỳ năm 2023, tăng 1.234 vụ',
      ],
    ],
    [
      'Toàn tỉnh có 245 ca mắc. So với tuần trước, giảm 45 ca.',
      ['Toàn tỉnh có 245 ca mắc', 'Toàn tỉnh có 245 ca mắc, so với tuần trước, giảm 45 ca'],
    ],
    [
      'Thu ngân sách đạt 450 tỷ đồng. So với năm 2020, tăng 12%.',
      ['Thu ngân sách đạt 450 tỷ đồng', 'Thu ngân sách đạt 450 tỷ đồng, so với năm 2020, tăng 12%'],
    ],
    [
      'Thu ngân sách đạt 450 tỷ đồng. So với năm 2020, số doanh nghiệp tăng 12%.',
      ['Thu ngân sách đạt 450 tỷ đồng', 'So với năm 2020, số doanh nghiệp tăng 12%'],
    ],
    [
      'Doanh thu là 45 tỷ đồng. So cùng kỳ năm trước, bằng 98%.',
      ['Doanh thu là 45 tỷ đồng', 'Doanh thu là 45 tỷ đồng, so cùng kỳ năm trước, bằng 98%'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('another sum behind a comma is not of the count before it', () => {
  test.each<[string, string[]]>([
    ['Có 5 ổ dịch, tổng số ca mắc là 300 ca.', ['Có 5 ổ dịch', 'Tổng số ca mắc là 300 ca']],
    ['Huyện có 39.613 hộ, tổng số dân: 141.906 người.', ['Huyện có 39.613 hộ', 'Tổng số dân: 141.906 người']],
    [
      'Đã mở 25 lớp, tổng kinh phí 450 triệu đồng.',
      ['Đã mở 25 lớp', 'Đã mở 25 lớp, tổng kinh phí 450 triệu đồng'],
    ],
    [
      'Đã kiểm tra 120 cơ sở, tỷ lệ vi phạm 12%.',
      ['Đã kiểm tra 120 cơ sở', 'Đã kiểm tra 120 cơ sở, tỷ lệ vi phạm 12%'],
    ],
    [
      'Đã khám cho 2.500 người, trung bình mỗi ngày 125 người.',
      ['Đã khám cho 2.500 người', 'Đã khám cho 2.500 người, trung bình mỗi ngày 125 người'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

test.each([
  ['Toàn tỉnh tiếp 259 lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh.', 'REPORTED'],
  ['Đã chuyển 84 lượt ý kiến, kiến nghị của cử tri.', 'REPORTED'],
  ['Tiếp nhận phản ánh, kiến nghị với 120 đơn.', 'REPORTED'],
  ['Số hồ sơ đề nghị cấp phép là 245 hồ sơ.', 'REPORTED'],
  ['Sở kiến nghị bổ sung 120 biên chế.', 'TARGET'],
])('what citizens ask is no aim: %s', (text, nature) => {
  expect(figuresOf(text).map(figure => figure.nature)).toEqual([nature])
})

test.each([
  ['Trong 6 tháng đầu năm 2023, GRDP theo giá so sánh năm 2010 tăng 2,41%.', '2023-06'],
  ['Trong quý I/2022, giá trị sản xuất theo giá so sánh năm 2010 đạt 450 tỷ đồng.', '2022-03'],
  ['Năm 2021, giá trị theo giá cố định năm 1994 tăng 5,2%.', '2021'],
  ['Năm 2021, chỉ số giá so với năm gốc năm 2019 tăng 3,1%.', '2021'],
  ['Giá trị sản xuất theo giá so sánh năm 2010 tăng 4%.', undefined],
])('prices of a year are not its time: %s', (text, until) => {
  expect(figuresOf(text).map(figure => figure.until ?? undefined)).toEqual([until])
})
