import { describe, expect, test } from 'vitest'
import { assigned, ORDER } from './assigned'

const LETTER = { kind: 'OFFICIAL_LETTER' } as const
const DECISION = { kind: 'DECISION' } as const

describe('who is charged in the heading of a list is named without the charge', () => {
  test.each([
    ['Ủy ban An toàn giao thông có các chức năng, nhiệm vụ sau:', 'Ủy ban An toàn giao thông'],
    ['Ban Chỉ đạo chuyển đổi số tỉnh có các nhiệm vụ sau đây:', 'Ban Chỉ đạo chuyển đổi số tỉnh'],
    ['Tổ công tác liên ngành có những nhiệm vụ sau:', 'Tổ công tác liên ngành'],
    ['Hội đồng thẩm định có nhiệm vụ, quyền hạn sau:', 'Hội đồng thẩm định'],
    ['Văn phòng điều phối có các trách nhiệm sau:', 'Văn phòng điều phối'],
  ])('%s', (heading, name) => {
    const body = `Điều 2. ${heading}\n1. Tham mưu giúp Ủy ban nhân dân tỉnh.\n2. Chỉ đạo các xã.\n`
    expect(assigned(body, DECISION)[0]).toBe(`LEAD ${name}: Tham mưu giúp Ủy ban nhân dân tỉnh`)
  })
})

test.each([
  'Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số, gồm:',
  'Điều 1. Thành lập Hội đồng thẩm định (sau đây gọi là Hội đồng), gồm có:',
  'Điều 1. Kiện toàn Tổ công tác với thành phần gồm:',
  'Điều 1. Thành lập Ban Vận động, bao gồm các đồng chí:',
  'Điều 1. Thành lập Ủy ban Quốc gia, gồm các ông, bà:',
])('who is in a body is no task: %s', heading => {
  const body = `${heading}\n1. Chủ tịch: Thủ tướng Chính phủ.\n2. Phó Chủ tịch: Phó Thủ tướng Trần Văn An.\n`
  expect(assigned(body, DECISION)).toEqual([])
})

test.each([
  'Ủy ban có Hội đồng tư vấn gồm đại diện một số tổ chức được mời làm việc theo nhiệm vụ.',
  'Ban Chỉ đạo có Tổ giúp việc gồm cán bộ các sở thực hiện theo phân công.',
])('of what a body consists is no task: %s', sentence => {
  expect(assigned(`Điều 3. Tổ chức\n1. ${sentence}\n`, DECISION)).toEqual([])
})

test.each(['cụ thể:', 'gồm:', 'bao gồm:', 'cụ thể như sau:'])(
  'over amounts the heading is the task: … %s',
  end => {
    const body = `Điều 1. Bộ Tài chính xuất cấp (không thu tiền) 50 tấn gạo cho các tỉnh, ${end}\n- Tỉnh An Giang: 20 tấn.\n- Tỉnh Cà Mau: 30 tấn.\n`
    const found = assigned(body, DECISION)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('LEAD Bộ Tài chính: Bộ Tài chính xuất cấp')
  },
)

describe('what a letter quotes is no task of its own', () => {
  test.each([
    ['“Điều 11. Thuế', '1. Không tính vào thu nhập khoản tiền này.', '2. Thực hiện theo luật thuế.”'],
    ['“Điều 4. Hồ sơ', '1. Gửi hồ sơ về Sở Tài chính.', '2. Nộp bản sao.”.'],
    ['"Điều 7. Quản lý', '1. Báo cáo Bộ Nội vụ trước ngày 05.', '2. Công khai kết quả."'],
  ])('%s', (...lines) => {
    const body = `Sở Tài chính yêu cầu các xã thực hiện như sau:\n\n- Tại Nghị định quy định:\n\n${lines.join('\n\n')}\n\n- Rà soát hồ sơ.\n`
    const found = assigned(body, LETTER)
    expect(found.every(task => task.endsWith('Rà soát hồ sơ'))).toBe(true)
  })

  test('a mark that is never closed hides nothing', () => {
    const body = `${ORDER}1. Các trường\n- “Chung tay vì trẻ em: tổ chức lễ phát động.\n- Báo cáo kết quả.\n`
    expect(assigned(body, LETTER).at(-1)).toBe('LEAD Các trường: Báo cáo kết quả')
  })
})

