import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'

/** `who: what` of the actions and `by → to: what` of the requests of a report. */
function told(body: string): string[] {
  const text = `${REPORT_HEAD}I. KẾT QUẢ\n\n${body}\n`.normalize('NFC')
  return read(text, 'bc.txt').flatMap(({ actions, requests }) => [
    ...actions.map(one => `${one.agencies.map(({ name }) => name).join(' + ') || '–'}: ${one.text}`),
    ...requests.map(
      ({ by, to, text: what }) =>
        `${by.map(({ name }) => name).join(' + ')} → ${to.map(({ name }) => name).join(' + ')}: ${what}`,
    ),
  ])
}

test.each<[string, string[]]>([
  [
    '- Sở Y tế đã cấp 500 áo; phát 20 loa tay; tổ chức 3 hội thi tại các huyện.',
    [
      'Sở Y tế: Sở Y tế đã cấp 500 áo',
      'Sở Y tế: phát 20 loa tay',
      'Sở Y tế: tổ chức 3 hội thi tại các huyện',
    ],
  ],
  [
    '- MTTQ các cấp đã vận động 300 hộ hiến đất; MTTQ tỉnh đã trao 12 nhà.',
    ['MTTQ các cấp: MTTQ các cấp đã vận động 300 hộ hiến đất', 'MTTQ tỉnh: MTTQ tỉnh đã trao 12 nhà'],
  ],
  [
    '- Hội Liên hiệp Phụ nữ tỉnh đã mở 12 lớp; Đoàn viên thanh niên các xã đã trồng 3.000 cây.',
    [
      'Hội Liên hiệp Phụ nữ tỉnh: Hội Liên hiệp Phụ nữ tỉnh đã mở 12 lớp',
      '–: Đoàn viên thanh niên các xã đã trồng 3.000 cây',
    ],
  ],
  [
    '- Các ngành chức năng huyện An Bình đã tuyên truyền sâu rộng; tiếp nhận 173 vụ việc.',
    [
      'Các ngành chức năng huyện An Bình: Các ngành chức năng huyện An Bình đã tuyên truyền sâu rộng',
      'Các ngành chức năng huyện An Bình: tiếp nhận 173 vụ việc',
    ],
  ],
  [
    '- Phòng văn hóa – thông tin huyện đã in 200 tờ rơi.',
    ['Phòng văn hóa – thông tin huyện: Phòng văn hóa – thông tin huyện đã in 200 tờ rơi'],
  ],
])('a clause behind a semicolon is an act of its own, of whoever did it: %s', (body, acts) => {
  expect(told(body)).toEqual(acts)
})

test.each<[string, string[]]>([
  [
    '- Sở Công Thương đã yêu cầu các huyện kiểm tra chợ; xử lý hàng giả; báo cáo kết quả.',
    ['Sở Công Thương: Sở Công Thương đã yêu cầu các huyện kiểm tra chợ; xử lý hàng giả; báo cáo kết quả'],
  ],
  [
    '- UBND tỉnh đã ban hành kế hoạch nhằm giảm rác thải; xây dựng nếp sống mới.',
    ['UBND tỉnh: UBND tỉnh đã ban hành kế hoạch nhằm giảm rác thải; xây dựng nếp sống mới'],
  ],
])('what others are told to do is no act: %s', (body, acts) => {
  expect(told(body)).toEqual(acts)
})

test.each<[string, string[]]>([
  [
    '- Ban Văn hóa HĐND tỉnh đã biểu dương kết quả của huyện, đồng thời, khuyến nghị với UBND huyện cần sửa chữa nhà văn hóa; tăng cường kiểm tra các lễ hội.',
    [
      'Ban Văn hóa HĐND tỉnh: Ban Văn hóa HĐND tỉnh đã biểu dương kết quả của huyện',
      'Ban Văn hóa HĐND tỉnh → UBND huyện: cần sửa chữa nhà văn hóa',
      'Ban Văn hóa HĐND tỉnh → UBND huyện: tăng cường kiểm tra các lễ hội',
    ],
  ],
  [
    '- Sở Y tế đã kiểm tra 12 cơ sở và kiến nghị UBND tỉnh xử lý 3 cơ sở; thu hồi 2 giấy phép.',
    [
      'Sở Y tế: Sở Y tế đã kiểm tra 12 cơ sở',
      'Sở Y tế → UBND tỉnh: xử lý 3 cơ sở',
      'Sở Y tế → UBND tỉnh: thu hồi 2 giấy phép',
    ],
  ],
  [
    '- Đoàn giám sát đã ghi nhận kết quả của huyện, khuyến nghị các cấp, ngành chức năng cần nâng cao chất lượng đội ngũ.',
    [
      'Đoàn giám sát: Đoàn giám sát đã ghi nhận kết quả của huyện',
      'Đoàn giám sát → các cấp, ngành chức năng: cần nâng cao chất lượng đội ngũ',
    ],
  ],
  [
    '- Thanh tra tỉnh đã kết luận 8 cuộc, qua đó kiến nghị UBND tỉnh thu hồi 12 ha đất.',
    ['Thanh tra tỉnh: Thanh tra tỉnh đã kết luận 8 cuộc', 'Thanh tra tỉnh → UBND tỉnh: thu hồi 12 ha đất'],
  ],
  [
    '- Sở Nội vụ đã tham mưu, đề xuất UBND tỉnh ban hành 3 quyết định.',
    [
      'Sở Nội vụ: Sở Nội vụ đã tham mưu, đề xuất UBND tỉnh ban hành 3 quyết định',
      'Sở Nội vụ → UBND tỉnh: ban hành 3 quyết định',
    ],
  ],
  [
    'Đề nghị Sở Y tế rà soát kho thuốc; bổ sung thuốc dự phòng.',
    ['Sở Xây dựng → Sở Y tế: rà soát kho thuốc', 'Sở Xây dựng → Sở Y tế: bổ sung thuốc dự phòng'],
  ],
])('what is asked behind an act is asked, not done: %s', (body, all) => {
  expect(told(body)).toEqual(all)
})

