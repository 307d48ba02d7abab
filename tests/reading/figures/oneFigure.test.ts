import { describe, expect, test } from 'vitest'
import { statementsOf } from './figuresOf'

describe('two ends of a range are one figure', () => {
  test.each([
    ['- Số vụ giảm từ 45 vụ xuống 38 vụ.', ['Số vụ giảm từ 45 vụ xuống 38 vụ']],
    ['- Quốc lộ 1 đến 20 xã vùng cao đã thông xe.', ['Quốc lộ 1 đến xã vùng cao đã thông xe: 20 xã']],
    [
      '- Đã tiêm cho trẻ từ 5 đến 12 tuổi được 1.450 liều.',
      ['Đã tiêm cho trẻ từ 5 đến 12 tuổi được 1.450 liều'],
    ],
    ['- Giai đoạn 2021 đến 2025 có 45 dự án.', ['Giai đoạn 2021 đến 2025 có 45 dự án']],
    ['- Giá bán giảm từ 3 đến 5 ngày liền.', []],
    [
      '- Tỷ lệ giải ngân của các dự án từ 40% đến hơn 70% kế hoạch vốn.',
      ['Tỷ lệ giải ngân của các dự án … kế hoạch vốn: từ 40% đến hơn 70%'],
    ],
    ['- Mỗi lớp có 50 – 60 đồng chí tham dự.', ['Mỗi lớp có đồng chí tham dự: 50 – 60 đồng chí']],
    ['- Có 15 đến 20 hộ chưa di dời.', ['Có hộ chưa di dời: 15 đến 20 hộ']],
    [
      '- Hộ có doanh thu trên 200 triệu đến 3 tỷ đồng/năm nộp thuế theo tỷ lệ.',
      ['Hộ có doanh thu … nộp thuế theo tỷ lệ: trên 200 triệu đến 3 tỷ đồng/năm'],
    ],
    ['- Diện tích mỗi mô hình từ 2 ha đến 5 ha.', ['Diện tích mỗi mô hình từ 2 ha đến 5 ha']],
    ['- Mỗi xã có từ 15 đến hơn 20 hội viên.', ['Mỗi xã có từ 15 đến hơn 20 hội viên']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })
})

describe('a bracket behind a count tells its parts as parts', () => {
  test.each([
    ['- Toàn xã có 45 lớp (12 buổi).', ['Toàn xã có 45 lớp', 'Toàn xã có 45 lớp: 12 buổi']],
    [
      '- Mở 20 lớp (1.200 học viên, 40 giảng viên).',
      ['Mở 20 lớp', 'Mở 20 lớp: 1.200 học viên', 'Mở 20 lớp: 40 giảng viên'],
    ],
    ['- Điện thoại được trực 24/24: 113 (Công an).', []],
    ['- Mẫu được ban hành: 31 (Phụ lục kèm theo).', []],
    [
      '- Toàn xã có 28 trường (27 công lập, 1 tư thục).',
      ['Toàn xã có 28 trường', 'Toàn xã có 28 trường, trong đó 27 công lập'],
    ],
    [
      '- Cấp mới 56 giấy phép (40 trực tuyến và 16 trực tiếp).',
      ['Cấp mới 56 giấy phép', 'Cấp mới 56 giấy phép, trong đó 40 trực tuyến'],
    ],
    [
      '- Đã bồi dưỡng 240 giáo viên (180 nữ; 60 nam).',
      [
        'Đã bồi dưỡng 240 giáo viên',
        'Đã bồi dưỡng 240 giáo viên, trong đó 180 nữ',
        'Đã bồi dưỡng 240 giáo viên, trong đó 60 nam',
      ],
    ],
    ['- Mới có 38/63 UBND tỉnh gửi văn bản.', ['Mới có UBND tỉnh gửi văn bản: 38/63 UBND tỉnh']],
    ['- Nhà bị tốc mái: 120 (Bắc Hà).', ['Nhà bị tốc mái (Bắc Hà): 120']],
    [
      '- Tổng số thẻ đã cấp: 1.200 thẻ, trong đó đã kích hoạt: 1.150 (đạt 95,8%).',
      [
        'Tổng số thẻ đã cấp: 1.200 thẻ',
        'Tổng số thẻ đã cấp: 1.200 thẻ, trong đó đã kích hoạt: 1.150',
        'Tổng số thẻ đã cấp: 1.200 thẻ, trong đó đã kích hoạt: 1.150, đạt 95,8%',
      ],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })
})

describe('words that the print glued to a number', () => {
  test.each([
    ['Các mẫu A4, QH14 và COVID19 đã được kiểm tra.', []],
    ['Các mẫu COVID19 đạt100%.', ['Các mẫu COVID19 đạt 100%']],
    ['Chỉ số khai khoáng giảm0,5%.', ['Chỉ số khai khoáng giảm 0,5%']],
    ['Công nghiệp chế biến, chế tạotăng1,36%.', ['Công nghiệp chế biến, chế tạo tăng 1,36%']],
    ['Thu ngân sách đạt1.250 tỷ đồng.', ['Thu ngân sách đạt 1.250 tỷ đồng']],
    ['Dịch vụchiếm40,2% tổng sản phẩm.', ['Dịch vụ chiếm … tổng sản phẩm: 40,2%']],
    ['Tỷ lệ hộ nghèo còn4,2%.', ['Tỷ lệ hộ nghèo còn 4,2%']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })
})
