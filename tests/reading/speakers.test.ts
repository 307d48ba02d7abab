import { describe, expect, test } from 'vitest'
import { naturalCase } from '../../seed/read/forms/naturalCase'
import { read } from '../../seed/read/read'

const documentOf = (text: string) => read(text.normalize('NFC'), 'p.txt')[0]!.document
const GROUNDS = 'Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20/6/2017 của Chính phủ;'

describe('a decision without a head is of whom the lines below its title name', () => {
  test.each([
    ['GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH HÀ NAM', 'Sở Giáo dục và Đào tạo tỉnh Hà Nam'],
    ['CỤC TRƯỞNG CỤC\nY TẾ DỰ PHÒNG', 'Cục Y tế dự phòng'],
    ['TỔNG CỤC TRƯỞNG TỔNG CỤC\nDÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH', 'Tổng cục Dân số - Kế hoạch hóa gia đình'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH BẠC LIÊU\nKHÓA X, KỲ HỌP THỨ 2', 'Hội đồng nhân dân tỉnh Bạc Liêu'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN\nHUYỆN BA VÌ', 'Ủy ban nhân dân huyện Ba Vì'],
    ['TRƯỞNG PHÒNG TƯ PHÁP HUYỆN BA VÌ', 'Phòng Tư pháp huyện Ba Vì'],
    ['HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC\nSƯ PHẠM AN GIANG', 'Trường Đại học Sư phạm An Giang'],
  ])('%s', (lines, name) => {
    const text = `QUYẾT ĐỊNH\nBan hành quy chế làm việc\n\n${lines}\n\n${GROUNDS}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành quy chế.\n`
    expect(documentOf(text).issuer?.name).toBe(name)
  })
})

describe('or of whom the sentence above its first article says that it decides', () => {
  test.each([
    ['QUYẾT ĐỊNH', 'Bộ trưởng Bộ Y tế quyết định:', 'Bộ Y tế'],
    ['QUYẾT ĐỊNH', 'Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh quyết định:', 'Ủy ban nhân dân tỉnh Tây Ninh'],
    ['QUYẾT ĐỊNH', 'Cục trưởng Cục Quản lý Dược quyết định:', 'Cục Quản lý Dược'],
    [
      'NGHỊ QUYẾT',
      'Hội đồng nhân dân tỉnh An Giang ban hành Nghị quyết quy định mức thu phí.',
      'Hội đồng nhân dân tỉnh An Giang',
    ],
    [
      'NGHỊ QUYẾT',
      'HĐND tỉnh Sóc Trăng khóa IX, kỳ họp thứ 5 ban hành Nghị quyết quy định mức chi.',
      'Hội đồng nhân dân tỉnh Sóc Trăng',
    ],
    ['NGHỊ QUYẾT', 'Hội đồng nhân dân huyện Ba Vì khóa X quyết nghị:', 'Hội đồng nhân dân huyện Ba Vì'],
    ['QUYẾT ĐỊNH', 'Hội đồng thẩm định và người dân quyết định:', undefined],
  ])('%s: %s', (kind, sentence, name) => {
    const text = `${kind}\nVề mức thu phí thăm quan\n\n${GROUNDS}\n\n${sentence}\n\nĐiều 1. Mức thu là 20.000 đồng.\n`
    expect(documentOf(text).issuer?.name).toBe(name)
  })

  test('not of whom an article lets decide', () => {
    const text = `NGHỊ ĐỊNH\nVề mức thu phí\n\nĐiều 1. Thẩm quyền\n\n1. Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh quyết định:\n\nĐiều 2. Mức thu.\n`
    expect(documentOf(text).issuer).toBeNull()
  })
})

describe('a label in a head', () => {
  const head = (lines: string) =>
    documentOf(
      `${lines}\nSố: 05/BC-VL\nCần Thơ, ngày 05 tháng 3 năm 2020\n\nBÁO CÁO\nKết quả\n\n1. Có 2 giống.\n`,
    )

  test.each([
    'TỔ CHỨC CHỦ TRÌ: VIỆN CÔNG NGHỆ SINH HỌC\nCHỦ NHIỆM: NGUYỄN VĂN AN',
    'BỘ KHOA HỌC VÀ CÔNG NGHỆ\nCƠ QUAN CHỦ TRÌ: VIỆN LÚA',
    'ĐƠN VỊ NHẬN BÁO CÁO: SỞ Y TẾ',
    'UBND HUYỆN BA VÌ\nĐƠN VỊ THỰC HIỆN: PHÒNG KINH TẾ',
    'BỘ Y TẾ\nCHỦ ĐẦU TƯ: BỆNH VIỆN K',
  ])('makes nobody the issuer: %s', lines => {
    expect(head(lines).issuer).toBeNull()
  })

  test.each([
    ['UBND HUYỆN BA VÌ\nĐƠN VỊ: PHÒNG KINH TẾ', 'Phòng Kinh tế'],
    ['TÊN CƠ QUAN: SỞ Y TẾ AN GIANG', 'Sở Y tế An Giang'],
  ])('but the one of who fills in the form: %s', (lines, name) => {
    expect(head(lines).issuer?.name).toBe(name)
  })
})