test('what came of a campaign is no act of it', () => {
  expect(told('- Thực hiện cuộc vận động “Ngày vì người nghèo”, có 35 hộ được sửa nhà.')).toEqual([])
  expect(told('- Triển khai chương trình mỗi xã một sản phẩm, toàn tỉnh có 120 sản phẩm.')).toEqual([])
})

test('the issuer’s own name with its field in initials is its own', () => {
  const text = REPORT_HEAD.replace('SỞ XÂY DỰNG', 'CHI CỤC DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH')
  const [entry] = read(
    `${text}I. KẾT QUẢ\n\nChi cục Dân số - KHHGĐ đã treo 30 băng rôn. In ấn 500 tờ gấp.\n`.normalize('NFC'),
    'bc.txt',
  )
  expect(entry!.actions.map(({ agencies }) => agencies.map(({ name }) => name))).toEqual([
    ['Chi cục Dân số - KHHGĐ'],
    ['Chi cục Dân số - KHHGĐ'],
  ])
})

test.each<[string, string[]]>([
  [
    '- Tỉnh ủy ban hành Nghị quyết số 5-NQ/TU về rừng; Ban Thường vụ Tỉnh ủy ban hành Kết luận số 7-KL/TU về biển.',
    [
      'Tỉnh ủy: Tỉnh ủy ban hành Nghị quyết số 5-NQ/TU về rừng',
      'Ban Thường vụ Tỉnh ủy: Ban Thường vụ Tỉnh ủy ban hành Kết luận số 7-KL/TU về biển',
    ],
  ],
  [
    '- Tổ chức các đoàn của Tỉnh ủy, UBND tỉnh, Ban Chỉ đạo nông thôn mới tiến hành kiểm tra 12 xã.',
    ['–: Tổ chức các đoàn của Tỉnh ủy, UBND tỉnh, Ban Chỉ đạo nông thôn mới tiến hành kiểm tra 12 xã'],
  ],
  [
    '- Chi cục Thú y: đã tổ chức tập huấn cho 300 hộ; phối hợp với báo chí đưa 20 tin.',
    ['Chi cục Thú y: đã tổ chức tập huấn cho 300 hộ', 'Chi cục Thú y: phối hợp với báo chí đưa 20 tin'],
  ],
  [
    '- UBND tỉnh đã tổ chức hội nghị; đề ra nhiệm vụ năm 2024; khen thưởng các tập thể.',
    [
      'UBND tỉnh: UBND tỉnh đã tổ chức hội nghị',
      'UBND tỉnh: đề ra nhiệm vụ năm 2024',
      'UBND tỉnh: khen thưởng các tập thể',
    ],
  ],
  ['Thực hiện Kế hoạch số 122/KH-UBND ngày 29/7/2022 của UBND huyện về rác thải.', []],
])('who acted in each clause: %s', (body, acts) => {
  expect(told(body)).toEqual(acts)
})

test.each([
  'tuyên dương, khen thưởng 12 tập thể',
  'trao 15 bằng khen cho các cá nhân',
  'tặng quà các gia đình chính sách',
  'đã tổ chức 3 đoàn kiểm tra',
  'ký kết quy chế phối hợp với các huyện',
])('what can only be done is told behind what was decided: %s', words => {
  expect(told(`- Sở Xây dựng đã tổ chức Hội nghị tổng kết, đề ra nhiệm vụ năm 2024; ${words}.`)).toContain(
    `Sở Xây dựng: ${words}`,
  )
})

test.each([
  'thẩm định và phê duyệt cho 337 hộ vay vốn',
  'chủ động phối hợp tổ chức 12 lớp tập huấn',
  'sửa chữa hơn 28km đường nông thôn',
  'xây dựng và duy trì 164 mô hình',
  'trồng 3.000 cây xanh',
])('what is counted behind a transfer of skills is an act of its own: %s', words => {
  expect(
    told(`- Sở Xây dựng đã tổ chức 5 lớp tập huấn chuyển giao kỹ thuật, triển khai nhiệm vụ; ${words}.`),
  ).toContain(`Sở Xây dựng: ${words}`)
})
