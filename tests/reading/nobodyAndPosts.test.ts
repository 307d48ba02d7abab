import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const documentOf = (text: string) => read(text.normalize('NFC'), 'p.txt')[0]!.document
const signed = (foot: string) =>
  documentOf(
    `UBND TỈNH HÀ NAM\nSỞ XÂY DỰNG\nSố: 12/KH-SXD\nHà Nam, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nKiểm tra nhà ở\n\nThực hiện các việc sau.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n${foot}\n`,
  ).signer

describe('places, bodies, posts and cells of tables sign nothing', () => {
  test.each([
    'Cao Bằng\nSóc Trăng',
    '\nLâm Đồng',
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n| 1 | Hà Nội | 20 |\n| 2 | Lâm Đồng | 30 |',
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n| 1 | Kim Bảng | 1.020 |',
    'TL. BỘ TRƯỞNG\nSở Xây Dựng',
    'GIÁM ĐỐC\nVăn Phòng Chính Phủ',
    'GIÁM ĐỐC\nTổng Cộng',
    'GIÁM ĐỐC\nHuyện Kim Bảng',
    'GIÁM ĐỐC\nCông Ty An Bình',
    'KT. GIÁM ĐỐC\nPhó Giám Đốc',
    'GIÁM ĐỐC\nTp. Hà Nội',
  ])('%s', foot => expect(signed(foot)).toBeNull())

  test('an item of the list of recipients that ends with a place', () => {
    const text =
      'UBND TỈNH HÀ NAM\nSố: 12/BC-UBND\n\nBÁO CÁO\nKết quả\n\n1. Việc.\n\nNơi nhận:\n- Các tỉnh;\n- Lưu: VT; Lâm Đồng\n'
    expect(documentOf(text).signer).toBeNull()
  })

  test.each([
    'Trần Văn Bình',
    'Đoàn Văn Hà',
    'Lê Hà Nam',
    'Hồ Chí Minh',
    'Bố Thị Xuân',
    'Tô Lâm',
    'Trương Hòa Bình',
    'Vũ Đức Đam',
    'Viên Thanh Trà',
    'Lưu Đức Hiền',
    'Tống Công Thành',
  ])('but people do: %s', name => expect(signed(`GIÁM ĐỐC\n\n${name}`)?.name).toBe(name))

  test.each(['Thanh Hóa', 'Huyện Kim Bảng', 'Sở Xây Dựng'])('also below a place or a body: %s', line =>
    expect(signed(`GIÁM ĐỐC\n${line}\nTrần Văn Bình`)?.name).toBe('Trần Văn Bình'),
  )
})

test.each([
  ['CHỦ TỊCH ỦY\nBAN NHÂN DÂN TỈNH HÀ NAM', 'Chủ tịch Ủy ban nhân dân tỉnh Hà Nam'],
  ['CHỦ TỊCH HỘI ĐỒNG\nNHÂN DÂN TỈNH HÀ NAM', 'Chủ tịch Hội đồng nhân dân tỉnh Hà Nam'],
  ['CHÁNH VĂN\nPHÒNG', 'Chánh Văn phòng'],
  ['GIÁM ĐỐC SỞ\nXÂY DỰNG', 'Giám đốc Sở Xây dựng'],
  ['TUQ. CHỦ TỊCH\nCHỦ TỊCH ỦY BAN\nNHÂN DÂN HUYỆN KIM BẢNG', 'Chủ tịch Ủy ban nhân dân huyện Kim Bảng'],
  ['BỘ TRƯỞNG BỘ\nY TẾ', 'Bộ trưởng Bộ Y tế'],
])('a post whose line broke inside a name signs whole: %s', (lines, title) =>
  expect(signed(`${lines}\n\nTrần Văn Bình`)).toMatchObject({ name: 'Trần Văn Bình', title }),
)

