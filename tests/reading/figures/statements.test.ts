import { describe, expect, test } from 'vitest'
import { figuresOf, PROVINCIAL, statementsOf } from './figuresOf'

describe('a figure is a sentence that stands alone and ends with the number', () => {
  test.each([
    [
      'what is counted stands behind the number',
      'Đoàn đã phát hơn 2.400 suất ăn miễn phí cho người lao động nghèo.',
      ['Đoàn đã phát suất ăn miễn phí cho người lao động nghèo: hơn 2.400 suất ăn'],
    ],
    [
      'what is counted is whole: the number stays in its place',
      'Trạm Y tế đã tiêm 350 liều vắc xin.',
      ['Trạm Y tế đã tiêm 350 liều vắc xin'],
    ],
    [
      'a list goes on with the words before its first number',
      'Hội Chữ thập đỏ đã trao 120 suất quà, 45 xe đạp.',
      ['Hội Chữ thập đỏ đã trao 120 suất quà', 'Hội Chữ thập đỏ đã trao 45 xe đạp'],
    ],
    [
      'a second act has the same actor and not the first object',
      'Thanh tra đã kiểm tra 85 cơ sở kinh doanh xăng dầu và thu hồi 3 giấy phép.',
      [
        'Thanh tra đã kiểm tra cơ sở kinh doanh xăng dầu: 85 cơ sở kinh doanh',
        'Thanh tra đã thu hồi 3 giấy phép',
      ],
    ],
    [
      'a share says of what, and of whom',
      'Toàn ngành có 3.120 giáo viên đạt chuẩn, chiếm 96,5% số giáo viên tiểu học.',
      [
        'Toàn ngành có giáo viên đạt chuẩn: 3.120 giáo viên',
        'Toàn ngành có 3.120 giáo viên đạt chuẩn, chiếm … số giáo viên tiểu học: 96,5%',
      ],
    ],
    [
      'the whole of which a part is told stands for itself',
      'Hệ thống có tổng số 910 hồ sơ trực tuyến trong tổng số 1.300 hồ sơ đã nhận, đạt tỷ lệ 70%.',
      [
        'Hệ thống có tổng số hồ sơ trực tuyến trong tổng số 1.300 hồ sơ đã nhận: 910 hồ sơ',
        'Tổng số hồ sơ đã nhận: 1.300 hồ sơ',
        'Hệ thống có tổng số 910 hồ sơ trực tuyến trong tổng số 1.300 hồ sơ đã nhận, đạt tỷ lệ 70%',
      ],
    ],
    [
      'a part in brackets keeps its whole',
      'Dự án có 60 điểm trường (vùng cao: 22 điểm; vùng thấp: 38 điểm).',
      [
        'Dự án có 60 điểm trường',
        'Dự án có 60 điểm trường: vùng cao: 22 điểm',
        'Dự án có 60 điểm trường: vùng thấp: 38 điểm',
      ],
    ],
    [
      'an act in brackets keeps who does it',
      'Các nhà xe đã tăng chuyến phục vụ người dân (vận chuyển 12.000 lượt hành khách trong dịp lễ).',
      ['Các nhà xe đã vận chuyển lượt hành khách trong dịp lễ: 12.000 lượt hành khách'],
    ],
    [
      'a label of a list is for its own item, the words before the list for all',
      'Kết quả xử lý đơn: (1) Huyện A đã giải quyết 34 đơn; (2) Huyện B đã giải quyết 27 đơn.',
      ['Kết quả xử lý đơn: Huyện A đã giải quyết 34 đơn', 'Kết quả xử lý đơn: Huyện B đã giải quyết 27 đơn'],
    ],
    [
      'a number stays with the total that it is a part of',
      'Số hồ sơ tiếp nhận: 150, trong đó, kỳ trước chuyển sang: 30, mới tiếp nhận: 120.',
      [
        'Số hồ sơ tiếp nhận: 150',
        'Số hồ sơ tiếp nhận: 150, trong đó, kỳ trước chuyển sang: 30',
        'Số hồ sơ tiếp nhận: 150, trong đó mới tiếp nhận: 120',
      ],
    ],
    [
      'what came of it is not counted',
      'Đội đã nạo vét 18 tuyến đường, góp phần chống ngập cho khu dân cư.',
      ['Đội đã nạo vét 18 tuyến đường'],
    ],
    [
      'another clause about others is not counted',
      'Đã có 31 xã báo cáo về việc lập tổ tự quản và một số xã có gửi danh sách.',
      ['Đã có xã báo cáo về việc lập tổ tự quản: 31 xã'],
    ],
    [
      'the purpose before the actor is not said',
      'Để kịp thời hỗ trợ người dân, Sở Công Thương đã mở 14 điểm bán hàng lưu động.',
      ['Sở Công Thương đã mở điểm bán hàng lưu động: 14 điểm bán hàng'],
    ],
  ])('%s', (_name, text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  test('one unit sign only', () => {
    for (const { statement } of figuresOf('Tỷ lệ giải ngân đạt 98%, tỷ lệ cài đặt chiếm 41.04% số hộ'))
      expect(statement.match(/%/g)).toHaveLength(1)
  })
})

describe('who acts', () => {
  test('is taken from the sentence before where this one only says what was done', () => {
    expect(
      statementsOf('Đài Truyền thanh xã Bản Mù đã phát 90 bản tin. Cụ thể, đã phát 40 bản tin buổi sáng.'),
    ).toContain('Đài Truyền thanh xã Bản Mù đã phát bản tin buổi sáng: 40 bản tin')
  })

  test('a short name is said in full, as an earlier sentence has it', () => {
    const text = 'Báo Yên Minh mở chuyên mục mới.\nTừ tháng 3/2021, Báo đã đăng 75 bài viết.'
    expect(statementsOf(text)).toEqual(['Từ tháng 3/2021, Báo Yên Minh đã đăng 75 bài viết'])
  })

  test('those who attend are of the meeting that the paragraph tells of', () => {
    const text =
      'Ngày 12/8/2021, Sở Nội vụ tổ chức Hội nghị tập huấn cải cách hành chính. Dù diễn ra trong điều kiện khó khăn nhưng vẫn cho thấy sự quan tâm của cơ sở (với 85 đại biểu).'
    expect(figuresOf(text)).toMatchObject([
      {
        statement: 'Ngày 12/8/2021, Sở Nội vụ tổ chức Hội nghị tập huấn cải cách hành chính, với 85 đại biểu',
        asOf: '2021-08-12',
      },
    ])
  })
})

describe('where', () => {
  test.each([
    ['Đã cấp 20 giấy phép', 'Lào Cai: Đã cấp 20 giấy phép', 'Lào Cai'],
    ['Toàn tỉnh có 20 chợ đạt chuẩn', 'Lào Cai: Toàn tỉnh có chợ đạt chuẩn: 20 chợ', 'Lào Cai'],
    ['Báo Lào Cai đã đăng 20 tin', 'Báo Lào Cai đã đăng 20 tin', 'Lào Cai'],
    ['Tỉnh Hà Giang đã cấp 20 giấy phép', 'Tỉnh Hà Giang đã cấp 20 giấy phép', 'Tỉnh Hà Giang'],
    ['Cả nước có 20 khu kinh tế', 'Cả nước có 20 khu kinh tế', 'Cả nước'],
    [
      'Kết nối với hệ thống của toàn quốc là 20 camera',
      'Lào Cai: Kết nối với hệ thống của toàn quốc là 20 camera',
      'Lào Cai',
    ],
    [
      'Đã nối 30 camera trên địa bàn tỉnh vào mạng giám sát của cả nước',
      'Lào Cai: Đã nối camera trên địa bàn tỉnh vào mạng giám sát của cả nước: 30 camera',
      'Lào Cai',
    ],
    [
      'Đồng bộ lên kho dữ liệu của toàn quốc được 40 hồ sơ',
      'Lào Cai: Đồng bộ lên kho dữ liệu của toàn quốc được 40 hồ sơ',
      'Lào Cai',
    ],
    ['Tổng số ca mắc của cả nước là 900.000 ca', 'Tổng số ca mắc của cả nước là 900.000 ca', 'cả nước'],
    ['Số hộ nghèo trên toàn quốc còn 20 hộ', 'Số hộ nghèo trên toàn quốc còn 20 hộ', 'toàn quốc'],
    [
      'Nhận từ quỹ vắc xin của Việt Nam 5.000 liều',
      'Lào Cai: Nhận từ quỹ vắc xin của Việt Nam 5.000 liều',
      'Lào Cai',
    ],
  ])('%s', (text, statement, scope) => {
    expect(figuresOf(text, PROVINCIAL)).toMatchObject([{ statement, scope }])
  })

  test('a central paper says no place of its own', () => {
    expect(statementsOf('Đã cấp 20 giấy phép')).toEqual(['Đã cấp 20 giấy phép'])
  })

  test('the home comes first, then the time', () => {
    const text = 'Năm 2020: Xử phạt 12 trường hợp. Trong đó, liên quan đến hàng giả là 4 trường hợp.'
    expect(statementsOf(text, PROVINCIAL)).toEqual([
      'Lào Cai, năm 2020: Xử phạt 12 trường hợp',
      'Lào Cai, năm 2020: Xử phạt 12 trường hợp, trong đó, liên quan đến hàng giả là 4 trường hợp',
    ])
  })
})

describe('whose statistics', () => {
  test.each([
    ['Số liệu do Cục Thống kê cung cấp: huyện có 200 hộ nghèo', 'Cục Thống kê'],
    ['Theo số liệu của Sở Lao động, cả tỉnh có 200 hộ nghèo', 'Sở Lao động'],
    ['Số liệu do UBND các huyện, thành phố tổng hợp: có 200 hộ nghèo', 'UBND các huyện, thành phố'],
    ['Theo báo cáo của Chi cục Kiểm lâm: có 200 hộ nhận khoán rừng', 'Chi cục Kiểm lâm'],
    ['Cả tỉnh có 200 hộ nghèo do thiếu đất', null],
  ])('%s', (text, source) => {
    expect(figuresOf(text)).toMatchObject([{ source }])
  })
})

describe('a target, a forecast and an offer are said to be so', () => {
  test.each([
    ['Phấn đấu 90% hộ dân được dùng nước sạch', 'TARGET'],
    ['Hướng tới mục tiêu trên 70% dân số được tiêm vắc xin', 'TARGET'],
    ['Các xã phải bảo đảm tối thiểu 5% vốn đối ứng', 'TARGET'],
    ['Đến hết năm 2025, có 40 xã đạt chuẩn', 'TARGET'],
    ['Dự kiến có 45 trường đạt chuẩn', 'FORECAST'],
    ['Từ nay đến cuối năm 2021, tỉnh sẽ có 900 nghìn liều vắc xin', 'FORECAST'],
    ['Nhà mạng miễn phí 50 phút/ngày gọi nội mạng', 'OFFER'],
    ['Doanh nghiệp đã tặng 50 máy tính', 'REPORTED'],
    ['Sở đã bảo đảm 100% hồ sơ đúng hạn', 'REPORTED'],
    ['Chi bảo đảm xã hội: 42,5 triệu đồng', 'REPORTED'],
  ])('%s', (text, nature) => {
    expect(figuresOf(text)).toMatchObject([{ nature }])
  })
})

test('what proves a figure holds its number, the words of its place and whoever acts', () => {
  const text =
    'Báo Yên Minh mở chuyên mục mới.\nNăm 2020: Báo đã đăng 75 bài viết. Trong đó, về rừng là 20 bài viết.'
  const [first, second] = figuresOf(text)
  expect(first).toMatchObject({ quote: expect.stringContaining('75 bài viết') })
  expect(first!.also?.map(({ quote }) => quote)).toEqual(['Báo Yên Minh', 'Năm 2020'])
  expect(second!.also?.map(({ quote }) => quote)).toEqual(['Năm 2020: Báo đã đăng 75 bài viết'])
})
