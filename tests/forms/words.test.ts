import { describe, expect, test } from 'vitest'
import { issuerNamed } from '../../schema/words/bodies'
import { provinceNamed } from '../../schema/words/provinces'
import { isPersonName, nameAtEnd } from '../../seed/read/forms/names'
import { naturalCase } from '../../seed/read/forms/naturalCase'
import { numberAt, scaleAt } from '../../seed/read/forms/numbers'
import { quotations } from '../../seed/read/forms/quotes'

describe('quantities', () => {
  test.each([
    ['2.291.165', 2291165],
    ['40,15%', 40.15],
    ['02 năm', 2],
    ['9,11 triệu', 9.11],
    ['110.627.316', 110627316],
  ])('%s is %d', (printed, value) => {
    expect(numberAt(printed, 0)?.value).toBe(value)
  })

  test('a date with dots is none; a word may multiply', () => {
    expect(numberAt('16.8.2021', 0)).toBeNull()
    expect(scaleAt('trieu cuoc goi', 0)?.factor).toBe(1e6)
  })
})

describe('quotations', () => {
  test('nest, and both end', () => {
    const text = '“Thích ứng an toàn để trở lại cuộc sống “bình thường mới””'
    const [outer, inner] = quotations(text)
    expect(outer).toMatchObject({ open: 0, close: text.length - 1, depth: 0 })
    expect(text.slice(inner!.open, inner!.close + 1)).toBe('“bình thường mới”')
  })

  test('a mark that nothing closes is no quotation', () => {
    expect(quotations('“Phòng dịch tốt')).toEqual([])
  })
})

describe('names', () => {
  test('of bodies in capitals are spelt as in a sentence', () => {
    expect(naturalCase('BỘ THÔNG TIN VÀ TRUYỀN THÔNG')).toBe('Bộ Thông tin và Truyền thông')
    expect(naturalCase('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI')).toBe('Ủy ban nhân dân tỉnh Quảng Ngãi')
    expect(issuerNamed('VĂN PHÒNG CHÍNH PHỦ')).toBe('Văn phòng Chính phủ')
    expect(provinceNamed('TP. HO CHI MINH')).toBe('Hồ Chí Minh')
  })

  test.each([
    ['ỦY BAN MTTQ VIỆT NAM XÃ BÌNH AN', 'Ủy ban MTTQ Việt Nam xã Bình An'],
    ['TRƯỜNG THPT NGUYỄN VĂN BÉ', 'Trường THPT Nguyễn Văn Bé'],
    ['TRƯỜNG TIỂU HỌC LÊ THỊ RIÊNG', 'Trường Tiểu học Lê Thị Riêng'],
    ['BAN QUẢN LÝ CÁC KCN TỈNH NAM HẢI', 'Ban Quản lý các KCN tỉnh Nam Hải'],
    ['TRUNG TÂM PHÒNG, CHỐNG HIV/AIDS', 'Trung tâm Phòng, chống HIV/AIDS'],
    ['VĂN PHÒNG BCĐ PCTT VÀ TKCN', 'Văn phòng BCĐ PCTT và TKCN'],
    ['BAN TỔ CHỨC ĐẢNG ỦY KHỐI', 'Ban Tổ chức Đảng ủy khối'],
  ])('%s keeps what is no word, and whom a house is named after', (printed, name) => {
    expect(naturalCase(printed)).toBe(name)
  })

  test('of persons are told from other capitalised words', () => {
    expect(isPersonName('Nguyễn Mạnh Hùng', true)).toBe(true)
    expect(isPersonName('Thông Tin', true)).toBe(false)
    expect(nameAtEnd('- Lưu: VT, KGVX.th54 Trần Hoàng Tuấn')).toBe(21)
  })
})