test.each([
  ['CỤC TRƯỞNG CỤC', 'Cục trưởng'],
  ['KT. TỔNG CỤC TRƯỞNG\nPHÓ TỔNG CỤC TRƯỞNG TỔNG CỤC', 'Phó Tổng cục trưởng'],
  ['VỤ TRƯỞNG VỤ', 'Vụ trưởng'],
  ['TRƯỞNG BAN BAN CHÍNH SÁCH,', 'Trưởng Ban Chính sách'],
  ['TRƯỞNG PHÒNG PHÒNG NỘI VỤ', 'Trưởng Phòng Nội vụ'],
  ['KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN BAN DÂN TỘC', 'Phó trưởng Ban Dân tộc'],
  ['CHÁNH VĂN PHÒNG VĂN PHÒNG UBND TỈNH', 'Chánh Văn phòng UBND tỉnh'],
  ['GIÁM ĐỐC;', 'Giám đốc'],
])('a post printed oddly is said as one writes it: %s', (lines, title) =>
  expect(signed(`${lines}\n\nTrần Văn Bình`)?.title).toBe(title),
)

test.each([
  ['CHỦ TỊCH ỦY\nBAN NHÂN DÂN TỈNH HÀ NAM', 'Chủ tịch Ủy ban nhân dân tỉnh Hà Nam'],
  ['GIÁM ĐỐC\nSỞ Y TẾ', 'Giám đốc Sở Y tế'],
  ['GIÁM ĐỐC SỞ\nXÂY DỰNG', 'Giám đốc Sở Xây dựng'],
  ['CỤC TRƯỞNG CỤC\nTHUẾ', 'Cục trưởng Cục Thuế'],
  ['BỘ TRƯỞNG\nBỘ Y TẾ', 'Bộ trưởng Bộ Y tế'],
  ['TỔNG CỤC TRƯỞNG TỔNG\nCỤC THUẾ', 'Tổng cục trưởng Tổng cục Thuế'],
])('a head that prints a post is of it whole, whatever line it breaks in: %s', (head, name) => {
  const text = `${head}\nSố: 12/QĐ-ABC\nHà Nam, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc giao đất\n\nĐiều 1. Giao đất.\n`
  expect(documentOf(text).issuer).toMatchObject({ name, parent: null })
})

const opened = (kind: string, opening: string, next = 'Điều 1. Phạm vi') =>
  documentOf(
    `${kind}\nQuy định một số việc\n\nCăn cứ Luật Giá;\n\n${opening}\n\n${next}\n\nQuy định về giá.\n`,
  ).issuer?.name ?? null

test.each([
  ['THÔNG TƯ', 'Bộ trưởng Bộ Y tế ban hành Thông tư quy định về giá.', 'Bộ Y tế'],
  [
    'QUYẾT ĐỊNH',
    'Chủ tịch UBND tỉnh Hà Nam ban hành Quyết định về việc giao đất.',
    'Ủy ban nhân dân tỉnh Hà Nam',
  ],
  ['QUYẾT ĐỊNH', 'Giám đốc Sở Y tế tỉnh Hà Nam ban hành Quyết định giao chỉ tiêu.', 'Sở Y tế tỉnh Hà Nam'],
  [
    'THÔNG TƯ',
    'Theo đề nghị của Vụ trưởng Vụ Pháp chế; Bộ trưởng Bộ Tài chính ban hành Thông tư hướng dẫn một số điều:',
    'Bộ Tài chính',
  ],
  [
    'THÔNG TƯ',
    'Thống đốc Ngân hàng Nhà nước Việt Nam ban hành Thông tư quy định về vay.',
    'Ngân hàng Nhà nước Việt Nam',
  ],
  ['NGHỊ ĐỊNH', 'Chính phủ ban hành Nghị định quy định về phí.', 'Chính phủ'],
])('%s without a head is of whom it says above its articles that it issues it: %s', (kind, opening, name) =>
  expect(opened(kind, opening)).toBe(name),
)

test.each([
  ['KẾ HOẠCH', 'Bộ trưởng Bộ Y tế ban hành Thông tư quy định về giá.', 'Điều 1. Phạm vi'],
  ['THÔNG TƯ', 'Bộ trưởng Bộ Y tế ban hành Thông tư quy định về giá.', 'Báo chí đưa tin về việc này.'],
  ['THÔNG TƯ', 'Chính phủ ban hành Nghị định quy định về giá.', 'Điều 1. Phạm vi'],
])('not where another kind of paper is issued or no article follows: %s, %s', (kind, opening, next) =>
  expect(opened(kind, opening, next)).toBeNull(),
)
