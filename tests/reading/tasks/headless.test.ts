import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { assigned, ORDER } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const LETTER = { kind: 'OFFICIAL_LETTER' } as const
const GUIDANCE = { kind: 'GUIDANCE' } as const

const told = (text: string): string[] =>
  read(text, 'page.txt').flatMap(({ tasks }) =>
    tasks.map(({ agencies, text: clause }) => `${agencies.map(({ name }) => name).join(' + ')}: ${clause}`),
  )

describe('a page that lost its head and begins with whom it goes to is a letter', () => {
  test.each([
    '**Kính gửi:** Các sở, ngành',
    '|\n**Kính gửi:**\n|\n- Sở Y tế;\n- Công an tỉnh;\n- UBND các xã.\n|',
    'Kính gửi: UBND các xã, phường',
    '| **Kính gửi:** | - Các sở, ban, ngành;\n- UBND các phường. |',
    'Kính gửi:\n- Trưởng các phòng;\n- Hiệu trưởng các trường.',
  ])('%s', head => {
    const body = `\n\nChủ tịch UBND thị xã yêu cầu các đơn vị thực hiện:\n\n1. Phòng Y tế\n- Kiểm tra bếp ăn.\n`
    const [paper] = read(head + body, 'page.txt')
    expect(paper!.document.kind).toBe('OFFICIAL_LETTER')
    expect(told(head + body)).toEqual(['Phòng Y tế: Kiểm tra bếp ăn'])
  })

  test.each([
    'Sở Xây dựng kính trình Ủy ban nhân dân tỉnh xem xét.',
    'Kính mong Hội đồng xem xét, thông qua.',
    'Kính đề nghị Bộ trưởng phê duyệt.',
  ])('but not one that submits: %s', end => {
    const [paper] = read(`Kính gửi: Ủy ban nhân dân tỉnh\n\nThực hiện kế hoạch năm.\n\n${end}\n`, 'page.txt')
    expect(paper!.document.kind).toBe('OTHER')
  })
})

test.each([
  'Công đoàn cơ sở trực thuộc',
  'Chi đoàn các trường',
  'Liên đội Trường THCS An Hòa',
  'Ban giám hiệu',
  'Tổ chuyên môn',
  'Giáo viên chủ nhiệm',
  'Các khoa, phòng',
  'Lực lượng công an xã',
  'Các cơ sở sản xuất',
])('mass organisations, parts of schools and hospitals are given tasks: %s', name => {
  expect(assigned(`${ORDER}1. ${name}\n- Lập danh sách tham gia.\n2. Sở Y tế\n- Rà soát.\n`)[0]).toBe(
    `LEAD ${name}: Lập danh sách tham gia`,
  )
})

test.each([
  'Sở Giáo dục hướng dẫn các trường một số nội dung sau:',
  'Công đoàn ngành hướng dẫn các đơn vị một số hoạt động trọng tâm như sau:',
  'Phòng Nội vụ chỉ đạo và đôn đốc UBND các xã thực hiện các công việc sau:',
  'Tỉnh đoàn hướng dẫn các đơn vị triển khai các nhiệm vụ sau đây:',
])('whom a lead-in directs answers for what stands below: %s', lead => {
  const whom = / ((?:các|UBND) \S+(?: \S+)?) (?:một số|thực hiện|triển khai)/.exec(lead)![1]
  expect(assigned(`${lead}\n\n1. Tuyên truyền về ngày hội.\n`, GUIDANCE)).toEqual([
    `LEAD ${whom}: Tuyên truyền về ngày hội`,
  ])
})

test.each([
  '- Nghị định số 12/2025/NĐ-CP ngày 04/8/2025 của Chính phủ về đấu thầu.',
  '- Các Thông tư về mẫu hồ sơ: số 98/2025/TT-BTC ngày 27/10/2025 của Bộ Tài chính.',
  '- Ý kiến chỉ đạo của Ban Thường vụ Thành ủy tại Văn bản số 43-CV/TU.',
  '- Chỉ thị số 24/CT-TTg ngày 29/7/2024 của Thủ tướng Chính phủ về thi hành Luật.',
])('papers listed below what is to be followed are no tasks: %s', item => {
  const heading = '1. Quán triệt và thực hiện nghiêm các quy định:'
  const found = assigned(
    `Sở Tài chính yêu cầu các đơn vị thực hiện:\n\n${heading}\n${item}\n${item}\n`,
    LETTER,
  )
  expect(found.filter(line => line.includes('số '))).toEqual([])
})

