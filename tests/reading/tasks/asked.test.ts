import { describe, expect, test } from 'vitest'
import { assigned } from './assigned'

describe('asking that is only told assigns nothing', () => {
  test.each([
    'Xét Tờ trình số 4/TTr-UBND ngày 2/3/2021 của UBND tỉnh về việc đề nghị Hội đồng nhân dân tỉnh ban hành Nghị quyết bãi bỏ mức thu;',
    'Xét Báo cáo số 4/BC-UBND của UBND tỉnh về việc giao Sở Tài chính quản lý quỹ;',
    'Căn cứ Công văn số 8/STC của Sở Tài chính về đề nghị Ủy ban nhân dân tỉnh phê duyệt dự toán;',
    'Xét hồ sơ đề nghị Sở Y tế cấp phép của Công ty An Bình;',
    'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình đề nghị Ủy ban nhân dân tỉnh ban hành Quyết định;',
  ])('%s', ground => {
    expect(assigned(`${ground}\n\nĐiều 1. Bãi bỏ mức thu phí đò.\n`, { kind: 'RESOLUTION' })).toEqual([])
  })

  test.each([
    'Hàng hóa đề nghị xác định trước mã số do tổ chức cung cấp:',
    'Hồ sơ đề nghị cấp phép gồm có:',
    'Nội dung theo yêu cầu của nhà sản xuất:',
    'Tên hàng trong đơn đề nghị phân loại:',
    'Thủ tục yêu cầu giám định:',
  ])('nor do the items below %s', lead => {
    const body = `Cục Hải quan thông báo kết quả phân loại.\n\n${lead}\n\n- Cải thiện độ bóng của dây hàn.\n- Kiểm tra bằng kính hiển vi.\n`
    expect(assigned(body, { kind: 'NOTICE' })).toEqual([])
  })
})

describe('the opinion of one who leads assigns', () => {
  test.each([
    'Xét đề nghị của Ủy ban nhân dân tỉnh Hưng Yên (văn bản số 84/BC-UBND), Phó Thủ tướng Chính phủ Trần Văn Tám có ý kiến như sau:',
    'Về báo cáo của Bộ Tài chính, Thủ tướng Chính phủ có ý kiến chỉ đạo như sau:',
    'Xét Tờ trình số 5/TTr-STC ngày 2/3/2021, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:',
    'Sau khi xem xét, Bộ trưởng Lê Văn Tám có ý kiến:',
    'Tại buổi họp, Phó Chủ tịch Thường trực UBND tỉnh có ý kiến chỉ đạo như sau:',
  ])('%s', lead => {
    const body = `${lead}\n\nChủ tịch Ủy ban nhân dân tỉnh Hưng Yên khẩn trương làm việc với các địa phương; báo cáo kết quả trước ngày 03 tháng 12 năm 2021.\n`
    expect(assigned(body, { kind: 'OFFICIAL_LETTER' })).toEqual([
      'LEAD Ủy ban nhân dân tỉnh Hưng Yên: Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên khẩn trương làm việc với các địa phương',
      'LEAD Ủy ban nhân dân tỉnh Hưng Yên: báo cáo kết quả trước ngày 03 tháng 12 năm 2021',
    ])
  })

  test.each([
    'Văn phòng Chính phủ thông báo để các Bộ, cơ quan biết, thực hiện.',
    'Văn phòng Chính phủ xin thông báo đến Bộ Y tế và các cơ quan liên quan biết, thực hiện.',
    'Ủy ban nhân dân tỉnh thông báo để các sở, ban, ngành biết và tổ chức thực hiện.',
    'Sở Y tế trân trọng thông báo nội dung trên để các đơn vị được biết, phối hợp thực hiện.',
    'Bộ Tài chính trả lời để Ủy ban nhân dân tỉnh biết.',
  ])('a letter that closes so does not: %s', closing => {
    const body = `Thủ tướng Chính phủ có ý kiến như sau:\n\nBộ Y tế kiểm tra kho thuốc.\n\n${closing}\n`
    expect(assigned(body, { kind: 'OFFICIAL_LETTER' })).toEqual(['LEAD Bộ Y tế: Bộ Y tế kiểm tra kho thuốc'])
  })

  test.each([
    'Sở Thông tin và Truyền thông thông báo lịch cắt điện để người dân biết, phòng tránh.',
    'Đài Phát thanh tỉnh tuyên truyền để ngư dân biết.',
  ])('but a task stays one: %s', task => {
    const body = `Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:\n\n1. ${task}\n\n2. Sở Y tế: Kiểm tra.\n`
    expect(assigned(body)).toHaveLength(2)
  })

  test('that of an office on its rules does not', () => {
    const body =
      'Cục Thuế có ý kiến như sau:\n\nCục Thống kê đã có công văn phúc đáp Cục Thuế.\n\n- Mức thuế là 8%.\n'
    expect(assigned(body, { kind: 'OFFICIAL_LETTER' })).toEqual([])
  })
})

