import { describe, expect, test } from 'vitest'
import { outline } from '../../../seed/read/outline/outline'
import { figures } from '../../../seed/read/rules/figures/index'
import { headerOf } from '../headerOf'
import { figuresOf } from './figuresOf'

const DATED = 'Số: 01/BC-UBND\nHà Nội, ngày 29 tháng 11 năm 2021\n\nBÁO CÁO\n'

function ofReport(title: string, body: string) {
  const [paper] = outline(`${DATED}${title}\n\nKính báo cáo.\n\n1. Tình hình\n\n${body}\n`, 'bao-cao.txt')
  return figures(paper!, headerOf()).figures
}
const timesOf = (told: { from: string | null; until: string | null }[]): string[] =>
  told.map(({ from, until }) => `${from ?? ''}/${until ?? ''}`)

describe('the stretch that a title tells', () => {
  test.each([
    [
      'Công tác tuần từ ngày 18/6/2021 đến ngày 24/6/2021',
      'Trong tuần vừa qua ghi nhận 100 ca mắc mới.',
      '2021-06-18/2021-06-24',
    ],
    [
      'Kết quả tuần 25 (từ 18/6 đến 24/6/2021)',
      'Tổng số liều tiêm trong tuần: 22.938.',
      '2021-06-18/2021-06-24',
    ],
    ['Tình hình kinh tế tháng 10 năm 2021', 'Trong tháng, thu ngân sách đạt 450 tỷ đồng.', '2021-10/2021-10'],
    ['Kết quả hoạt động quý II năm 2021', 'Trong quý đã mở 25 lớp.', '2021-04/2021-06'],
    ['Kết quả công tác năm 2021', 'Số vụ cháy xảy ra trong năm: 45 vụ.', '2021/2021'],
    ['Kết quả tháng 10, nhiệm vụ tháng 11 năm 2021', 'Trong tháng đã mở 25 lớp.', '/'],
    ['Kết quả công tác năm 2021', 'Trong tháng đã mở 25 lớp.', '/'],
    ['Tình hình tuần từ ngày 18/6/2021 đến ngày 24/6/2021', 'Trong tuần trước có 45 ca.', '/'],
    [
      'Tình hình tuần từ ngày 18/6/2021 đến ngày 24/6/2021',
      'Trong tuần không có ca nặng, tổng số ca nặng từ đầu dịch đến nay là 299 ca.',
      '/',
    ],
  ])('%s: %s', (title, text, time) => {
    expect(timesOf(ofReport(title, text))).toEqual([time])
  })
})

describe('what a paragraph counts until the day that it opens with', () => {
  test.each([
    [
      'Tính đến ngày 15/8/2021, toàn tỉnh ghi nhận 245 ca mắc. Đã điều trị khỏi 120 ca.',
      ['/2021-08-15', '/2021-08-15'],
    ],
    [
      'Đến hết ngày 30/6/2021, cả tỉnh có 25.000 hộ dùng nước sạch. Tỷ lệ hộ nghèo còn 4,2%.',
      ['/2021-06-30', '/2021-06-30'],
    ],
    ['Tính đến ngày 15/8/2021, đã cấp 120 thẻ. Dự kiến sẽ cấp thêm 50 thẻ.', ['/2021-08-15', '/']],
    [
      'Tính đến ngày 15/8/2021, đã tiêm 2.450 mũi. Ngày 16/8/2021, tiêm 120 mũi. Còn 300 liều.',
      ['/2021-08-15', '2021-08-16/2021-08-16', '/'],
    ],
    ['Tính đến ngày 15/8/2021, đã cách ly 120 người. Mỗi ngày xét nghiệm 500 mẫu.', ['/2021-08-15', '/']],
    ['Ngày 15/8/2021, Sở Y tế mở lớp cho 45 người. Sở có 120 cán bộ.', ['2021-08-15/2021-08-15', '/']],
  ])('%s', (text, times) => {
    expect(timesOf(figuresOf(text))).toEqual(times)
  })
})

test.each([
  ['So với cùng kỳ năm 2020 tăng 45 ca.', '/'],
  ['Số ca mắc tăng 30 ca so với năm 2019.', '/'],
  ['Năm 2020, doanh thu tăng 7,7% (cùng kỳ năm trước tăng 7,3%).', '2020/2020 /'],
  ['Năm 2020 có 45 vụ, năm trước có 52 vụ.', '2020/2020 /'],
])('what it is compared with is not when it was: %s', (text, times) => {
  expect(timesOf(figuresOf(text)).join(' ')).toBe(times)
})

describe('the words above a list', () => {
  test.each([
    ['Tính đến ngày 20/11/2021, kết quả như sau:\n\n- Thu ngân sách: 120 tỷ đồng.', '/2021-11-20'],
    ['Trong quý I/2021, kết quả cụ thể như sau:\n\n- Số hộ đã di dời: 45 hộ.', '2021-01/2021-03'],
    ['Kết quả như sau:\n\n- Số hộ đã di dời: 45 hộ.', '/'],
  ])('%s', (text, time) => {
    expect(timesOf(ofReport('Kết quả công tác', text))).toEqual([time])
  })

  test.each([
    [
      'Trong quý I/2021 cả nước có 19 dự án nhà ở, cụ thể như sau:\n\n- Đã hoàn thành 11 dự án.',
      'Trong quý I/2021 cả nước có 19 dự án nhà ở, cụ thể như sau: Đã hoàn thành 11 dự án',
    ],
    [
      'Toàn tỉnh có 450 trường học, trong đó:\n\n- Có 120 trường đạt chuẩn.',
      'Toàn tỉnh có 450 trường học, trong đó: Có trường đạt chuẩn: 120 trường',
    ],
    ['Đã tiếp nhận 250 đơn, gồm:\n\n- 45 đơn khiếu nại;', 'Đã tiếp nhận 250 đơn, gồm: đơn khiếu nại: 45 đơn'],
    ['Kết quả thực hiện như sau:\n\n- Đã hoàn thành 11 dự án.', 'Đã hoàn thành 11 dự án'],
  ])('lead in what breaks their count down: %s', (text, told) => {
    expect(ofReport('Kết quả công tác', text).map(({ statement }) => statement)).toContain(told)
  })
})
