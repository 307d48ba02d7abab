import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const report = (body: string): string =>
  `ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỞ Y TẾ\nSố: 12/BC-SYT\nLào Cai, ngày 29 tháng 11 năm 2021\n\nBÁO CÁO\nKết quả công tác\n\n${body}\n`

/** `by → to: what`, a line a request. */
function asked(body: string): string[] {
  const names = (bodies: { name: string }[]) => bodies.map(({ name }) => name).join(' + ') || '–'
  return read(report(body).normalize('NFC'), 'bc.txt').flatMap(({ requests }) =>
    requests.map(({ by, to, text }) => `${names(by)} → ${names(to)}: ${text}`),
  )
}
const done = (body: string): string[] =>
  read(report(body).normalize('NFC'), 'bc.txt').flatMap(({ actions }) => actions.map(({ text }) => text))

test.each([
  ['Sở Y tế đề nghị điều chỉnh mức chi.', 'Sở Y tế → –: điều chỉnh mức chi'],
  [
    'Sở Y tế kính đề nghị UBND tỉnh bố trí kinh phí mua vắc xin.',
    'Sở Y tế → UBND tỉnh: bố trí kinh phí mua vắc xin',
  ],
  ['Do đó, Sở Y tế kiến nghị Bộ Y tế sửa đổi Thông tư.', 'Sở Y tế → Bộ Y tế: sửa đổi Thông tư'],
  [
    'Sở Y tế đề nghị UBND tỉnh xem xét hỗ trợ kinh phí sửa trạm.',
    'Sở Y tế → UBND tỉnh: xem xét hỗ trợ kinh phí sửa trạm',
  ],
  [
    'Về nhân lực: Sở Y tế đề xuất tuyển dụng bác sĩ cho tuyến xã.',
    'Sở Y tế → –: tuyển dụng bác sĩ cho tuyến xã',
  ],
  ['Sở Y tế kính báo cáo UBND tỉnh xem xét, chỉ đạo./.', 'Sở Y tế → UBND tỉnh: xem xét, chỉ đạo'],
  [
    'Sở Y tế kính trình Chủ tịch UBND tỉnh xem xét, phê duyệt dự toán.',
    'Sở Y tế → Chủ tịch UBND tỉnh: xem xét, phê duyệt dự toán',
  ],
])('who speaks asks, and did nothing: %s', (words, told) => {
  expect(asked(`I. KẾT QUẢ\n\n${words}`)).toEqual([told])
  expect(done(`I. KẾT QUẢ\n\n${words}`)).toEqual([])
})

test.each([
  'Thủ tục đề nghị cấp phép còn chậm.',
  'Theo đề nghị của Sở Nội vụ, các huyện rà soát biên chế.',
  'Sở Y tế đề nghị các huyện thực hiện một số nội dung sau:',
  'Sở đã đề nghị UBND tỉnh từ tháng 5.',
  'Hồ sơ trình UBND tỉnh phê duyệt đã được gửi.',
])('no request: %s', words => {
  expect(asked(`I. KẾT QUẢ\n\n${words}`)).toEqual([])
})

test.each([
  ['1. Đối với Chính phủ\n\n- Sớm ban hành Nghị định về phụ cấp.', 'Chính phủ'],
  ['1. Với Bộ Y tế: Cấp bổ sung 20.000 liều vắc xin.', 'Bộ Y tế'],
  ['a) Đối với Bộ Tài chính\n\n- Tăng mức chi cho tuyến xã.', 'Bộ Tài chính'],
  ['2. Đối với UBND tỉnh\n\nBố trí kinh phí sửa chữa các trạm y tế xã.', 'UBND tỉnh'],
  ['1. Đối với Bộ Y tế và Bộ Nội vụ\n\n- Sửa đổi quy định về biên chế.', 'Bộ Y tế + Bộ Nội vụ'],
])('below a heading that asks, whom: %s', (words, to) => {
  expect(asked(`III. KIẾN NGHỊ, ĐỀ XUẤT\n\n${words}`).map(told => told.split(/ → |: /)[1])).toEqual([to])
})

test.each(['Khó khăn', 'Tồn tại, hạn chế', 'Một số vướng mắc', 'Nguyên nhân', 'Thuận lợi'])(
  'how things stand is not asked: %s',
  heading => {
    const body = `III. KHÓ KHĂN VÀ KIẾN NGHỊ\n\n1. ${heading}\n\n- Thiếu nhân lực ở các trạm y tế xã.\n\n2. Kiến nghị\n\n- Tăng chỉ tiêu đào tạo bác sĩ cho tỉnh.`
    expect(asked(body)).toEqual(['Sở Y tế → –: Tăng chỉ tiêu đào tạo bác sĩ cho tỉnh'])
  },
)

test.each([
  'Giáo dục: 49 điểm trường bị tốc mái, hư hỏng.',
  'Tăng trưởng 6 tháng đầu năm cao hơn mức tăng các năm trước 2,1%.',
  'Y tế: 12 trạm bị ngập.',
  'Sản xuất công nghiệp cao hơn cùng kỳ năm trước 3,5%.',
  'Các sở quán triệt chỉ đạo của Chính phủ, Thủ tướng Chính phủ để hoàn thành mục tiêu đã đề ra.',
])('nothing was done: %s', words => {
  expect(done(`I. KẾT QUẢ\n\n${words}`).filter(told => !told.startsWith('Các sở'))).toEqual([])
})