describe('a place that is called like a person signs nothing', () => {
  test.each([
    ['HUYỆN ỦY TRẦN VĂN THỜI', '- Các chi bộ,\n- Huyện ủy\nTrần Văn Thời\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ'],
    ['ĐẢNG ỦY XÃ LÝ VĂN LÂM', '- Chi bộ các ấp.\nT/M ĐẢNG ỦY\nBÍ THƯ\nLý Văn Lâm'],
    [
      'ỦY BAN NHÂN DÂN\nHUYỆN DƯƠNG MINH CHÂU',
      '- UBND huyện\nDương Minh Châu;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    ],
    ['UBND HUYỆN DƯƠNG MINH CHÂU', '- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nUBND HUYỆN\nDương Minh Châu'],
    ['ĐẢNG ỦY XÃ HỒ VĂN HẢI', '- Các chi bộ.\nBan Chấp hành Đảng bộ xã\nHồ Văn Hải\nBÍ THƯ'],
  ])('%s', (issuer, foot) => {
    const text = `${issuer}\nSố 4-TB/ĐU\nNăm Căn, ngày 05 tháng 3 năm 2021\n\nTHÔNG BÁO\nLịch họp\n\n1. Họp lúc 8 giờ.\n\nNơi nhận:\n${foot}\n`
    expect(documentOf(text).signer).toBeNull()
  })
})

test.each([
  ['PHÒNG LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội', 'UBND H. CHÂU THÀNH', 'huyện Châu Thành'],
  ['PHÒNG VH&TT', 'Phòng Văn hóa và Thông tin', 'UBND TP. VINH', 'thành phố Vinh'],
  ['PHÒNG GD-ĐT', 'Phòng Giáo dục và Đào tạo', 'UBND TX. SƠN TÂY', 'thị xã Sơn Tây'],
  ['PHÒNG TN-MT', 'Phòng Tài nguyên và Môi trường', 'UBND Q. HẢI CHÂU', 'quận Hải Châu'],
  ['PHÒNG NN&PTNT', 'Phòng Nông nghiệp và Phát triển nông thôn', 'HĐND H. BA VÌ', 'huyện Ba Vì'],
])('%s of a place by its letters', (office, name, above, place) => {
  const text = `${above}\n${office}\nSố: 12/CV\nHà Nội, ngày 05 tháng 3 năm 2021\nV/v treo cờ\n\nKính gửi: UBND các xã.\n\nĐề nghị các xã treo cờ.\n`
  const { issuer } = documentOf(text)
  expect(issuer?.name).toBe(name)
  expect(issuer?.parent?.endsWith(` nhân dân ${place}`)).toBe(true)
})

test.each([
  ['HỘI NÔNG DÂN TỈNH AN GIANG', 'Hội Nông dân tỉnh An Giang'],
  ['HỘI ĐỒNG THI TUYỂN', 'Hội đồng thi tuyển'],
  ['ĐOÀN ĐẠI BIỂU QUỐC HỘI', 'Đoàn đại biểu Quốc hội'],
  ['TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG', 'Trường Cao đẳng Nghề An Giang'],
  ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG', 'Tổng công ty Điện lực miền Trung'],
  ['TẬP ĐOÀN DỆT MAY VIỆT NAM', 'Tập đoàn Dệt may Việt Nam'],
  ['PHÒNG KINH TẾ - HẠ TẦNG', 'Phòng Kinh tế - Hạ tầng'],
  ['CÔNG ĐOÀN NGÀNH GIÁO DỤC', 'Công đoàn ngành giáo dục'],
  ['TỔNG CỤC TRƯỞNG', 'Tổng cục trưởng'],
  ['BTV HỘI LHPN TỈNH LÀO CAI', 'BTV Hội LHPN tỉnh Lào Cai'],
])('what a head leaves to be named begins with a capital: %s', (printed, name) => {
  expect(naturalCase(printed)).toBe(name)
})

test('a union of a branch stands below that of the province, by its letters too', () => {
  const text =
    'LĐLĐ TỈNH HÀ TĨNH\nCĐ NGÀNH Y TẾ\nSố: 12/KH-CĐN\nHà Tĩnh, ngày 05 tháng 3 năm 2021\n\nKẾ HOẠCH\nThăm đoàn viên\n\n1. Lập danh sách.\n'
  expect(documentOf(text).issuer).toEqual({
    name: 'CĐ ngành Y tế',
    parent: 'LĐLĐ tỉnh Hà Tĩnh',
    province: 'Hà Tĩnh',
  })
})
