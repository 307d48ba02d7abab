import { expect, test } from 'vitest'
import { figuresOf, PROVINCIAL, statementsOf } from './figuresOf'

test.each<[string, string[]]>([
  [
    'Toàn huyện có 8.422/8.500 gia đình đăng ký, Khu dân cư văn hóa: 147/147; 06/13 xã đạt chuẩn nông thôn mới; Thị trấn đạt chuẩn văn minh: 01/01.',
    ['8.422/8.500', '147/147', '06/13', '01/01'],
  ],
  ['Thời gian nộp hồ sơ: 15/10.', []],
  ['Ngày họp tiếp theo: 20/11.', []],
  ['Số hộ đạt chuẩn: 1.240/1.300.', ['1.240/1.300']],
  [
    'Cơ quan đạt chuẩn văn hóa: 103/103 = 100%, trong đó: cơ quan: 36; đơn vị: 61; doanh nghiệp: 06.',
    ['100%', '36', '61', '06'],
  ],
])('so many of so many of what a label says: %s', (text, printed) => {
  expect(figuresOf(text).map(figure => figure.printed)).toEqual(printed)
})

test('the label of one count is not that of the next', () => {
  expect(
    statementsOf('Khu dân cư văn hóa: 147/147; 06/13 xã đạt chuẩn nông thôn mới.', PROVINCIAL).at(-1),
  ).toBe('Lào Cai: xã đạt chuẩn nông thôn mới: 06/13 xã')
})

test.each<[string, string]>([
  ['Toàn huyện đã xây dựng được 19 tủ hồ sơ mẫu.', '19'],
  ['Hội đã trao 5 bộ bàn ghế.', '5'],
  ['Tỉnh đã tập huấn cho 200 hòa giải viên.', '200'],
])('few of an unknown thing are told as gained or given: %s', (text, printed) => {
  expect(figuresOf(text).map(figure => figure.printed)).toEqual([printed])
})

test('what a thing bears in quotation marks is not left hanging', () => {
  expect(statementsOf('Sở đã in 500 tờ gấp nội dung: “Sạch nhà, đẹp xóm, tốt ruộng”.', PROVINCIAL)).toEqual([
    'Lào Cai: Sở đã in 500 tờ gấp',
  ])
})

test('the place that a title names is that of what the paper counts', () => {
  const header = { ...PROVINCIAL, title: 'Kết quả giám sát vệ sinh chợ tại huyện Bắc Hà năm 2021' }
  expect(statementsOf('Đã kiểm tra 24 chợ.', header)).toEqual(['Huyện Bắc Hà, Lào Cai: Đã kiểm tra 24 chợ'])
  expect(statementsOf('Toàn huyện có 24 chợ.', header)[0]).toContain('Bắc Hà')
})

test.each<[string, string | null]>([
  ['Thực hiện phong trào “Toàn dân đoàn kết” năm 2020, có 422 gia đình đăng ký.', '2020'],
  ['Hưởng ứng Tháng hành động vì trẻ em năm 2019, toàn tỉnh đã trao 350 suất học bổng.', '2019'],
  ['Thực hiện nhiệm vụ năm 2020, Sở đã cấp 350 giấy phép.', '2020'],
  ['Thực hiện Kế hoạch số 12/KH-UBND năm 2019, Sở đã cấp 350 giấy phép.', null],
  ['Thực hiện Nghị quyết của HĐND tỉnh năm 2019, Sở đã cấp 350 giấy phép.', null],
])('the year of a campaign that is carried out: %s', (text, year) => {
  expect(figuresOf(text)[0]!.asOf).toBe(year)
})
