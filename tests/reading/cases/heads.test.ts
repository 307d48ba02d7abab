import { describe, expect, test } from 'vitest'
import { entriesOf, PLAN_HEAD } from './readCase'

const issuerOf = (lines: string, place: string) => {
  const text = `${lines}\nSố: 16/KH-AB\n${place}, ngày 18 tháng 11 năm 2024\nKẾ HOẠCH\nTuyên truyền an toàn giao thông\n`
  const { issuer } = entriesOf(text)[0]!.document
  return [issuer?.name, issuer?.parent ?? null]
}

describe('names out of capitals', () => {
  test.each<[string, string, string, string | null]>([
    [
      'ỦY BAN MTTQ VIỆT NAM\nXÃ BÌNH AN\nBAN THƯỜNG TRỰC',
      'Bình An',
      'Ban Thường trực',
      'Ủy ban MTTQ Việt Nam xã Bình An',
    ],
    ['TRƯỜNG THPT NGUYỄN VĂN BÉ', 'Bình An', 'Trường THPT Nguyễn Văn Bé', null],
    [
      'UBND HUYỆN SƠN HÀ\nTRƯỜNG PTDTBT THCS SƠN BA',
      'Sơn Hà',
      'Trường PTDTBT THCS Sơn Ba',
      'Ủy ban nhân dân huyện Sơn Hà',
    ],
    [
      'SỞ GD&ĐT TỈNH AN HÒA\nTRUNG TÂM GDNN-GDTX LÊ LỢI',
      'An Hòa',
      'Trung tâm GDNN-GDTX Lê Lợi',
      'Sở GD&ĐT tỉnh An Hòa',
    ],
    ['CÔNG TY TNHH MTV CẤP NƯỚC BÌNH AN', 'Bình An', 'Công ty TNHH MTV cấp nước Bình An', null],
    [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐẮK LẮK\nCÔNG ĐOÀN CÁC KCN',
      'Đắk Lắk',
      'Công đoàn các KCN',
      'Liên đoàn Lao động tỉnh Đắk Lắk',
    ],
    ['BỘ Y TẾ\nBỆNH VIỆN K', 'Hà Nội', 'Bệnh viện K', 'Bộ Y tế'],
    ['HỘI LHPN TỈNH KON TUM', 'Kon Tum', 'Hội LHPN tỉnh Kon Tum', null],
  ])('%s', (lines, place, name, parent) => expect(issuerOf(lines, place)).toEqual([name, parent]))
})

describe('who signs', () => {
  const signerOf = (foot: string) => {
    const { signer } = entriesOf(`${PLAN_HEAD}Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n${foot}\n`)[0]!.document
    return [signer?.name, signer?.title, signer?.mode]
  }
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLăng Thị Hoa', 'Lăng Thị Hoa', 'Chủ tịch', 'TM.'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nKpă Thuyên', 'Kpă Thuyên', 'Chủ tịch', 'TM.'],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nTẩn Láo U', 'Tẩn Láo U', 'Phó Chủ tịch', 'KT.'],
    ['TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nKhúc Cụt Sơn', 'Khúc Cụt Sơn', 'Chánh Văn phòng', 'TL.'],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\n\nBloong Thị Nhé', 'Bloong Thị Nhé', 'Giám đốc Sở Y tế', 'TUQ.'],
    [
      '|\n**TM. ỦY BAN NHÂN\nDÂN **\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An\n|',
      'Nguyễn Văn An',
      'Phó Chủ tịch',
      'KT.',
    ],
    ['|\n**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n\n**Trần Thị Bình**\n|', 'Trần Thị Bình', 'Phó Giám đốc', 'KT.'],
    ['|\n|\nGIÁM ĐỐC\n|\n(đã ký)\n|\nLê Thị Mai\n|', 'Lê Thị Mai', 'Giám đốc', null],
    ['**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n***Trần Thị Bình***', 'Trần Thị Bình', 'Chủ tịch', 'TM.'],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nNguyễn Văn An', 'Nguyễn Văn An', 'Phó Chủ tịch', 'KT.'],
    [
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nNguyễn Văn An',
      'Nguyễn Văn An',
      'Phó Chủ tịch',
      'KT.',
    ],
    ['TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ PHÁP CHẾ\n\nNguyễn Văn An', 'Nguyễn Văn An', 'Vụ trưởng Vụ Pháp chế', 'TL.'],
    [
      'KT. TỔNG CỤC TRƯỞNG PHÓ TỔNG CỤC TRƯỞNG\n\nNguyễn Văn An',
      'Nguyễn Văn An',
      'Phó Tổng cục trưởng',
      'KT.',
    ],
  ])('%s', (foot, ...expected) => expect(signerOf(foot)).toEqual(expected))
})