test('a heading below which a sentence asks for it only names it', () => {
  const body = '1. Báo cáo hằng tháng:\nYêu cầu UBND các xã gửi số liệu trước ngày 10.\n'
  expect(assigned(ORDER + body)).toEqual(['LEAD UBND các xã: Yêu cầu UBND các xã gửi số liệu trước ngày 10'])
})

test.each(['Báo cáo tháng', 'Báo cáo 6 tháng, cả năm', 'Kinh phí thực hiện', 'Thời điểm đầu năm'])(
  'behind a label who acts is named: %s',
  label => {
    expect(
      assigned(`${ORDER}1. Trách nhiệm tổng hợp:\n- ${label}: Sở Tài chính tổng hợp số liệu.\n`),
    ).toEqual([`LEAD Sở Tài chính: ${label}: Sở Tài chính tổng hợp số liệu`])
  },
)

test.each([
  'các đơn vị thực hiện dịch vụ, thu gom, xử lý chất thải (theo danh sách gửi kèm)',
  'các cơ sở sản xuất có lưu lượng xả khí thải lớn',
  'các trường tổ chức bán trú, tổ chức nấu ăn',
])('whom a heading concerns is named whole: %s', group => {
  const name = group.replace(/ \(.*/, '')
  expect(assigned(`${ORDER}1. Đối với ${group}:\n- Bảo dưỡng thiết bị.\n2. Sở Y tế:\n- Rà soát.\n`)[0]).toBe(
    `LEAD ${name}: Bảo dưỡng thiết bị`,
  )
})

test('a bullet that lends its first sentence to another goes on with the body of the heading', () => {
  const item = '- Giao lực lượng công an xã tăng cường tuần tra. Tổ chức tổng vệ sinh hằng tuần.'
  expect(assigned(`${ORDER}1. UBND các xã:\n${item}\n2. Sở Y tế:\n- Rà soát.\n`).slice(0, 2)).toEqual([
    'LEAD lực lượng công an xã: Giao lực lượng công an xã tăng cường tuần tra',
    'LEAD UBND các xã: Tổ chức tổng vệ sinh hằng tuần',
  ])
})

test('a heading that lost its number closes the numbered items below it', () => {
  const items = '1. Phát huy truyền thống.\n\n2. Tổ chức hoạt động phong phú.\n\n'
  expect(
    assigned(`MỤC ĐÍCH, YÊU CẦU\n\n${items}II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế lập kế hoạch.\n`, PLAN),
  ).toEqual(['LEAD Sở Y tế: Sở Y tế lập kế hoạch'])
})

test('letters alone in a heading are completed by the line below', () => {
  expect(assigned(`${ORDER}1. UBND\ncác xã, phường:\n\n- Bố trí xe.\n\n2. Sở Y tế:\n- Rà soát.\n`)[0]).toBe(
    'LEAD UBND các xã, phường: Bố trí xe',
  )
})

test.each([
  '- Thành phần dự lễ: Toàn thể giáo viên; đại diện cha mẹ học sinh.',
  '- Nội dung, chương trình lễ: (1) Chào cờ; (2) Hiệu trưởng đọc diễn văn; (3) Đánh trống.',
  '- Thời lượng tổ chức lễ: Không quá 45 phút.',
  '- Hình thức tổ chức: Theo trường hoặc cụm trường.',
])('who is there and what is held is no task: %s', item => {
  expect(assigned(`${ORDER}1. Các trường\n- Trang trí hội trường.\n${item}\n`)).toEqual([
    'LEAD Các trường: Trang trí hội trường',
  ])
})
