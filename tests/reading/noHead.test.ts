import { describe, expect, test } from 'vitest'
import { outline } from '../../seed/read/outline/outline'
import { read } from '../../seed/read/read'

const headOf = (text: string) => read(text.normalize('NFC'), 'trang.txt')[0]!.document

describe('a number in the middle of a letter without a head is not its own', () => {
  test.each([
    '- Tại khoản 17 Điều 1 Nghị định\nsố 12/2015/NĐ-CP ngày 12/02/2015 của Chính phủ quy định:',
    '- Theo Thông tư\nsố 96/2015/TT-BTC ngày 22/6/2015 của Bộ Tài chính thì hồ sơ gồm:',
    '- Điều 3 Quyết định\nsố 15/2020/QĐ-TTg ngày 01/5/2020 nêu:',
    '- Khoản 2 Công văn\nsố 100/UBND-KT ngày 05/6/2021 hướng dẫn:',
    '- Tại Kế hoạch\nsố 20/KH-UBND ngày 04/5/2022 giao các xã:',
  ])('%s', passage => {
    const text = `Kính gửi: Thuế tỉnh An Giang.\n\nCục Thuế nhận được công văn hỏi về thuế.\n\n${passage}\n\n1. Nộp hồ sơ.\n`
    expect(headOf(text)).toMatchObject({ number: null, kind: 'OFFICIAL_LETTER', issued: null })
  })
})

describe('a sentence that tells a day makes no paper of a page', () => {
  test.each([
    'Ông qua đời ngày 10 tháng 12 năm 2007 tại Bệnh viện 30 tháng 4.',
    'Ngày 4 tháng 5 năm 1942, Trần Văn Thời mất tại nhà tù Côn Đảo.',
    'Nguyễn Ngọc Trìu mất ngày 9 tháng 7 năm 2016, hưởng thọ 91 tuổi.',
    'Thời báo Làng nghề lưu trữ ngày 27 tháng 4 năm 2018 tại kho',
    'Chiều ngày 17 tháng 8 năm 2005, lễ hội khai mạc.',
  ])('%s', sentence => {
    const found = headOf(`# Làng nghề\n\nLàng nằm bên sông.\n\n${sentence}\n\nDân làng làm gốm.\n`)
    expect(found).toMatchObject({ issued: null, place: null, kind: 'OTHER' })
  })

  test.each(['Hà Nội, ngày 5 tháng 3 năm 2020', 'Ngày 05 tháng 3 năm 2020'])(
    'but a line of its own does: %s',
    day => {
      expect(headOf(`TÀI LIỆU HỎI ĐÁP\n\n${day}\n\n1. Hỏi về thuế.\n`).issued).toBe('2020-03-05')
    },
  )
})

test.each([
  'Theo đó, UBND tỉnh An Giang thông báo thời gian nghỉ Tết như sau:',
  'Chính phủ ban hành Nghị quyết số 05/2025/NQ-CP với các nội dung như sau:',
  'Bộ Y tế hướng dẫn tham dự lễ như sau:',
  'Theo đó, Sở Nội vụ tỉnh Lạng Sơn thông báo tiếp nhận công chức như sau:',
  'Ngân hàng Nhà nước Việt Nam quy định lãi suất như sau:',
])('a page with neither head nor foot tells of a body and is not of it: %s', sentence => {
  expect(headOf(`# Lịch nghỉ Tết ra sao?\n\n${sentence}\n\n- Từ ngày 01.\n`).issuer).toBeNull()
})