describe('a signature glued to Nơi nhận', () => {
  test.each([
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Thị An', 'Nguyễn Thị An', 'Thứ trưởng', 'KT.'],
    ['TM. CHÍNH PHỦ THỦ TƯỚNG Phạm Văn Ba', 'Phạm Văn Ba', 'Thủ tướng', 'TM.'],
    ['CHỦ TỊCH Lê Văn Bình', 'Lê Văn Bình', 'Chủ tịch', null],
    ['BỘ TRƯỞNG Trần Văn Tư', 'Trần Văn Tư', 'Bộ trưởng', null],
    ['GIÁM ĐỐC Hoàng Thị Năm', 'Hoàng Thị Năm', 'Giám đốc', null],
    ['THỦ TƯỚNG Phạm Văn Ba', 'Phạm Văn Ba', 'Thủ tướng', null],
  ])('%s', (signature, name, title, mode) => {
    const { signer, recipients } = entriesOf(`${PLAN_HEAD}Nơi nhận: - Sở Y tế; - Lưu: VT. ${signature}\n`)[0]!
      .document
    expect([signer?.name, signer?.title, signer?.mode]).toEqual([name, title, mode])
    expect(recipients).toHaveLength(1)
  })
})

describe('a title ends where who decides is named in capitals', () => {
  const titled = (title: string) =>
    entriesOf(
      `UBND TỈNH AN HÒA\nSố: 12/QĐ-UBND\nAn Hòa, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\n${title}\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Phê duyệt.\n`,
    )[0]!.document.title
  test.each([
    ['Về việc trồng cây CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA', 'Về việc trồng cây'],
    ['Về việc trồng cây ỦY BAN NHÂN DÂN TỈNH', 'Về việc trồng cây'],
    ['Về việc công bố thủ tục GIÁM ĐỐC SỞ Y TẾ', 'Về việc công bố thủ tục'],
    ['Về việc công bố thủ tục\nBỘ TRƯỞNG BỘ Y TẾ', 'Về việc công bố thủ tục'],
    ['VỀ VIỆC TRỒNG CÂY CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA', 'VỀ VIỆC TRỒNG CÂY'],
    [
      'VỀ VIỆC PHÂN CÔNG NHIỆM VỤ CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'VỀ VIỆC PHÂN CÔNG NHIỆM VỤ CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    ],
    ['VỀ VIỆC BỔ NHIỆM GIÁM ĐỐC SỞ Y TẾ', 'VỀ VIỆC BỔ NHIỆM GIÁM ĐỐC SỞ Y TẾ'],
    ['Về việc bổ nhiệm Giám đốc Sở Y tế tỉnh An Hòa', 'Về việc bổ nhiệm Giám đốc Sở Y tế tỉnh An Hòa'],
  ])('%s', (title, own) => expect(titled(title)).toBe(own))
})

describe('a signer’s name of the Central Highlands', () => {
  test.each(['H’Yim Kđoh', "H'Kim Hoa Byă", 'K’Mák', 'Y Thanh Hà Niê Kđăm', 'H’Lý Êban'])('%s', name => {
    const text = `${PLAN_HEAD}Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${name}\n`
    expect(entriesOf(text)[0]!.document.signer?.name).toBe(name.includes(' ') ? name : undefined)
  })
})
