import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { assigned, ORDER } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const PARTS = 'IV. TỔ CHỨC THỰC HIỆN\n\n'

describe('whom a body directs in a heading answers for what stands below it', () => {
  test.each([
    ['Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:', 'Chi cục Dân số'],
    [
      'Sở Nông nghiệp chỉ đạo Trung tâm Khuyến nông tổ chức thực hiện một số nhiệm vụ sau:',
      'Trung tâm Khuyến nông',
    ],
    ['Phòng Giáo dục hướng dẫn các trường thực hiện các công việc sau:', 'các trường'],
  ])('%s', (heading, whom) => {
    expect(assigned(`${PARTS}1. ${heading}\n\n- Lập dự toán.\n`, PLAN)).toEqual([`LEAD ${whom}: Lập dự toán`])
  })
})

describe('what says where, when and how many is no task, nor what stands below it', () => {
  test.each([
    'Điểm quan trắc: Lấy mẫu tại 14 xã, cụ thể như sau:',
    'Thông số, tần suất và số lượng mẫu:',
    'Địa điểm tổ chức: Tại các xã như sau:',
    'Thời gian tập huấn:',
  ])('%s', label => {
    const found = assigned(
      `${PARTS}1. Sở Y tế\n\n- Lập dự toán.\n\n- ${label}\n\n+ Xã Tân Tiến: Lấy mẫu 01 vị trí;\n\n+ Xã Nga Sơn: Lấy mẫu 02 vị trí.\n`,
      PLAN,
    )
    expect(found.filter(line => line.includes('Xã '))).toEqual([])
  })
})

test.each([
  'Các doanh nghiệp thứ cấp đang hoạt động trong KCN',
  'Các cơ sở đang nuôi trồng thủy sản',
  'Các hợp tác xã đang vay vốn',
])('a heading may say what a group is doing: %s', name => {
  expect(assigned(`${PARTS}1. ${name}\n\n- Bảo vệ thiết bị.\n`, PLAN)).toEqual([
    `LEAD ${name}: Bảo vệ thiết bị`,
  ])
})

test.each([
  'Các cơ quan, đơn vị căn cứ Kế hoạch này và đặc điểm, tình hình, nhiệm vụ để phát động thi đua.',
  'Các trường căn cứ Chỉ thị này và điều kiện, nguồn lực để tổ chức hội thi.',
])('who acts on the ground of the paper and of more is named: %s', sentence => {
  const name = sentence.slice(0, sentence.indexOf(' căn cứ'))
  expect(assigned(`${PARTS}- ${sentence}\n`, PLAN)).toEqual([`LEAD ${name}: ${sentence.slice(0, -1)}`])
})

test.each([
  ['Đối với các sở, ban, ngành báo cáo theo phụ lục 1.', 'các sở, ban, ngành'],
  ['Đối với các trường gửi danh sách trước ngày 5.', 'các trường'],
])('whom an item concerns acts where no mark stands between: %s', (item, name) => {
  expect(assigned(`${ORDER}1. ${item}\n2. Sở Y tế rà soát.\n`)[0]).toBe(`LEAD ${name}: ${item.slice(0, -1)}`)
})

test.each(['trân trọng đề nghị', 'kính đề nghị', 'xin đề nghị'])('politely asked is asked: %s', words => {
  expect(assigned(`Sở Nội vụ ${words} các cơ quan, đơn vị gửi báo cáo trước ngày 18.\n`)[0]).toMatch(
    /^LEAD các cơ quan, đơn vị: /,
  )
})

test('small letters right below a semicolon go on with the paragraph where paragraphs stand apart', () => {
  const page = `Kính gửi: UBND các xã

Sở Y tế yêu cầu UBND các xã thực hiện một số nội dung sau đây trong thời gian tới:

1. UBND các xã: Phối hợp với trạm y tế lấy mẫu nước sinh hoạt ở các thôn bản;
triển khai thực hiện các biện pháp khắc phục và báo cáo về Sở Y tế hằng tháng.

2. Trạm y tế các xã: Theo dõi, ghi chép đầy đủ số liệu về nước sinh hoạt của
các hộ dân trên địa bàn; cung cấp số liệu cho Trung tâm Y tế khi được yêu cầu.

Các đơn vị nghiêm túc thực hiện những nội dung nêu trên trong quý này./.
`
  const [paper] = read(page, 'page.txt')
  const task = paper!.tasks.find(({ text }) => text.startsWith('triển khai thực hiện'))
  expect(task?.agencies[0]?.name).toBe('UBND các xã')
})

test('a page may title its letter in one line of small letters', () => {
  const page =
    'Công văn số 1448/SNV-CCHC ngày 27/12/2016 V/v xin ý kiến vào dự thảo Kế hoạch.\n\nĐăng ngày: 28/12/2016 14:38:11\n\nKính gửi:\n\n– Báo Sơn La;\n\n– Tỉnh đoàn.\n\nSở Nội vụ đề nghị các cơ quan tham gia ý kiến.\n'
  const [paper] = read(page, 'page.txt')
  expect(paper!.document).toMatchObject({
    kind: 'OFFICIAL_LETTER',
    number: '1448/SNV-CCHC',
    issued: '2016-12-27',
    title: 'xin ý kiến vào dự thảo Kế hoạch',
  })
})

test('a draft of the Party without its number keeps who issues it', () => {
  const page =
    'TỈNH ỦY ĐỒNG THÁP\n*\nSố -NQ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐồng Tháp, ngày tháng 3 năm 2026\n\nNGHỊ QUYẾT\nvề chuyển đổi số\n\n1. Giao Ban Thường vụ Tỉnh ủy xây dựng kế hoạch.\n'
  const [paper] = read(page, 'page.txt')
  expect(paper!.document.issuer?.name).toBe('Tỉnh ủy Đồng Tháp')
})

test('a page without a head that says who announces is a notice', () => {
  const page =
    'Thực hiện Kế hoạch số: 211-KH/QU ngày 25/12/2019 của Quận ủy; Ủy ban nhân dân phường Cự Khối thông báo:\n\n1. Đề nghị Ủy ban MTTQ phường và các đoàn thể phân công hội viên tham gia.\n'
  const [paper] = read(page, 'page.txt')
  expect(paper!.document.kind).toBe('NOTICE')
  expect(paper!.tasks).toHaveLength(1)
})