test.each([
  ['Về vấn đề này, Cục Thuế có ý kiến như sau:', 'TL. CỤC TRƯỞNG', 'Cục Thuế'],
  ['Cục Hải quan có ý kiến như sau:', 'KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG', 'Cục Hải quan'],
  ['Sau khi nghiên cứu, Bộ Xây dựng có ý kiến như sau:', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG', 'Bộ Xây dựng'],
  [
    'Chủ tịch Ủy ban nhân dân Thành phố có ý kiến chỉ đạo như sau:',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    'Ủy ban nhân dân Thành phố',
  ],
  [
    'Ủy ban nhân dân tỉnh An Giang có ý kiến như sau:',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    'Ủy ban nhân dân tỉnh An Giang',
  ],
])('a letter without a head is of whom it gives the opinion: %s', (sentence, signature, issuer) => {
  const text = `Kính gửi: Công ty An Bình.\n\n${sentence}\n\n1. Thuế nộp theo quý.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n${signature}\nNguyễn Văn An\n`
  expect(headOf(text).issuer?.name).toBe(issuer)
})

test.each(['Cục Thuế', 'Hội đồng nhà trường'])('not where its post does not sign: %s', name => {
  const text = `Kính gửi: Công ty An Bình.\n\nVề việc này, ${name} có ý kiến như sau:\n\n1. Thuế nộp theo quý.\n\nNơi nhận:\n- Như trên.\nGIÁM ĐỐC\nNguyễn Văn An\n`
  expect(headOf(text).issuer).toBeNull()
})

test.each([
  'HIỆU TRƯỞNG TRƯỜNG THCS AN BÌNH',
  'TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN AN BÌNH',
  'CHI CỤC TRƯỞNG CHI CỤC THÚ Y',
  'TRẠM TRƯỞNG TRẠM Y TẾ XÃ AN BÌNH',
  'CHÁNH THANH TRA SỞ TÀI CHÍNH',
])('who decides is no part of the title: %s', speaker => {
  const grounds = '- Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012 của Bộ Giáo dục và Đào tạo;'
  const text = `TRƯỜNG THCS AN BÌNH\nSố: 05/QĐ-THCS\nAn Bình, ngày 04 tháng 5 năm 2016\n\nQUYẾT ĐỊNH\nV/v công nhận kết quả bồi dưỡng\n\n${speaker}\n\n${grounds}\n\nQUYẾT ĐỊNH\n\nĐiều 1. Công nhận kết quả.\n`
  expect(headOf(text).title).toBe('công nhận kết quả bồi dưỡng')
})

describe('where a page cuts the first lines of its paragraphs much shorter than the others', () => {
  const BODY = Array.from(
    { length: 6 },
    (_, i) =>
      `Thực hiện ý kiến chỉ đạo\nngày 1${i} tháng 11 năm 2025 của Ban Thường vụ Thành ủy về tổ chức kiểm điểm và\nđánh giá cán bộ trong năm;`,
  ).join('\n\n')

  test.each([
    'Chủ tịch Ủy ban nhân dân\nThành phố có ý kiến chỉ đạo',
    'Đối với tập thể Thường trực\nHội đồng nhân dân cấp xã',
    'Trong thời gian tới, giao cho\nSở Tài chính thẩm định',
    'Theo đề nghị của cơ quan tại\nTờ trình số 15 ngày 01/5',
    'Quỹ Phát triển nhà ở, và cả\nQuỹ Bảo lãnh tín dụng',
  ])('a name that it cuts goes on: %s', lines => {
    const [paper] = outline(
      `Số: 01/TB-VP\nHà Nội, ngày 29 tháng 11 năm 2025\n\nTHÔNG BÁO\nKết luận\n\n${BODY}\n\n${lines}.\n\n${BODY}\n`,
      'a.txt',
    )
    expect(paper!.body.map(({ flow }) => flow.text)).toContain(`${lines.replace('\n', ' ')}.`)
  })
})

test.each([
  'Quốc hội khóa\nXV.',
  'Đại hội Đảng lần thứ\nXIV.',
  'Hội đồng nhân dân tỉnh khóa\nX.',
  'thế kỷ\nXX.',
  'nhiệm kỳ thứ\nII.',
])('a number that a line break cuts from its sentence heads nothing: %s', words => {
  const [paper] = outline(
    `KẾ HOẠCH\nHọp báo\n\nI. NỘI DUNG\n\nBáo cáo kết quả tại kỳ họp thứ 10 của các cơ quan nhà nước, ${words}\n\n2. Các sở báo cáo.\n`,
    'a.txt',
  )
  expect(paper!.body.map(({ locator }) => locator.split(/[. ]/)[0])).toEqual(['I', 'I', 'I'])
})

test.each([
  'Bên thuê đơn phương chấm dứt hợp đồng lao động, thông báo trước, bồi thường.',
  'Trường hợp đơn phương chấm dứt thực hiện hợp đồng thuê nhà, thu hồi nhà, hoàn trả tiền.',
  'Không được đơn phương chấm dứt hợp đồng, hủy bỏ hợp đồng, tạm dừng hợp đồng.',
  'Việc đơn phương chấm dứt là hành vi vi phạm, bị phạt, phải bồi thường cho bên kia.',
  'Hai bên đơn phương chấm dứt: thanh lý hợp đồng, trả lại đất, nộp phạt.',
])('who ends a contract says no motto: %s', sentence => {
  const text = `Số: 05/CV-STC\nAn Giang, ngày 04 tháng 5 năm 2021\nV/v hợp đồng\n\nKính gửi: Các xã.\n\n${sentence}\n`
  expect(read(text, 'a.txt')[0]!.messages).toEqual([])
})

test.each([
  [
    'KẾ HOẠCH',
    'Ban Chấp hành Thành đoàn Hà Nội ban hành Kế hoạch tổ chức đại hội, cụ thể như sau:',
    'Ban Chấp hành Thành đoàn Hà Nội',
  ],
  [
    'KẾ HOẠCH',
    'Thực hiện Công văn số 12/UBND-VX, Hội Nông dân huyện An Phú xây dựng Kế hoạch tuyên truyền như sau:',
    'Hội Nông dân huyện An Phú',
  ],
  [
    'CHƯƠNG TRÌNH',
    'Liên đoàn Lao động tỉnh ban hành Chương trình hành động như sau:',
    'Liên đoàn Lao động tỉnh',
  ],
  [
    'HƯỚNG DẪN',
    'Công đoàn Giáo dục huyện ban hành Hướng dẫn sơ kết với các nội dung sau:',
    'Công đoàn Giáo dục huyện',
  ],
  ['KẾ HOẠCH', 'Trường THCS An Bình xây dựng Kế hoạch năm học như sau:', 'Trường THCS An Bình'],
])('a %s without a head is of whom its opening says that it issues it: %s', (kind, opening, issuer) => {
  expect(
    headOf(`${kind}\nTổ chức hoạt động năm 2021\n\n${opening}\n\nI. YÊU CẦU\n\n1. Tiết kiệm.\n`).issuer?.name,
  ).toBe(issuer)
})

test.each([
  'Chính phủ ban hành Nghị định như sau:',
  'Quốc hội ban hành Luật với các nội dung sau:',
  'một số nơi ban hành Kế hoạch như sau:',
])('not of whom it says that he issued another: %s', opening => {
  expect(
    headOf(`KẾ HOẠCH\nTổ chức hoạt động năm 2021\n\n${opening}\n\nI. YÊU CẦU\n\n1. Tiết kiệm.\n`).issuer,
  ).toBeNull()
})