describe('a field that is the name of another body is that of the list', () => {
  test.each<[string, string]>([
    ['Các Bộ: Quốc phòng, Công an', 'LEAD Bộ Quốc phòng + LEAD Bộ Công an'],
    ['Các Bộ: Công an, Quốc phòng', 'LEAD Bộ Công an + LEAD Bộ Quốc phòng'],
    ['Các Bộ: Y tế, Công an và Quốc phòng', 'LEAD Bộ Y tế + LEAD Bộ Công an + LEAD Bộ Quốc phòng'],
    ['Các Sở: Y tế, Tài chính, Công an tỉnh', 'LEAD Sở Y tế + LEAD Sở Tài chính + LEAD Công an tỉnh'],
    [
      'Các Bộ: Y tế, Ngoại giao, Văn phòng Chính phủ',
      'LEAD Bộ Y tế + LEAD Bộ Ngoại giao + LEAD Văn phòng Chính phủ',
    ],
  ])('%s', (names, agencies) => {
    const body = `Thủ tướng Chính phủ yêu cầu thực hiện các nhiệm vụ sau:\n\n1. ${names} chủ động rà soát kịch bản.\n\n2. Sở Tư pháp: Kiểm tra.\n`
    expect(assigned(body)[0]!.split(': ')[0]).toBe(agencies)
  })
})

describe('a letter that quotes the articles of another paper assigns what it asks itself', () => {
  const quoting = (article: string) =>
    `Căn cứ Nghị định số 72/2024/NĐ-CP ngày 30/6/2024 của Chính phủ:\n\n${article}\n\nĐề nghị Công ty An Bình nộp đủ hồ sơ.\n`
  test.each([
    'Điều 2. Trách nhiệm và tổ chức thực hiện\n1. Cơ quan thuế có trách nhiệm kiểm tra hóa đơn.\n2. Bộ Tài chính hướng dẫn việc này.',
    'Điều 5. Nhiệm vụ của các bộ\n1. Bộ Công Thương chủ trì rà soát danh mục.',
    'Điều 7. Trách nhiệm thi hành\n1. Ủy ban nhân dân cấp tỉnh bố trí kinh phí.',
    'Điều 9. Tổ chức thực hiện\n- Tuyên truyền chính sách mới.\n- Kiểm tra các kho hàng.',
    'Điều 10. Trách nhiệm\n1. Người nộp thuế phải lưu chứng từ.',
  ])('%s', article => {
    expect(assigned(quoting(article), { kind: 'OFFICIAL_LETTER' }).map(line => line.split(': ')[1])).toEqual([
      'Đề nghị Công ty An Bình nộp đủ hồ sơ',
    ])
  })
})

test.each<[string, string[]]>([
  [
    'Ủy ban nhân dân các xã có trách nhiệm nhắc nhở treo cờ; Thủ trưởng các cơ quan chỉ đạo treo cờ ở đơn vị.',
    ['Ủy ban nhân dân các xã', 'các cơ quan'],
  ],
  ['Sở Y tế phải kiểm tra kho thuốc; Công an tỉnh kiểm tra xe.', ['Sở Y tế', 'Công an tỉnh']],
  ['Bộ Tài chính có trách nhiệm cấp kinh phí; Bộ Y tế hướng dẫn chi.', ['Bộ Tài chính', 'Bộ Y tế']],
  ['Sở Nội vụ chịu trách nhiệm tổng hợp; báo cáo trước ngày 05.', ['Sở Nội vụ', 'Sở Nội vụ']],
  [
    'Công an xã phải trực chốt; Trạm Y tế xã bố trí người; kiểm tra hằng ngày.',
    ['Công an xã', 'Trạm Y tế xã', 'Trạm Y tế xã'],
  ],
])('each clause behind a mark has its own body: %s', (text, bodies) => {
  expect(assigned(`Nhà máy nước mở cửa.\n\n${text}\n`).map(line => line.split(': ')[0])).toEqual(
    bodies.map(body => `LEAD ${body}`),
  )
})

test.each([
  'Ngày 16/6/2025, Quốc hội đã thông qua Luật Tổ chức chính quyền địa phương.',
  'Năm 2020, tỉnh đã hoàn thành việc lắp trạm bơm.',
  'Vừa qua, các địa phương đã triển khai tiêm chủng.',
  'Nhân dịp Đại hội đại biểu toàn quốc lần thứ XI, nhiệm kỳ 2026 - 2031.',
  'Nhân kỷ niệm 80 năm Quốc khánh.',
])('when something was is no task: %s', text => {
  const body = `Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:\n\n1. ${text}\n\n2. Sở Y tế: Kiểm tra.\n`
  expect(assigned(body)).toEqual(['LEAD Sở Y tế: Kiểm tra'])
})
