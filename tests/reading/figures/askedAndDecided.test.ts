import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'
import { figuresOf, statementsOf } from './figuresOf'

/** `nature printed` of the figures of a report. */
const told = (body: string): string[] =>
  read(`${REPORT_HEAD}${body}\n`.normalize('NFC'), 'bc.txt').flatMap(({ figures }) =>
    figures.map(({ nature, printed }) => `${nature} ${printed}`),
  )
const results = (text: string): string[] => told(`I. KẾT QUẢ\n\n${text}`)

test.each<[string, string[]]>([
  [
    '- HĐND xã đã thống nhất các chỉ tiêu: tăng trưởng kinh tế 17%; nâng thu nhập lên 30 triệu đồng/người; 90% gia đình văn hóa.',
    ['TARGET 17%', 'TARGET 30 triệu', 'TARGET 90%'],
  ],
  ['- Đại hội đã thông qua mục tiêu: trồng 300 ha rừng; xóa 45 nhà tạm.', ['TARGET 300', 'TARGET 45']],
  ['- Xã đã đạt mục tiêu 300 ha rừng.', ['REPORTED 300']],
  ['- Xã phấn đấu 90% hộ có điện, duy trì và xây dựng mới 20 làng văn hóa.', ['TARGET 90%', 'TARGET 20']],
  ['- Huyện cần xây 30 cầu, mua 45 thuyền.', ['TARGET 30', 'TARGET 45']],
  ['- Sở đề nghị UBND tỉnh hỗ trợ 3 tỷ đồng, cấp 25 xe cứu thương.', ['TARGET 3 tỷ', 'TARGET 25']],
  ['- Tiếp nhận 30 kiến nghị, giải quyết 25 kiến nghị.', ['REPORTED 30', 'REPORTED 25']],
])('what is decided, needed or asked is no result: %s', (text, natures) => {
  expect(results(text)).toEqual(natures)
})

test.each<[string, string[]]>([
  ['II. KIẾN NGHỊ, ĐỀ XUẤT\n\n- Bố trí 12 tỷ đồng cho huyện.', ['TARGET 12 tỷ']],
  [
    'II. KIẾN NGHỊ CỦA CỬ TRI\n\n- Nâng trợ cấp từ 270.000 đồng hiện nay lên 300.000 đồng.',
    ['TARGET 300.000'],
  ],
  ['II. GIẢI QUYẾT KIẾN NGHỊ CỦA CỬ TRI\n\n- Lắp 30 đèn đường tại xã An Bình.', ['REPORTED 30']],
  ['II. TỒN TẠI, KIẾN NGHỊ\n\n- Toàn huyện còn 30 trạm chưa có bác sĩ.', ['REPORTED 30']],
])('below a heading that asks: %s', (body, natures) => {
  expect(told(body)).toEqual(natures)
})

test('a verb before “và” goes with the act behind it', () => {
  expect(statementsOf('Huyện đã cấp 300 áo, sửa chữa và làm mới 12 km đường.')).toEqual([
    'Huyện đã cấp 300 áo',
    'Huyện đã sửa chữa và làm mới … đường: 12 km',
  ])
})

test('the label behind “Trong đó:” is of the first item alone', () => {
  expect(
    statementsOf(
      'Sản lượng lương thực đạt 6.541 tấn. Trong đó: chăn nuôi: đàn lợn có 8.000 con; thủy sản đạt 287 tấn.',
    ).at(-1),
  ).toBe('Sản lượng lương thực đạt 6.541 tấn, trong đó: thủy sản đạt 287 tấn')
})

test('nothing is counted in thousandths', () => {
  expect(figuresOf('Đàn trâu có 8,769 con, giá trị 12,125 tỷ đồng.').map(({ value }) => value)).toEqual([
    8769, 12_125_000_000,
  ])
})

test.each<[string, string | null, string | null]>([
  [
    'Tại kỳ họp, đại biểu nghe báo cáo kết quả thực hiện nhiệm vụ năm 2017, phương hướng năm 2018 của xã. Theo đó, thu ngân sách đạt 4,6 tỷ đồng.',
    '2017',
    '2017',
  ],
  ['Đại biểu đánh giá, 6 tháng đầu năm mặc dù khó khăn, xã đã hoàn thành 12 km đường.', '2021-01', '2021-06'],
])('a time that goes before all: %s', (text, from, until) => {
  const [figure] = figuresOf(text)
  expect([figure!.from, figure!.until]).toEqual([from, until])
})

test('a paragraph that opens with the stretch of the title counts in it', () => {
  const text = `${REPORT_HEAD.replace('Kết quả công tác năm 2023', 'Kết quả công tác 6 tháng đầu năm 2023')}I. KẾT QUẢ\n\nSở đánh giá: 6 tháng đầu năm 2023, tình hình ổn định. Tổng thu ngân sách đạt 3,1 tỷ đồng. Hiện nay có 45 nhà thầu.\n`
  const [entry] = read(text.normalize('NFC'), 'bc.txt')
  expect(entry!.figures.map(({ printed, until }) => [printed, until])).toEqual([
    ['3,1 tỷ', '2023-06'],
    ['45', null],
  ])
})