test.each([
  'Ngày 21/11/2021, Văn phòng Sở có Báo cáo số 45/BC-VP tổng hợp ý kiến.',
  'Văn phòng Sở vừa ban hành Công văn số 12/VP ngày 02/11/2021 hướng dẫn các đơn vị.',
  'Sở Y tế có Kế hoạch số 13/KH-SYT ngày 02/11/2021 triển khai tiêm vắc xin.',
  'Bộ Y tế có Công văn số 14/BYT-DP ngày 02/11/2021 hướng dẫn cách ly.',
  'Sở Y tế có Tờ trình số 15/TTr-SYT ngày 02/11/2021 về kinh phí mua thuốc.',
])('who has a numbered paper made it: %s', words => {
  expect(done(`I. KẾT QUẢ\n\n${words}`)).toEqual([words.slice(0, -1)])
})

test.each([
  ['Đồng chí yêu cầu huyện An Bình tập trung chỉ đạo giải phóng mặt bằng.', '– → huyện An Bình'],
  ['Đồng chí đề nghị các xã khẩn trương rà soát hộ nghèo.', '– → các xã'],
  ['Đồng chí Phó Chủ tịch giao Phòng Kinh tế tham mưu kế hoạch.', '– → Phòng Kinh tế'],
  ['Đồng chí lưu ý xã Tân Lập cần đẩy nhanh tiến độ xây dựng.', '– → xã Tân Lập'],
  ['Kết luận buổi làm việc, Đồng chí yêu cầu Sở Y tế rà soát kho thuốc.', '– → Sở Y tế'],
])('a comrade who speaks at a meeting asks, and did nothing: %s', (words, told) => {
  expect(asked(`I. KẾT QUẢ\n\n${words}`).map(one => one.split(': ')[0])).toEqual([told])
  expect(done(`I. KẾT QUẢ\n\n${words}`)).toEqual([])
})

test.each([
  ['Đề nghị Chính phủ sớm ban hành Nghị định.', 'Chính phủ'],
  ['Đề nghị Quốc hội sửa đổi Luật Đất đai.', 'Quốc hội'],
  ['Kiến nghị Trung ương tăng định mức chi.', 'Trung ương'],
  ['Kính đề nghị Thủ tướng Chính phủ xem xét, chỉ đạo các bộ.', 'Thủ tướng Chính phủ'],
  ['Đề nghị Bộ Y tế cấp đủ vắc xin cho tỉnh.', 'Bộ Y tế'],
  ['Đề nghị Ban Chỉ đạo tỉnh mở các lớp tập huấn.', 'Ban Chỉ đạo tỉnh'],
])('whom it asks is told where nobody stands above them, and ends before what is asked: %s', (words, to) => {
  expect(asked(`III. KIẾN NGHỊ\n\n- ${words}`).map(told => told.split(/ → |: /)[1])).toEqual([to])
})

test('an attached list of requests is of who issued what carries it', () => {
  const attached = `${report('I. KẾT QUẢ\n\nSở Y tế đã họp.')}
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lê Văn An

PHỤ LỤC
KHÓ KHĂN VÀ KIẾN NGHỊ
(Kèm theo Báo cáo số 12/BC-SYT ngày 29 tháng 11 năm 2021 của Sở Y tế)

I. KIẾN NGHỊ

1. Đề nghị Bộ Y tế sớm ban hành Thông tư hướng dẫn.
`
  const told = read(attached.normalize('NFC'), 'bc.txt').flatMap(({ requests }) => requests)
  expect(told.map(({ by, to }) => [by[0]?.name, to[0]?.name])).toEqual([['Sở Y tế', 'Bộ Y tế']])
})

test.each([
  [
    'Qua giám sát, Sở Y tế đề nghị xã Hòa Chính cần tiếp tục khai thác các nguồn thu.',
    'Sở Y tế → xã Hòa Chính: cần tiếp tục khai thác các nguồn thu',
  ],
  ['Sở Y tế đề nghị huyện An Bình rà soát kho thuốc.', 'Sở Y tế → huyện An Bình: rà soát kho thuốc'],
  ['Sở Y tế kiến nghị tỉnh Hà Nam sớm bố trí vốn.', 'Sở Y tế → tỉnh Hà Nam: sớm bố trí vốn'],
  ['Sở Y tế đề nghị các trường khẩn trương báo cáo.', 'Sở Y tế → các trường: khẩn trương báo cáo'],
  [
    'Sở Y tế đề xuất thành phố Lào Cai tổ chức tiêm bổ sung.',
    'Sở Y tế → thành phố Lào Cai: tổ chức tiêm bổ sung',
  ],
])('a place is asked: %s', (words, told) => {
  expect(asked(`I. KẾT QUẢ\n\n${words}`)).toEqual([told])
})

test('those whom a comrade asks have not acted', () => {
  expect(done('I. KẾT QUẢ\n\nĐồng chí đề nghị, các ban của HĐND tỉnh tổ chức khảo sát kỹ lưỡng.')).toEqual([])
})

test.each([
  ['các ban của HĐND tỉnh tổ chức khảo sát kỹ lưỡng', 'các ban của HĐND tỉnh'],
  ['các ban của Hội đồng nhân dân huyện chuẩn bị kế hoạch', 'các ban của Hội đồng nhân dân huyện'],
  ['các tổ đại biểu của HĐND tỉnh tổ chức tiếp xúc cử tri', 'các tổ đại biểu của HĐND tỉnh'],
  ['các ban của Huyện ủy rà soát danh sách', 'các ban của Huyện ủy'],
  ['các ban thuộc HĐND thành phố rà soát danh sách', 'các ban thuộc HĐND thành phố'],
  ['các phòng của Sở Y tế rà soát danh sách', 'Sở Y tế'],
])('the committees of a council are asked, not the council: %s', (words, whom) => {
  expect(asked(`I. KẾT QUẢ\n\nSở Y tế đề nghị ${words}.`).map(line => line.split(/ → |: /)[1])).toEqual([
    whom,
  ])
})