test.each([
  'Ban Tuyên giáo và Dân vận tỉnh nhận được công văn của Sở, có nội dung như sau:',
  'Bộ Ngoại giao nhận được công văn của Cục Lãnh sự với nội dung như sau:',
  'Việc bàn giao hồ sơ giữa hai xã thì quy định như sau:',
  'Ban Tôn giáo tỉnh có báo cáo về lễ hội như sau:',
  'Hội Cựu giáo chức có văn bản về sinh hoạt hè như sau:',
])('nobody is given anything where a name only sounds so: %s', sentence => {
  expect(assigned(`${sentence}\n\n- Tại Điều 5 quy định về hồ sơ.\n`, LETTER)).toEqual([])
})

test.each([
  'Về đối tượng tham dự: thực hiện theo khoản 2 Mục I Hướng dẫn số 01-HD/BTC.',
  'Về phương pháp, quy trình đánh giá: thực hiện tương tự như khoản 3.',
  'Thẩm quyền quyết định xếp loại: Ban Thường vụ Đảng ủy.',
  'Tiêu chuẩn: Theo Điều 5 của Quy định.',
])('by what rule something goes is no task: %s', rule => {
  expect(assigned(`${ORDER}1. Các trường\n- Rà soát hồ sơ.\n- ${rule}\n`)).toHaveLength(1)
})

test.each([
  ['các phòng, đơn vị phản hồi bằng văn bản về Sở', 'các phòng, đơn vị'],
  ['các cơ quan, tổ chức phản hồi về Ủy ban nhân dân tỉnh', 'các cơ quan, tổ chức'],
])('no name takes in the answer that is asked: %s', (words, name) => {
  expect(assigned(`${ORDER}1. Tổ chức\nKhi có vướng mắc, đề nghị ${words} để giải quyết.\n`)[0]).toContain(
    `LEAD ${name}:`,
  )
})

test.each([
  'Chương trình mục tiêu quốc gia giảm nghèo',
  'về đánh giá, xếp loại cán bộ năm 2025',
  'về việc xây dựng nông thôn mới thuộc Chương trình mục tiêu quốc gia',
])('a heading is no aim or assessment because it names one: %s', words => {
  const body = `${ORDER}1. Việc triển khai ${words}\n- Các sở rà soát hồ sơ.\n`
  expect(assigned(body)).toHaveLength(1)
})

test.each([
  'Trung tâm Kiểm định xây dựng là đơn vị sự nghiệp trực thuộc Cục, được mở tài khoản tại Kho bạc.',
  'Sở Y tế là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, có con dấu riêng.',
  'Văn phòng đăng ký là đơn vị hạch toán độc lập, tự chủ về tài chính.',
  'Quỹ Bảo vệ môi trường là tổ chức có tư cách pháp nhân, có vốn điều lệ.',
  'Chi cục Thú y là cơ quan hành chính nhà nước, quản lý chuyên ngành.',
])('what a body is is no task: %s', sentence => {
  expect(assigned(`Điều 1. Tổ chức lại Trung tâm\n\n${sentence}\n`, DECISION)).toEqual([])
})

test('a number of a paper with a colon is no price', () => {
  const lead =
    'Thực hiện văn bản số: 186 ngày 6/10/2020, Ủy ban nhân dân xã đề nghị các đơn vị, Ban nhân dân các thôn thực hiện các nội dung sau:'
  expect(assigned(`${lead}\n\n1. Tiếp tục tuyên truyền.\n`, LETTER)).toEqual([
    'LEAD các đơn vị + LEAD Ban nhân dân các thôn: Tiếp tục tuyên truyền',
  ])
})
