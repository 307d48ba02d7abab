import { describe, expect, test } from 'vitest'
import { outline } from '../../../seed/read/outline/outline'
import { figures } from '../../../seed/read/rules/figures/index'
import { headerOf } from '../headerOf'
import { figuresOf } from './figuresOf'

describe('value, unit and qualifier', () => {
  test.each([
    ['Trang đã đăng gần 200 tin, bài, clip tuyên truyền', 'gần 200', 200, 'tin, bài, clip', 'ABOUT'],
    ['Báo đã đăng hơn 190 tin, bài', 'hơn 190', 190, 'tin, bài', 'AT_LEAST'],
    ['Tổ chức tối đa 20 người', 'tối đa 20', 20, 'người', 'AT_MOST'],
    ['Cơ quan có không quá 20 cán bộ', 'không quá 20', 20, 'cán bộ', 'AT_MOST'],
    ['Tổng đài đã nhận hơn 9,11 triệu cuộc gọi', 'hơn 9,11 triệu', 9_110_000, 'cuộc gọi', 'AT_LEAST'],
    ['Hệ thống có 2.291.165 địa điểm', '2.291.165', 2_291_165, 'địa điểm', 'EXACT'],
    ['Tổng kinh phí là 339,477 triệu đồng', '339,477 triệu', 339_477_000, 'đồng', 'EXACT'],
    ['Tỷ lệ giải ngân đạt 98%', '98%', 98, '%', 'EXACT'],
    ['Tỷ lệ cài đặt đạt 41.04%', '41.04%', 41.04, '%', 'EXACT'],
    [
      'Đài phát khoảng hơn 1.500.000 chương trình',
      'khoảng hơn 1.500.000',
      1_500_000,
      'chương trình',
      'ABOUT',
    ],
    ['Báo xuất bản từ 35 - 55 sản phẩm mỗi ngày', '35 - 55', null, 'sản phẩm', 'ABOUT'],
    ['Đài phát sóng 21 lần/đài/tuần', '21', 21, 'lần/đài/tuần', 'EXACT'],
  ])('%s', (text, printed, value, unit, qualifier) => {
    expect(figuresOf(text)).toMatchObject([{ printed, value, unit, qualifier }])
  })

  test.each([
    'Gọi 19009095 để được hỗ trợ',
    'mạng di động 3G, 4G tại các khu vực',
    'về việc thay thế liên 1 hóa đơn bằng bảng kê',
    'tổ chức trực 24/24h/ngày',
    'theo Quyết định số 16 người đứng đầu chịu trách nhiệm',
    'tại điểm 1 Công văn này',
    'Công văn số 1427/STTTT-TTBCXB ngày 27/7/2021',
    'Chương trình giai đoạn 2021 - 2025 tỉnh đề ra',
    'Ban Chỉ đạo 389 tỉnh họp',
    'cách ly 14 ngày tại nhà',
    'triển khai 03 Chương trình mục tiêu quốc gia',
    'kết quả 02 năm triển khai',
    'gói cước 0 đồng',
  ])('no figure: %s', text => {
    expect(figuresOf(text)).toEqual([])
  })

  test('papers that rule give norms, not figures', () => {
    expect(figuresOf('ít nhất 20 người', { kind: 'DECREE' })).toEqual([])
  })
})

describe('the as-of day', () => {
  test.each([
    ['Tính đến ngày 24/11, Sở có 20 cán bộ', '2021-11-24'],
    ['đến 17h00 ngày 22/9 tỉnh có 319.991 người', '2021-09-22'],
    ['Từ 01/6 đến 22/9/2021, Sở đã đăng 200 tin', '2021-09-22'],
    ['Từ tháng 02/2020 đến nay (24/11/2021), Sở đã ban hành 135 văn bản', '2021-11-24'],
    ['Đến ngày 25/12, Sở có 20 cán bộ', '2020-12-25'],
    ['Đến ngày 31/12/2025, phấn đấu có 20 cán bộ', '2025-12-31'],
    ['Sở có 20 cán bộ', null],
  ])('%s', (text, asOf) => {
    expect(figuresOf(text)).toMatchObject([{ asOf }])
  })
})

