import { describe, expect, test } from 'vitest'
import { ungluedSyllables } from '../../seed/read/forms/gluedSyllables'
import { read } from '../../seed/read/read'

test.each([
  ['LAO ĐỘNGTỈNH HÀ GIANG', 'LAO ĐỘNG TỈNH HÀ GIANG'],
  ['ỦY BAN NHÂN DÂNXÃ TÂN PHÚ', 'ỦY BAN NHÂN DÂN XÃ TÂN PHÚ'],
  ['PHÒNGTỔ CHỨC', 'PHÒNG TỔ CHỨC'],
  ['GIÁO DỤCVÀ ĐÀOTẠO', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['ĐẢNG BỘHUYỆN', 'ĐẢNG BỘ HUYỆN'],
])('syllables that lost the blank between them are told apart: %s', (glued, apart) => {
  expect(ungluedSyllables(glued)).toBe(apart)
})

test.each(['NGHIÊNG', 'THƯỜNG TRỰC', 'UBMTTQ', 'THCS', 'ASEAN', 'COVID-19', 'TRƯỞNG', 'KHUYẾN'])(
  'others stay: %s',
  words => {
    expect(ungluedSyllables(words)).toBe(words)
  },
)

const BODY = '\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n'

describe('heads with glued or shortened names', () => {
  test.each([
    ['LIÊN ĐOÀN LAO ĐỘNGTỈNH HÀ GIANG\nCÔNG ĐOÀN NGÀNH', 'Liên đoàn Lao động tỉnh Hà Giang'],
    ['SỞ GIÁO DỤCVÀ ĐÀO TẠO\nPHÒNGTỔ CHỨC CÁN BỘ', 'Sở Giáo dục và Đào tạo'],
    ['ĐẢNG BỘHUYỆN AN PHÚ\nBAN CHẤP HÀNH', 'Đảng bộ huyện An Phú'],
    ['UBND XÃ TÂN PHÚ\nBCĐ PCD COVID-19', 'Ủy ban nhân dân xã Tân Phú'],
    ['UBMTTQ VIỆT NAM XÃ TÂN PHÚ\nBAN THƯỜNG TRỰC', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Phú'],
    ['TTYT HUYỆN AN PHÚ\nTRẠM Y TẾ XÃ TÂN PHÚ', 'TTYT huyện An Phú'],
  ])('%s', (lines, parent) => {
    const [entry] = read(
      `${lines}\nSố: 12/KH-BCH\nTân Phú, ngày 12 tháng 12 năm 2021\nKẾ HOẠCH\nGiám sát${BODY}`,
      'a.txt',
    )
    expect(entry!.document.issuer?.parent).toBe(parent)
  })

  test('a committee whose rank is glued to it has its province', () => {
    const [entry] = read(
      `ỦY BAN NHÂN DÂNTỈNH AN GIANG\nSố: 12/KH-UBND\nAn Giang, ngày 12 tháng 12 năm 2021\nKẾ HOẠCH\nGiám sát${BODY}`,
      'a.txt',
    )
    expect(entry!.document.issuer).toEqual({
      name: 'Ủy ban nhân dân tỉnh An Giang',
      parent: null,
      province: 'An Giang',
    })
  })
})

describe('a place that is glued to the symbol is no part of it', () => {
  test.each([
    ['Số: 617/KH-UBNDAn Giang, ngày 01 tháng 12 năm 2025', '617/KH-UBND', 'An Giang'],
    ['Số: 16/CT-TTgHà Nội, ngày 31 tháng 3 năm 2020', '16/CT-TTg', 'Hà Nội'],
    ['Số: 30/TTr-SNVLâm Đồng, ngày 5 tháng 4 năm 2021', '30/TTr-SNV', 'Lâm Đồng'],
    ['Số: 12/NQ-HĐNDSơn La, ngày 5 tháng 4 năm 2021', '12/NQ-HĐND', 'Sơn La'],
    ['Số: 15/TTr-TTrHải Phòng, ngày 5 tháng 4 năm 2021', '15/TTr-TTr', 'Hải Phòng'],
  ])('%s', (line, number, place) => {
    const [entry] = read(`ỦY BAN NHÂN DÂN TỈNH\n${line}\nKẾ HOẠCH\nGiám sát${BODY}`, 'a.txt')
    expect(entry!.document).toMatchObject({ number, place })
  })
})

test('an issuer with a dash or a bracket in its name is read on', () => {
  const text = `UBND XÃ TÂN PHÚ BCĐ COVID-19 (ĐỢT 2)\nSố: 12/KH-UBND\nTân Phú, ngày 12 tháng 12 năm 2021\nKẾ HOẠCH\nPhòng dịch\n\nI. KẾT QUẢ\n\nXã đã ban hành kế hoạch.\n`
  expect(read(text, 'a.txt')).toHaveLength(1)
})
