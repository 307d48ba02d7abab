import { describe, expect, test } from 'vitest'
import { assigned, ORDER, tasksOf } from './assigned'

describe('what is counted, paid or only told is no task', () => {
  test.each([
    'Điều 3. Nội dung và mức chi\na) Chi họp tổ:\n- Chủ trì cuộc họp: 150.000 đồng/người/buổi;\n- Thành viên tổ: 100.000 đồng/người/buổi;\n',
    'Điều 4. Định mức\n- Biên soạn đề cương: 1.200.000 đồng/đề cương;\n- In ấn: 15.000 đồng/tờ;\n',
    'II. NỘI DUNG TUYÊN TRUYỀN\n- Tuyên truyền ý nghĩa của ngày hội.\n- Phổ biến cách nấu ăn sạch.\n',
    'III. HÌNH THỨC\n- Tổ chức phát loa.\n- Treo băng rôn.\n',
    'I. MỤC TIÊU\n- Nâng cao hiểu biết của nhân dân.\n- Giảm số người mắc.\n',
    'IV. KHẨU HIỆU\n- Giữ gìn vệ sinh là yêu nước!\n- Chủ động phòng bệnh!\n',
  ])('%s', body => {
    expect(assigned(body, { kind: 'RESOLUTION' })).toEqual([])
  })
})

describe('people, what is so and what the paper allows are no tasks', () => {
  test.each([
    'a) Ban Chủ nhiệm Đoàn Luật sư tỉnh, gồm có:\n- Luật sư Đỗ Minh Trúc - Chủ nhiệm;\n- Luật sư Lê Văn Long - Phó Chủ nhiệm.\n',
    '1. Hội Làm vườn tỉnh: Không có khả năng tổ chức đại hội; thuộc trường hợp bị giải thể theo quy định.\n',
    '1. Hội Thủy sản tỉnh: Quá thời hạn tổ chức đại hội.\n',
    '1. Thống nhất gia hạn thời gian tổ chức đại hội đến ngày 30/9/2021.\n',
    '1. Đồng ý với đề nghị của Hội Tin học tỉnh.\n',
    'Điều 2. Nội dung và mức trợ giúp\n1. Hỗ trợ nhà ở:\nHỗ trợ mua lều bạt cho 15 hộ dân.\n',
    'Trước tình hình đó, Chính phủ, các bộ đã chủ động phòng, chống; các tỉnh đã triển khai giải pháp.\n',
  ])('%s', body => {
    expect(assigned(`${ORDER}${body}`)).toEqual([])
  })
})

describe('an item that opens with its ground is a task', () => {
  test.each([
    'Căn cứ số hộ nghèo, trình UBND tỉnh mức hỗ trợ',
    'Căn cứ kế hoạch của bộ, xây dựng lịch tập huấn',
    'Căn cứ vào dự báo mưa lũ, chủ động di dời dân',
    'Căn cứ chức năng được giao, hướng dẫn các trường mở cửa',
    'Căn cứ kết quả thi, công bố danh sách',
  ])('%s', item => {
    const body = `${ORDER}1. Sở Nội vụ\n- Lập danh sách.\n2. Sở Tài chính\n- ${item}.\n- Quyết toán đúng hạn.\n`
    expect(assigned(body).slice(1)).toEqual([
      `LEAD Sở Tài chính: ${item}`,
      'LEAD Sở Tài chính: Quyết toán đúng hạn',
    ])
  })
})

describe('no body is guessed', () => {
  test('the field of a heading is told', () => {
    const body =
      'II. NHIỆM VỤ CỤ THỂ\n1. Giao thông\n- Bố trí thêm xe buýt.\n2. Bưu chính\n- Kiểm tra thùng thư.\n'
    const found = tasksOf(body, { kind: 'PLAN' })
    expect(found.map(({ field, agencies }) => [field?.text, agencies.length])).toEqual([
      ['Giao thông', 0],
      ['Bưu chính', 0],
    ])
  })

  test('what others are to be made to do well is not the task of who directs them', () => {
    const body = `II. NHIỆM VỤ
- Sở Văn hóa tiếp tục mở thư viện. Tập trung chỉ đạo các trường làm tốt các việc:
+ Kho sách phải khô ráo.
+ Bạn đọc được mượn về nhà.
- Thanh tra tỉnh tập trung thực hiện các việc sau:
+ Kiểm tra kho bạc.
`
    expect(assigned(body, { kind: 'PLAN' })).toEqual([
      'LEAD Sở Văn hóa: Sở Văn hóa tiếp tục mở thư viện',
      'LEAD Sở Văn hóa: Tập trung chỉ đạo các trường làm tốt các việc',
      '–: Kho sách phải khô ráo',
      '–: Bạn đọc được mượn về nhà',
      'LEAD Thanh tra tỉnh: Kiểm tra kho bạc',
    ])
  })
})

describe('a report assigns what is to come', () => {
  test.each<[string, string[]]>([
    [
      'I. KẾT QUẢ\n- Tổ chức 3 lớp.\nII. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI\n- Sở Y tế tiếp tục mở lớp.\n',
      ['LEAD Sở Y tế: Sở Y tế tiếp tục mở lớp'],
    ],
    [
      'I. KẾT QUẢ NĂM 2021\n- Báo chí: đăng 5 bài.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2022\n- Mở thêm lớp.\n',
      ['–: Mở thêm lớp'],
    ],
    ['I. CÁC CƠ QUAN BÁO CHÍ\n- Tăng cường tin bài trong đợt dịch.\n', []],
  ])('%s', (body, expected) => {
    expect(assigned(body, { kind: 'REPORT' })).toEqual(expected)
  })
})
