import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { assigned, ORDER } from './assigned'

const LETTER = { kind: 'OFFICIAL_LETTER' } as const

test.each([
  'Sổ công văn đi.',
  'Danh sách học sinh các lớp.',
  'Biên bản họp tổ.',
  'Hồ sơ của giáo viên.',
  'Phiếu đánh giá tiết dạy.',
])('a thing that is kept is no task: %s', thing => {
  const found = assigned(`${ORDER}1. Các trường\n- Xây dựng kế hoạch.\n- ${thing}\n`)
  expect(found).toEqual(['LEAD Các trường: Xây dựng kế hoạch'])
})

test.each(['Danh sách gửi về Phòng trước ngày 05/5.', 'Hồ sơ phải nộp trước ngày 10.'])(
  'but one that is to be sent is: %s',
  item => {
    expect(assigned(`${ORDER}1. Các trường\n- ${item}\n`)).toHaveLength(1)
  },
)

test('numbers with semicolons between them are no clauses', () => {
  const item = 'Bàn giao hồ sơ tại các mục 5.1; 5.2; 5.4 cho tổ chuyên môn'
  expect(assigned(`${ORDER}1. Các trường\n- ${item}.\n`)).toEqual([`LEAD Các trường: ${item}`])
})

test('what follows from it is no task', () => {
  const told = 'Đối với các chi phí chưa rà soát, điều chỉnh sẽ không có cơ sở để thanh toán.'
  expect(assigned(`${ORDER}1. Bệnh viện tỉnh\n- Rà soát chi phí. ${told}\n`)).toEqual([
    'LEAD Bệnh viện tỉnh: Rà soát chi phí',
  ])
})

describe('a paragraph between the bullets of a body goes on with them', () => {
  test.each(['Thường xuyên rà soát kết quả đấu thầu.', 'Đối với thuốc đắt, tham khảo giá các tỉnh.'])(
    '%s',
    paragraph => {
      const body = `1. Bệnh viện tỉnh\n\n- Cung cấp thuốc.\n\n${paragraph}\n\n- Công khai giá.\n`
      expect(assigned(ORDER + body)[1]).toBe(`LEAD Bệnh viện tỉnh: ${paragraph.slice(0, -1)}`)
    },
  )
})

test.each([
  'Đổi mới, hiện đại hóa chương trình trong bối cảnh mới',
  'Tập trung hoàn thiện thể chế, xác định mục tiêu',
  'Triển khai các biện pháp kiểm soát tình hình dịch',
])('a heading that begins with a deed has tasks below it: %s', heading => {
  expect(assigned(`${ORDER}II. NHIỆM VỤ\n\n1. ${heading}\n- Xây dựng tài liệu.\n`)).toHaveLength(1)
})

test.each([
  'Bộ Y tế yêu cầu các bệnh viện gửi báo cáo trước ngày 20.',
  'Sở Giáo dục đề nghị các trường gửi báo cáo trước ngày 20.',
])('whom a body asks within an item acts: %s', sentence => {
  const whom = / (các \S+(?: viện)?) gửi/.exec(sentence)![1]
  const found = assigned(`${ORDER}1. Các cơ sở đào tạo\n- Rà soát quy chế. ${sentence}\n`)
  expect(found[1]).toBe(`LEAD ${whom}: ${sentence.slice(0, -1)}`)
})

test('a label before the deed leaves it to those whom the lead-in asks', () => {
  const lead = 'Phòng Giáo dục đề nghị các trường thực hiện các yêu cầu sau:\n\n'
  expect(assigned(`${lead}1. Chương trình lễ: Thực hiện đúng văn bản của Sở.\n`, LETTER)[0]).toContain(
    'LEAD các trường',
  )
})

test('names behind semicolons that say whose paper it is go on the clause', () => {
  const item =
    'Thực hiện chỉ đạo của Chính phủ; UBND thành phố; UBND quận Tây Hồ về việc tăng cường phòng dịch'
  expect(assigned(`${ORDER}1. ${item}.\n2. Sở Y tế:\n- Rà soát.\n`)[0]).toContain(item)
})

test.each(['trường THPT An Hòa', 'phòng Nội vụ', 'sở Y tế'])(
  'in a list a name in small letters is one of its own: %s',
  name => {
    expect(assigned(`Yêu cầu Công an tỉnh, ${name} tổ chức kiểm tra.\n`)).toEqual([
      `LEAD Công an tỉnh + LEAD ${name}: Yêu cầu Công an tỉnh, ${name} tổ chức kiểm tra`,
    ])
  },
)

test('the body of a letter that stands in the line of its addressees is read', () => {
  const page = `Cập nhật lúc : 08:51 17/04/2018

Kính gửi: Ông (Bà) Hiệu trưởng các trường. Thực hiện Kế hoạch số 12/KH-UBND ngày 13 tháng 4 năm 2018 của UBND thành phố, Phòng Giáo dục yêu cầu các trường thực hiện các nội dung sau:

1. Triển khai tổng vệ sinh.

2. Phòng Giáo dục cử cán bộ theo dõi.
`
  const [paper] = read(page, 'page.txt')
  expect(paper!.citations.map(({ number }) => number)).toEqual(['12/KH-UBND'])
  expect(paper!.tasks.map(({ text }) => text)).toContain('Triển khai tổng vệ sinh')
})

test('a letter names its subject by V.v too', () => {
  const [paper] = read(
    'UBND QUẬN BA\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 126/PGDĐT\nV.v: phòng, chống dịch.\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBa, ngày 31 tháng 7 năm 2020\n\nKính gửi: Các trường.\n\nPhòng yêu cầu các trường rà soát.\n',
    'page.txt',
  )
  expect(paper!.document).toMatchObject({ title: 'phòng, chống dịch', issued: '2020-07-31' })
})

test('a letter that lost its head is of the committee that it says asks', () => {
  const [paper] = read(
    '**Kính gửi:** Sở Y tế\n\nĐể bảo đảm quyền lợi; Ủy ban nhân dân (UBND) thành phố Hà Nội yêu cầu các Sở thực hiện nội dung sau:\n\n1. Sở Y tế\n- Rà soát.\n',
    'page.txt',
  )
  expect(paper!.document.issuer?.name).toBe('Ủy ban nhân dân thành phố Hà Nội')
})

test.each([
  ['Phòng GD&ĐT Thành phố hướng dẫn các trường dạy môn Lịch sử như sau:', 'Phòng Giáo dục và Đào tạo'],
  ['Phòng Giáo dục- Đào tạo yêu cầu các trường thực hiện nội dung sau:', 'Phòng Giáo dục và Đào tạo'],
  ['Phòng Y tế huyện đề nghị các trạm thực hiện nội dung sau:', 'Phòng Y tế'],
  ['Phòng thí nghiệm đề nghị các trạm thực hiện nội dung sau:', undefined],
])('or of the office that says so: %s', (sentence, name) => {
  const [paper] = read(`Kính gửi: Các trường, các trạm\n\n${sentence}\n\n1. Rà soát.\n`, 'page.txt')
  expect(paper!.document.issuer?.name).toBe(name)
})

test.each(['nêu trên', 'ven biển từ Đà Nẵng đến Lâm Đồng'])(
  'many bodies are named with which of them: %s',
  which => {
    const name = `Ủy ban nhân dân các tỉnh, thành phố ${which}`
    expect(assigned(`${ORDER}1. Bộ Y tế; ${name} tổ chức theo dõi, cập nhật tình hình.\n`)[0]).toContain(name)
  },
)