describe('the period', () => {
  test.each([
    ['Từ 01/6 đến 22/9/2021, Sở đã đăng 200 tin', '2021-06-01', '2021-09-22'],
    ['Từ tháng 02/2020 đến nay (24/11/2021), Sở đã ban hành 135 văn bản', '2020-02', '2021-11-24'],
    ['Năm 2020: Xử phạt 12 trường hợp', '2020', '2020'],
    ['Trong 6 tháng đầu năm 2021, Sở đã mở 15 lớp học', '2021-01', '2021-06'],
    ['Thu ngân sách quý I/2021 đạt 120 tỷ đồng', '2021-01', '2021-03'],
    ['Từ ngày 05/8/2021 và kéo dài trong 3 tháng, Sở đã cấp 20 máy', '2021-08-05', '2021-11'],
    ['Trong 02 năm qua, Sở đã ban hành 135 văn bản', '2020', '2021-11-29'],
    ['Năm 2020, sau 3 tháng (từ tháng 3 đến tháng 6), Sở đã nhận 40 đơn', '2020-03', '2020-06'],
    ['Sở đã gửi 03 văn bản (11/SYT ngày 14/9/2021; 12/SYT ngày 27/9/2021)', '2021-09-14', '2021-09-27'],
    ['Tỷ lệ hộ nghèo còn 9,45% năm 2010', '2010', '2010'],
    ['Tính đến ngày 24/11, Sở có 20 cán bộ', null, '2021-11-24'],
    ['Sở có 20 cán bộ', null, null],
  ])('%s', (text, from, until) => {
    expect(figuresOf(text)).toMatchObject([{ from, until, asOf: until }])
  })

  test('reaches over a sentence, and not into the next', () => {
    const text = 'Tính đến ngày 24/11, Sở nhận 20 đơn; Chi cục nhận 30 đơn. Trung tâm có 40 cán bộ.'
    expect(figuresOf(text).map(({ asOf }) => asOf)).toEqual(['2021-11-24', '2021-11-24', null])
  })

  test('a day without its year gets it in the sentence', () => {
    expect(figuresOf('Tính đến ngày 24/11, Sở có 20 cán bộ')).toMatchObject([
      { statement: 'Tính đến ngày 24/11/2021, Sở có 20 cán bộ' },
    ])
  })
})

describe('what is counted', () => {
  test.each([
    ['Tính đến ngày 24/11, Nền tảng tiêm chủng có tổng số 110 mũi tiêm', ['Nền tảng tiêm chủng']],
    ['Tổng số cơ sở tiêm chủng tính đến ngày 14/11/2021 là 12.500 cơ sở', ['Tổng số cơ sở tiêm chủng']],
    [
      'Tuyên truyền trực quan: 515 băng rôn, 950 khẩu hiệu',
      ['Tuyên truyền trực quan', 'Tuyên truyền trực quan'],
    ],
    [
      'Nền tảng có 2.000 điểm cầu (cơ sở y tế: 500 điểm; quận, huyện: 1.500 điểm)',
      ['Nền tảng', 'cơ sở y tế', 'quận, huyện'],
    ],
    [
      'Cả nước có 300 điện thoại thông minh cài ứng dụng, chiếm 31,67% dân số',
      ['điện thoại thông minh cài ứng dụng', 'điện thoại thông minh cài ứng dụng'],
    ],
    ['Sở xử phạt 12 trường hợp với tổng số tiền là 54.250.000 đồng', ['Sở xử phạt', 'Sở xử phạt']],
    [
      'đời sống người nghèo được cải thiện, tỷ lệ hộ nghèo cả nước đã giảm từ 22% năm 2005 xuống còn 9,45% năm 2010.',
      ['tỷ lệ hộ nghèo cả nước', 'tỷ lệ hộ nghèo cả nước'],
    ],
  ])('%s', (text, subjects) => {
    expect(figuresOf(text).map(({ subject }) => subject)).toEqual(subjects)
  })
})

test('a table row gives its head, the unit of its column and the day above the table', () => {
  const text = `Số: 01/BC-UBND
Hà Nội, ngày 29 tháng 11 năm 2021

BÁO CÁO
Kết quả công tác

Kính báo cáo các nội dung sau.

PHỤ LỤC
BẢNG SỐ LIỆU
(Tính đến ngày 24/11/2021)

| Nội dung | Đơn vị tính | Số lượng | Thời lượng (phút) |
| Phát thanh, truyền hình | chương trình | 1.500 | 4.400 |
| Nền tảng khai báo | Địa điểm | 2.991.165 |
`
  const [paper] = outline(text, 'bang.txt')
  expect(figures(paper!, headerOf()).figures).toMatchObject([
    { subject: 'Phát thanh, truyền hình', value: 1500, unit: 'chương trình', asOf: '2021-11-24' },
    { subject: 'Phát thanh, truyền hình', value: 4400, unit: 'phút', asOf: '2021-11-24' },
    { subject: 'Nền tảng khai báo', value: 2_991_165, unit: 'Địa điểm', asOf: '2021-11-24' },
  ])
})

test('a column of ordinal numbers is no subject', () => {
  const text = `Số: 01/BC-UBND
Hà Nội, ngày 29 tháng 11 năm 2021

BÁO CÁO
Kết quả công tác

Kính báo cáo các nội dung sau.

| TT | Nội dung | Đơn vị tính | Kết quả |
| 1 | Số ca mắc | ca | 1.714 |
`
  const [paper] = outline(text, 'bang.txt')
  expect(figures(paper!, headerOf()).figures).toMatchObject([
    { subject: 'Số ca mắc', value: 1714, unit: 'ca' },
  ])
})
