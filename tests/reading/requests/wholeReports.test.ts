import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const head = (number: string, rest: string): string =>
  `ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỞ Y TẾ\nSố: ${number}\n${rest}`
const DAY = 'Lào Cai, ngày 29 tháng 11 năm 2021'
const REPORT = head('12/BC-SYT', `${DAY}\n\nBÁO CÁO\nKết quả công tác y tế năm 2021\n\n`)
const LETTER = head('12/SYT-NV', `V/v lắp máy\n${DAY}\n\nKính gửi: Công ty Điện lực Lào Cai\n\n`)
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\nNguyễn Văn An\n'

/** `by → to: what`, a line a request. */
function asked(opening: string, body: string): string[] {
  const names = (bodies: { name: string }[]) => bodies.map(({ name }) => name).join(' + ') || '–'
  return read(`${opening}${body}${FOOT}`.normalize('NFC'), 'bc.txt').flatMap(({ requests }) =>
    requests.map(({ by, to, text }) => `${names(by)} → ${names(to)}: ${text}`),
  )
}
const below = (body: string): string[] =>
  asked(REPORT, `I. KẾT QUẢ\n\nSở Y tế đã khám 200 người.\n\nII. KIẾN NGHỊ, ĐỀ XUẤT\n\n${body}`)

test.each([
  [
    'Để thực hiện tốt nhiệm vụ, Sở Y tế kính đề nghị UBND tỉnh bố trí 5 tỷ đồng.',
    ['UBND tỉnh: bố trí 5 tỷ đồng'],
  ],
  [
    '- UBND tỉnh: bố trí kinh phí mua máy thở.\n\n- Các huyện, thành phố: rà soát trạm y tế.',
    ['UBND tỉnh: bố trí kinh phí mua máy thở', 'Các huyện, thành phố: rà soát trạm y tế'],
  ],
  [
    '1. Bộ Y tế\n\n- Cấp đủ vắc xin sởi.\n\n2. UBND tỉnh\n\nBố trí kinh phí mua máy thở.',
    ['Bộ Y tế: Cấp đủ vắc xin sởi', 'UBND tỉnh: Bố trí kinh phí mua máy thở'],
  ],
  [
    '1. Đề nghị Bộ Y tế:\n\n- Cấp đủ vắc xin sởi.\n\n2. Về nhân lực\n\n- Tuyển dụng 20 bác sĩ cho tuyến xã.',
    ['Bộ Y tế: Cấp đủ vắc xin sởi', '–: Tuyển dụng 20 bác sĩ cho tuyến xã'],
  ],
  [
    'Đề nghị UBND tỉnh:\n\n- Bố trí kinh phí mua 5 máy thở.\n\n- Chỉ đạo các huyện rà soát.',
    ['UBND tỉnh: Bố trí kinh phí mua 5 máy thở', 'UBND tỉnh: Chỉ đạo các huyện rà soát'],
  ],
  [
    'Sở Y tế kiến nghị Bộ Y tế một số nội dung sau:\n\n- Cấp đủ vắc xin sởi.\n\n- Hướng dẫn thanh toán chi phí.',
    ['Bộ Y tế: Cấp đủ vắc xin sởi', 'Bộ Y tế: Hướng dẫn thanh toán chi phí'],
  ],
])('whom each sentence below “Kiến nghị” asks: %s', (body, told) =>
  expect(below(body)).toEqual(told.map(words => `Sở Y tế → ${words}`)),
)

test.each([
  'Không có kiến nghị, đề xuất gì thêm.',
  'Hiện không có vướng mắc, kiến nghị.',
  'Trên đây là báo cáo kết quả công tác y tế năm 2021, Sở Y tế kính báo cáo./.',
  'Trân trọng cảm ơn sự quan tâm của UBND tỉnh.',
  'Sở Y tế báo cáo Ban Thường vụ Tỉnh ủy, UBND tỉnh theo dõi, chỉ đạo./.',
])('what asks nothing below such a heading: %s', body => expect(below(body)).toEqual([]))

test('the end of a report that asks is a request of its own words', () =>
  expect(below('Trên đây là báo cáo công tác năm 2021, kính đề nghị UBND tỉnh xem xét, chỉ đạo./.')).toEqual([
    'Sở Y tế → UBND tỉnh: xem xét, chỉ đạo',
  ]))

test.each([
  [
    'Để kịp thời cấp cứu người bệnh, Sở Y tế kính đề nghị quý Công ty hỗ trợ lắp 2 máy phát điện.',
    'hỗ trợ lắp 2 máy phát điện',
  ],
  ['Trân trọng đề nghị Quý đơn vị phối hợp, kiểm tra lưới điện.', 'phối hợp, kiểm tra lưới điện'],
  [
    'Thực hiện Công văn số 120/BYT-MT ngày 02/4/2021 của Bộ Y tế, Sở Y tế đề nghị quý cơ quan cung cấp số liệu.',
    'cung cấp số liệu',
  ],
])('“quý cơ quan” of a letter is whom it goes to: %s', (body, words) =>
  expect(asked(LETTER, body)).toEqual([`Sở Y tế → Công ty Điện lực Lào Cai: ${words}`]),
)

test('“quý Sở Y tế” is a name', () =>
  expect(asked(LETTER, 'Trân trọng đề nghị Quý Bộ Y tế hướng dẫn mua sắm thuốc.')).toEqual([
    'Sở Y tế → Bộ Y tế: hướng dẫn mua sắm thuốc',
  ]))

test.each([
  [
    'UBND tỉnh Khánh Hòa kiến nghị Chính phủ và các bộ, ngành Trung ương hỗ trợ 100 tấn lúa giống.',
    'UBND tỉnh Khánh Hòa → Chính phủ + các bộ, ngành Trung ương: hỗ trợ 100 tấn lúa giống',
  ],
  [
    'Sở Y tế đề nghị các sở, ban, ngành; Ủy ban nhân dân các huyện báo cáo kết quả trước ngày 15/12/2021.',
    'Sở Y tế → các sở, ban, ngành + Ủy ban nhân dân các huyện: báo cáo kết quả trước ngày 15/12/2021',
  ],
])('several are asked: %s', (words, told) => expect(asked(REPORT, `I. KẾT QUẢ\n\n${words}`)).toEqual([told]))

test('the end of a report that lays it before somebody asks him, not whom the item above asks', () =>
  expect(
    below(
      '1. Đề nghị Bộ Y tế cấp đủ vắc xin sởi.\n\nTrên đây là báo cáo năm 2021, kính trình UBND tỉnh xem xét, chỉ đạo./.',
    ),
  ).toEqual(['Sở Y tế → Bộ Y tế: cấp đủ vắc xin sởi', 'Sở Y tế → UBND tỉnh: xem xét, chỉ đạo']))
