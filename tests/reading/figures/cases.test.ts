import { describe, expect, test } from 'vitest'
import { figuresOf } from './figuresOf'

describe('a unit of several syllables is whole', () => {
  test.each([
    [
      'Mức chi soạn đề cương: 2.500.000 đồng/văn bản; viết tổng kết: 3.500.000 đồng/báo cáo.',
      ['đồng/văn bản', 'đồng/báo cáo'],
    ],
    ['Biên soạn giáo trình: 900.000 đồng/tài liệu;', ['đồng/tài liệu']],
    ['Hỗ trợ 400.000 đồng/hộ gia đình và 150.000 đồng/người/ngày.', ['đồng/hộ gia đình', 'đồng/người/ngày']],
    ['Thẩm định 1.200.000 đồng/đề tài, phản biện 500.000 đồng/bài viết.', ['đồng/đề tài', 'đồng/bài viết']],
    ['Trạm phát 12 lần/ngày, mỗi tuần 90 phút/buổi.', ['lần/ngày', 'phút/buổi']],
    ['Đã thu 3.000 phiếu khảo sát.', ['phiếu khảo sát']],
  ])('%s', (text, units) => {
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units)
  })
})

describe('what is counted is the subject, also behind the number', () => {
  test.each([
    [
      'Đợt này nhằm phát tờ rơi tới 100% hộ nuôi chó ở hai huyện, bảo đảm trên 70% đàn chó được tiêm vắc xin.',
      ['hộ nuôi chó ở hai huyện', 'đàn chó được tiêm vắc xin'],
    ],
    ['Vận động 95% hộ kinh doanh ở chợ ký cam kết.', ['hộ kinh doanh ở chợ ký cam kết']],
    ['Sở đã cấp hơn 1.300 thẻ bảo hiểm cho người cao tuổi.', ['thẻ bảo hiểm cho người cao tuổi']],
    ['Có 25 tàu cá mất kết nối trên biển.', ['tàu cá mất kết nối trên biển']],
    ['Gần 80% lao động nữ có việc làm ổn định.', ['lao động nữ có việc làm ổn định']],
    ['Cả huyện còn 38 hố ga hỏng.', ['hố ga hỏng']],
  ])('%s', (text, subjects) => {
    expect(figuresOf(text).map(({ subject }) => subject)).toEqual(subjects)
  })
})

describe('trên before places says where', () => {
  test.each([
    ['Có 150 ổ dịch (trong đó: 98 ổ trên 21 phường và 52 ổ trên 13 xã).', ['150', '98', '21', '52', '13']],
    ['Đã phun hóa chất cho 640 hộ trên 7 thôn.', ['640', '7']],
    ['Lắp 30 loa truyền thanh trên 12 xã.', ['30', '12']],
    ['Ghi nhận 9 ca mắc sởi trên 4 huyện, thành phố.', ['9', '4']],
    ['Mở 15 lớp học trên 15 ấp.', ['15', '15']],
    ['Có 200 hộ đạt chuẩn trên 10 tổ dân phố.', ['200', '10']],
  ])('%s', (text, printed) => {
    const found = figuresOf(text)
    expect(found.map(figure => figure.printed)).toEqual(printed)
    expect(new Set(found.map(({ qualifier }) => qualifier))).toEqual(new Set(['EXACT']))
  })

  test.each([
    ['Tổng số xe kiểm tra: trên 265 xe', 'AT_LEAST'],
    ['Sở đã cấp trên 40 giấy phép', 'AT_LEAST'],
    ['Đã lắp 12 tủ và có trên 30 xã đăng ký', 'AT_LEAST'],
  ])('and before other counts, how many: %s', (text, qualifier) => {
    expect(figuresOf(text).at(-1)).toMatchObject({ qualifier })
  })
})

describe('a line of a price list is a figure', () => {
  test('with its whole unit', () => {
    const text =
      '- Chủ trì lớp học: 450.000 đồng/người/buổi;\n- Báo cáo viên cấp xã: 150.000 đồng/người/buổi;\n- Biên soạn tài liệu: 900.000 đồng/tài liệu;'
    expect(figuresOf(text).map(({ value, unit }) => [value, unit])).toEqual([
      [450_000, 'đồng/người/buổi'],
      [150_000, 'đồng/người/buổi'],
      [900_000, 'đồng/tài liệu'],
    ])
  })
})

describe('numbers that count nothing are no figures', () => {
  test.each([
    'Thành công 80% nằm ở sự chuẩn bị, 20% nằm ở may mắn',
    'Tập trung 03 đột phá chiến lược và 03 Chương trình mục tiêu quốc gia',
    'Thực hiện nghiêm 4 tại chỗ trong phòng chống thiên tai',
    'Nhấn mạnh 3 trụ cột của chính sách',
    'Trực 24/24h, kể cả ngày nghỉ',
    'Báo cáo định kỳ 01 tuần/lần',
    'Nghị quyết 57 về chuyển đổi số và Chỉ thị 19 của Ban Bí thư',
    'Phát sóng vào 20h mỗi ngày',
    'Ngày 09/02/2021 Sở đã ban hành công văn',
    'số 1465 /SCT-VP ngày 26/7/2021 đề xuất ưu tiên',
    'Nơi bệnh nhân đến trong vòng 21 ngày',
    'tiêm vắc xin từ 1 đến 2 mũi',
  ])('%s', text => {
    expect(figuresOf(text)).toEqual([])
  })
})

describe('so many of so many, and places in an order', () => {
  test.each([
    ['13/15 xã có nhà văn hóa', '13/15', 13, 'xã', '15 xã'],
    ['216/216 Đài Truyền thanh cấp xã', '216/216', 216, 'Đài', '216 Đài'],
    ['Có 7/9 thôn đạt chuẩn', '7/9', 7, 'thôn', '9 thôn'],
  ])('%s', (text, printed, value, unit, of) => {
    expect(figuresOf(text)).toMatchObject([{ printed, value, unit, of }])
  })

  test.each([
    ['Huyện xếp thứ 17 cả nước về chuyển đổi số', 17],
    ['Tỉnh ta đứng thứ 37 về cải cách hành chính', 37],
  ])('%s', (text, value) => {
    expect(figuresOf(text)).toMatchObject([{ printed: `thứ ${value}`, value, unit: null }])
  })
})
