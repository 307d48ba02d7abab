import { expect, test } from 'vitest'
import { figuresOf, PROVINCIAL, statementsOf } from './figuresOf'

test.each<[string, string[]]>([
  [
    'Tại Ninh Thuận, đoàn đã kiểm tra 75 chợ. Các tổ đã xử phạt 31 hộ. Toàn tỉnh có 200 chợ.',
    [
      'Tại Ninh Thuận, đoàn đã kiểm tra 75 chợ',
      'Ninh Thuận: Các tổ đã xử phạt 31 hộ',
      'Lào Cai: Toàn tỉnh có 200 chợ',
    ],
  ],
  [
    'Tại huyện Bắc Hà, đoàn đã kiểm tra 75 chợ. Các tổ đã xử phạt 31 hộ.',
    ['Tại huyện Bắc Hà, đoàn đã kiểm tra 75 chợ', 'Huyện Bắc Hà, Lào Cai: Các tổ đã xử phạt 31 hộ'],
  ],
  [
    'Tại Hội nghị, đoàn đã kiểm tra 75 chợ. Các tổ đã xử phạt 31 hộ.',
    ['Lào Cai: tại Hội nghị, đoàn đã kiểm tra 75 chợ', 'Lào Cai: Các tổ đã xử phạt 31 hộ'],
  ],
])('the place that a paragraph opens with is that of its sentences: %s', (text, told) => {
  expect(statementsOf(text, PROVINCIAL)).toEqual(told)
})

test('a list behind a semicolon goes on with the last act, no part with what is no part', () => {
  expect(statementsOf('Tỉnh đã mở 300 lớp, cấp phát 456 tờ rơi; 952 tờ gấp.').at(-1)).toBe(
    'Tỉnh đã cấp phát 952 tờ gấp',
  )
  expect(statementsOf('Xét nghiệm 18 mẫu bánh; trong đó có 3 mẫu không đạt; 59 mẫu sữa.').at(-1)).toBe(
    'Xét nghiệm mẫu sữa: 59 mẫu',
  )
})

test('the noun that begins a label is no unit', () => {
  expect(
    figuresOf(
      'Huyện lập 130 đoàn kiểm tra (tuyến tỉnh: 4 đoàn, tuyến huyện: 13 đoàn, tuyến xã: 113 đoàn).',
    ).map(({ printed, unit }) => `${printed} ${unit}`),
  ).toEqual(['130 đoàn kiểm tra', '4 đoàn', '13 đoàn', '113 đoàn'])
})

test('how often a thing was done is counted, how many times more is not', () => {
  expect(
    figuresOf('Đài huyện phát loa tuyên truyền 3.088 lần; giá thép cao hơn 30 lần; phát sóng 5 lần.').map(
      ({ printed }) => printed,
    ),
  ).toEqual(['3.088', '5'])
})

test.each<[string, string]>([
  ['Khám bệnh miễn phí cho 500 người, tổng trị giá 450 triệu đồng.', 'REPORTED'],
  ['Viettel tặng 300 phút gọi.', 'OFFER'],
  ['59 mẫu kiểm các chỉ tiêu hóa lý, kết quả đạt yêu cầu 100% trên các mẫu.', 'REPORTED'],
])('what a deed cost is no offer, what tests look at no aim: %s', (text, nature) => {
  expect(figuresOf(text).at(-1)!.nature).toBe(nature)
})

test('a campaign that something was done in tells its year', () => {
  const [figure] = figuresOf(
    'Đã thành lập 75 đoàn kiểm tra trong Tháng hành động vì an toàn thực phẩm năm 2020.',
  )
  expect(figure!.asOf).toBe('2020')
})

test.each<[string, string[]]>([
  ['Trên biển có gió mạnh cấp 9-10, giật cấp 12-13 kèm theo mưa.', []],
  ['Bão cấp 10 đổ bộ; biển động cấp 6-7 trong ngày; rủi ro cấp 3 kéo dài.', []],
  ['Vùng gần tâm gió giật cấp 11 trở lên kéo dài.', []],
  ['Huyện đã cấp 300 thẻ bảo hiểm.', ['300']],
  ['Lượng mưa cao nhất là 360 mm.', ['360']],
])('a grade of wind counts nothing: %s', (text, printed) => {
  expect(figuresOf(text).map(figure => figure.printed)).toEqual(printed)
})
