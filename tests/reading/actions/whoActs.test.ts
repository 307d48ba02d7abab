import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD as HEAD } from '../reportHead'

test.each([
  ['Thực hiện chỉ đạo của Chính phủ, UBND tỉnh, Sở Y tế đã tổ chức 3 lớp.', 'Sở Y tế'],
  [
    'Để triển khai chỉ đạo của Thủ tướng Chính phủ, Bộ Y tế, Bộ Nội vụ, Ban Chỉ đạo tỉnh ban hành kế hoạch.',
    'Ban Chỉ đạo tỉnh',
  ],
  ['Theo yêu cầu của UBND tỉnh, Công an tỉnh và Sở Y tế đã kiểm tra 5 chợ.', 'Công an tỉnh + Sở Y tế'],
  ['Căn cứ ý kiến của Bộ Y tế, UBND tỉnh, Sở Xây dựng đã sửa 2 trạm.', 'Sở Xây dựng'],
  ['Sở Y tế, Sở Nội vụ đã tổ chức 3 lớp.', 'Sở Y tế + Sở Nội vụ'],
  [
    'Các huyện, thành phố đặc biệt là tổ giám sát và tuyên truyền phòng dịch, các sở, ban, ngành tỉnh đã cài 9 máy.',
    'Các huyện, thành phố + Tổ giám sát và tuyên truyền phòng dịch + các sở, ban, ngành tỉnh',
  ],
  ['Các xã, nhất là tổ tuyên truyền lưu động đã phát 300 tờ rơi.', 'Các xã + Tổ tuyên truyền lưu động'],
  [
    'Căn cứ chỉ đạo của Chính phủ, UBND tỉnh, Tiểu ban An toàn, Ban Chỉ đạo tỉnh đã ban hành 2 văn bản.',
    'Tiểu ban An toàn',
  ],
])('whose will it is does not act: %s', (body, who) => {
  const found = read(`${HEAD}I. KẾT QUẢ\n\n- ${body}\n`.normalize('NFC'), 'bc.txt')
  const doers = found.flatMap(({ actions }) =>
    actions.map(one => one.agencies.map(({ name }) => name).join(' + ')),
  )
  expect(doers).toEqual([who])
})

const days = (body: string) =>
  read(`${HEAD}${body}\n`.normalize('NFC'), 'bc.txt')
    .flatMap(({ actions }) => actions)
    .map(({ on, until }) => [on, until])

test.each<[string, (string | null)[][]]>([
  [
    'Thực hiện Công văn số 45/UBND-VX ngày 22/02/2024, Sở Xây dựng báo cáo kết quả năm 2023 như sau:',
    [['2024-03-05', null]],
  ],
  ['Sở Xây dựng báo cáo các việc đã làm trong 02 năm qua như sau:', [['2024-03-05', null]]],
  ['Ngày 02/01/2024, Sở Xây dựng đã báo cáo UBND tỉnh.', [['2024-01-02', null]]],
  [
    'I. KẾT QUẢ\n\n- Sở đã xây dựng Cổng dữ liệu mở. Sau khi xây dựng và vận hành kể từ ngày (8/6/2023), người dân khen.',
    [['2023-06-08', null]],
  ],
  [
    'I. KẾT QUẢ\n\n- Sở đã mở Cổng dữ liệu. Sau khi xây dựng trường học kể từ ngày 8/6/2023, người dân khen.',
    [[null, null]],
  ],
])('when it was done: %s', (body, told) => expect(days(body)).toEqual(told))

describe('a plan tells in its opening what was done, not what it plans', () => {
  const plan = (body: string) =>
    read(`${HEAD.replace('BÁO CÁO', 'KẾ HOẠCH').replace('/BC-', '/KH-')}${body}\n`.normalize('NFC'), 'kh.txt')
      .flatMap(({ actions }) => actions)
      .map(({ agencies, text }) => `${agencies.map(({ name }) => name).join(' + ')}: ${text}`)

  test.each([
    '- Phấn đấu 100% trường học có cây xanh.',
    '- Hỗ trợ 1.500.000 đồng/hộ gia đình.',
    '- Kiểm tra kết quả triển khai Kế hoạch số 30/KH-UBND ngày 01/02/2023.',
    '- Tiếp tục thực hiện Nghị quyết số 21/NQ-CP ngày 26/02/2021; Công văn số 102/BYT-DP ngày 01/12/2021.',
    '- Viết tổng kết: 3.500.000 đồng/báo cáo.',
  ])('none: %s', body => expect(plan(body)).toEqual([]))

  test.each([
    ['Năm 2023, UBND tỉnh đã sửa 12 cầu.', 'UBND tỉnh: Năm 2023, UBND tỉnh đã sửa 12 cầu'],
    ['Ngày 02/4/2023, Bộ Y tế ban hành 3 văn bản.', 'Bộ Y tế: Ngày 02/4/2023, Bộ Y tế ban hành 3 văn bản'],
  ])('%s', (body, told) => expect(plan(body)).toEqual([told]))
})

/** `who: what`. */
const acts = (body: string) =>
  read(`${HEAD}I. KẾT QUẢ\n\n${body}\n`.normalize('NFC'), 'bc.txt').flatMap(({ actions }) =>
    actions.map(({ agencies, text }) => `${agencies.map(({ name }) => name).join(' + ') || '–'}: ${text}`),
  )

describe('what a report tells without saying by whom is done, and of nobody', () => {
  test.each([
    'Đã tổ chức 12 lớp tập huấn cho 480 cán bộ xã.',
    'Tổ chức kiểm tra 35 công trình, xử phạt 7 nhà thầu.',
    'Trong năm, tiếp nhận 318 hồ sơ.',
    'Qua nửa nhiệm kỳ đã vận động hơn 22 tỷ đồng giúp hội viên vay vốn.',
    'Ngoài ra, trong quý IV năm 2023, kiểm tra 12 dự án.',
    '- Phối hợp với Công an tỉnh kiểm tra 12 kho vật liệu.',
    'Xử phạt vi phạm hành chính 46 trường hợp.',
    'Ban hành quy chế làm việc của cơ quan.',
  ])('%s', body => {
    expect(acts(body)).toEqual([`–: ${body.replace(/^- /u, '').slice(0, -1)}`])
  })

  test.each([
    ['Phòng Kinh tế đã lắp 36 biển báo. Sửa chữa 5 cầu.', '–: Sửa chữa 5 cầu'],
    ['Các địa phương đã thành lập 109 tổ. Tổ chức 12 cuộc diễn tập.', '–: Tổ chức 12 cuộc diễn tập'],
    ['Chỉ đạo các huyện rà soát 12 dự án. Tổ chức 5 cuộc họp dân.', '–: Tổ chức 5 cuộc họp dân'],
    ['Tổ chức 3 hội thảo do Bộ Xây dựng chủ trì.', '–: Tổ chức 3 hội thảo do Bộ Xây dựng chủ trì'],
  ])('nor of who acted before: %s', (body, told) => expect(acts(body).at(-1)).toBe(told))
})

test.each([
  'Đề xuất mua 5 xe cứu thương.',
  'Kiến nghị bổ sung 12 biên chế.',
  'Phấn đấu tổ chức 5 lớp.',
  'Trong quý tới, đề nghị bố trí 3 cán bộ.',
  'Xem xét hỗ trợ 20 hộ.',
])('what is only wanted is not done: %s', body => expect(acts(body)).toEqual([]))
