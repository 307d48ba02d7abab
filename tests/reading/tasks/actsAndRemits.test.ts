import { describe, expect, test } from 'vitest'
import { assigned } from './assigned'

const DECISION = { kind: 'DECISION' } as const
const LETTER = { kind: 'OFFICIAL_LETTER' } as const
const CIRCULAR = { kind: 'CIRCULAR' } as const

test.each([
  'Phê duyệt dự án “Nước sạch” với các nội dung chủ yếu sau',
  'Ban hành danh mục thủ tục, gồm các nội dung sau',
  'Thành lập Tổ công tác với các nhiệm vụ sau',
  'Điều chỉnh quy hoạch với những nội dung sau',
  'Công bố thủ tục mới, cụ thể như sau',
])('what a decision does itself is no task: %s', act => {
  const text = `Điều 1. ${act}:\n\n1. Cơ quan chủ quản: Bộ Y tế.\n\n2. Thời gian: 2014-2018.\n\nĐiều 2. Bộ Y tế ký văn bản tiếp nhận dự án.\n`
  expect(assigned(text, DECISION)).toEqual(['LEAD Bộ Y tế: Bộ Y tế ký văn bản tiếp nhận dự án'])
})

test.each([
  'Quy định trách nhiệm.',
  'Quy định chung.',
  'Quy định cụ thể.',
  'Quy định trách nhiệm các ngành.',
])('nor is what an article only entitles: %s', words => {
  const found = assigned(`Điều 2. ${words}\n\n- Giao Sở Nội vụ lập danh sách.\n`, DECISION)
  expect(found).toEqual(['LEAD Sở Nội vụ: Giao Sở Nội vụ lập danh sách'])
})

test('nor what somebody may do', () => {
  const found = assigned(
    '1. Giao Sở Nội vụ quản lý các trường; được mở tài khoản tại kho bạc.\n\n2. Giao Sở Y tế rà soát; được giao thêm biên chế.\n',
    DECISION,
  )
  expect(found[0]).toBe('LEAD Sở Nội vụ: Giao Sở Nội vụ quản lý các trường')
  expect(found.join()).not.toContain('mở tài khoản')
})

describe('who joins goes on behind a semicolon', () => {
  test.each([
    'Giao Sở Y tế chủ trì, phối hợp các sở, ban ngành tỉnh; Ủy ban nhân dân các xã có trách nhiệm theo dõi dịch bệnh',
    'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính; UBND các huyện, có trách nhiệm: lập kế hoạch',
    'Giao Sở Y tế chủ trì và phối hợp với các sở, ngành; các đơn vị có liên quan tham mưu văn bản',
  ])('%s', words => {
    const found = assigned(`Điều 2. ${words}.\n`, DECISION)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^LEAD Sở Y tế/)
  })
})

test.each([
  'Sở Công Thương tiếp nhận văn bản, có trách nhiệm xem xét và trả lời',
  'Phòng Nội vụ nhận hồ sơ, chịu trách nhiệm thẩm định',
  'Các đơn vị thực hiện trước ngày 24/3/2016',
  'UBND các xã báo cáo kết quả chậm nhất là ngày 5/4/2016',
  'Các trường nộp danh sách về Phòng trước ngày 10/4/2016',
])('whom a letter charges in its own way: %s', words => {
  const found = assigned(`Vừa qua mưa nhiều.\n\n${words}.\n`, LETTER)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^LEAD /)
})

describe('a report that is asked for', () => {
  const letter = (lead: string) =>
    assigned(
      `${lead}\n\n1. Công tác chỉ đạo, kết quả thực hiện.\n\n2. Công tác kiểm tra, xử lý sai phạm.\n\n3. Những đề xuất, kiến nghị.\n`,
      LETTER,
    )

  test.each([
    'Bộ đề nghị các sở báo cáo tình hình thực hiện Thông tư 26 theo các nội dung cụ thể sau:',
    'Thực hiện Thông tư số 26/2009/TT-BGDĐT ngày 30/9/2009; Bộ đề nghị các sở báo cáo kết quả theo các nội dung sau:',
    'Sở Y tế đề nghị các đơn vị tổng hợp số liệu tiêm chủng theo những nội dung sau đây:',
    'Sở yêu cầu các trường thống kê nhà vệ sinh theo một số thông tin sau:',
    'Huyện đề nghị các xã cung cấp danh sách hộ nghèo theo các nội dung sau:',
  ])('is the task, what it is to hold is none: %s', lead => {
    const found = letter(lead)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^LEAD các (?:sở|đơn vị|trường|xã)/)
  })
})

test.each([
  'Mọi chi tiết xin liên hệ: Vụ Công tác học sinh, sinh viên, điện thoại: 043.869.4916; Email: a@moet.edu.vn.',
  'Mọi thắc mắc liên hệ Phòng Tổ chức, số 5 Lê Lợi.',
  'Mọi ý kiến xin liên hệ với Văn phòng Sở để được hướng dẫn.',
])('whom one may call is no task: %s', words => {
  expect(assigned(`Giao Sở Y tế lập danh sách.\n\n${words}\n`, LETTER).join()).not.toMatch(/liên hệ|Email/)
})

test('an article of a circular gives one body a task', () => {
  const text =
    'Điều 1. Các tổ chức áp dụng tiêu chuẩn.\n\nĐiều 2. Giao Cục Chăn nuôi làm đầu mối tiếp nhận hồ sơ.\n\nĐiều 3. Giao đất theo quy định.\n'
  expect(assigned(text, CIRCULAR)).toEqual([
    'LEAD Cục Chăn nuôi: Giao Cục Chăn nuôi làm đầu mối tiếp nhận hồ sơ',
  ])
})

test('who implements stands behind what the paper says of itself, and posts begin names of their own', () => {
  const text =
    'Điều 4. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Bộ, Bộ trưởng các Bộ: Tài chính, Tư pháp, Thống đốc Ngân hàng Nhà nước Việt Nam chịu trách nhiệm thi hành Quyết định này.\n'
  expect(assigned(text, DECISION)[0]).toMatch(
    /^LEAD (?:Chánh )?Văn phòng Bộ \+ LEAD Bộ Tài chính \+ LEAD Bộ Tư pháp \+ LEAD Ngân hàng Nhà nước Việt Nam:/,
  )
})

test('bodies by their letters are bodies of their own', () => {
  const text =
    'Sở đề nghị các Phòng Giáo dục, các trường THPT và các TTGDTX huyện, thị xã rà soát nhà vệ sinh.\n'
  expect(assigned(text, LETTER)[0]).toMatch(
    /^LEAD các Phòng Giáo dục \+ LEAD các trường THPT \+ LEAD các TTGDTX huyện, thị xã:/,
  )
})

test.each([
  'Các tổ chức có tên trong danh sách được cung cấp dịch vụ',
  'Các đơn vị vi phạm bị xử lý theo quy định',
  'Sở Y tế được tổ chức thành ba phòng',
])('what is let or done to somebody is no task: %s', words => {
  expect(assigned(`Điều 2. ${words}.\n`, DECISION)).toEqual([])
})

test('whom an article of a decision names is to act', () => {
  expect(assigned('Điều 3. Bộ Y tế ký với WHO văn bản tiếp nhận dự án.\n', DECISION)).toHaveLength(1)
})

test('an office that registers land is named so', () => {
  const text = 'Điều 2. Giao Văn phòng đăng ký đất đai cung cấp thông tin về thửa đất.\n'
  expect(assigned(text, DECISION)[0]).toMatch(/^LEAD Văn phòng đăng ký đất đai:/)
})
