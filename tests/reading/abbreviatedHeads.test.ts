import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const issuerOf = (text: string) => read(text.normalize('NFC'), 'p.txt')[0]!.document.issuer
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const PLAN = '\nKẾ HOẠCH\nTrồng cây năm 2024\n\nThực hiện chỉ đạo của Bộ Y tế.\n1. Các xã trồng cây.\n'
const head = (lines: string, number: string, place: string) =>
  `${lines}\n${MOTTO}Số: ${number}\n${place ? `${place}, ngày 05 tháng 3 năm 2024\n` : ''}${PLAN}`

describe('an abbreviated head', () => {
  test.each<[string, string, string, [string, string | null, string | null]]>([
    [
      'UBND TỈNH AN GIANG SỞ Y TẾ',
      '1/KH-SYT',
      'An Giang',
      ['Sở Y tế', 'Ủy ban nhân dân tỉnh An Giang', 'An Giang'],
    ],
    [
      'UBND TỈNH AN GIANG / SỞ Y TẾ',
      '1/KH-SYT',
      '',
      ['Sở Y tế', 'Ủy ban nhân dân tỉnh An Giang', 'An Giang'],
    ],
    [
      'UBND TỈNH THỪA THIÊN - HUẾ - SỞ Y TẾ',
      '1/KH-SYT',
      'Huế',
      ['Sở Y tế', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế', 'Thừa Thiên Huế'],
    ],
    [
      'UBND HUYỆN CỦ CHI - PHÒNG Y TẾ',
      '1/KH-YT',
      'Củ Chi',
      ['Phòng Y tế', 'Ủy ban nhân dân huyện Củ Chi', null],
    ],
    [
      'UBND TP. CẦN THƠ\nSỞ GD&ĐT',
      '1/KH-SGDĐT',
      'Cần Thơ',
      ['Sở Giáo dục và Đào tạo', 'Ủy ban nhân dân thành phố Cần Thơ', 'Cần Thơ'],
    ],
    ['UBND THÀNH PHỐ', '1/KH-UBND', 'Cần Thơ', ['Ủy ban nhân dân thành phố Cần Thơ', null, 'Cần Thơ']],
    ['UBND TỈNH', '1/KH-UBND', 'An Giang', ['Ủy ban nhân dân tỉnh An Giang', null, 'An Giang']],
    ['UBND THÀNH PHỐ', '1/KH-UBND', 'Long Xuyên', ['Ủy ban nhân dân thành phố', null, null]],
    ['UBND THÀNH PHỐ', '1/KH-UBND', 'An Giang', ['Ủy ban nhân dân thành phố', null, 'An Giang']],
    ['UBND THÀNH PHỐ', '1/KH-UBND', '', ['Ủy ban nhân dân thành phố', null, null]],
  ])('%s, %s, %s', (lines, number, place, [name, parent, province]) => {
    expect(issuerOf(head(lines, number, place))).toEqual({ name, parent, province })
  })
})

describe('an annex is of the body whose paper carries it, where that is named', () => {
  test.each<[string, string | null]>([
    ['(Kèm theo Công văn số 12/BYT-DP ngày 05/3/2024 của Bộ Y tế)', 'Bộ Y tế'],
    ['(Ban hành kèm theo Quyết định số 12/QĐ-BXD\nngày 05/3/2024 của Bộ trưởng Bộ Xây dựng)', 'Bộ Xây dựng'],
    ['(Kèm theo Công văn số 12/SYT-NV ngày 05/3/2024 của Sở Y tế An Giang)', 'Sở Y tế An Giang'],
    [
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND thành phố Huế)',
      'Ủy ban nhân dân thành phố Huế',
    ],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh)', null],
    ['(Kèm theo Công văn số 12/SYT-NV ngày 05/3/2024 của Sở Y tế)', 'Sở Y tế'],
    ['(Kèm theo Công văn số 12/BYT-DP ngày 05/3/2024)', null],
  ])('%s', (carrier, name) => {
    const text = `PHỤ LỤC\nDANH SÁCH CÁC TRẠM\n${carrier}\n\n1. Trạm ở bến xe.\n2. Trạm ở chợ.\n`
    expect(issuerOf(text)?.name ?? null).toBe(name)
  })
})

describe('a letter without a head is of the body that asks in it', () => {
  const letter = (sentence: string) =>
    issuerOf(`Kính gửi: Các trường trực thuộc\n\n${sentence}\n1. Trồng cây ở sân trường.\n2. Tưới cây.\n`)
      ?.name ?? null
  test.each<[string, string | null]>([
    [
      'Thực hiện Công văn số 12/VPCP-KG (gửi kèm). Bộ Văn hóa, Thể thao và Du lịch (VHTTDL) đề nghị các trường:',
      'Bộ Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Năm nay mưa nhiều; UBND Thành phố yêu cầu các trường thực hiện các việc sau:',
      'Ủy ban nhân dân Thành phố',
    ],
    ['Bộ Nông nghiệp và Môi trường yêu cầu các trường như sau:', 'Bộ Nông nghiệp và Môi trường'],
    ['Tại Công văn số 12/BYT-DP, Bộ Y tế yêu cầu các trường như sau:', null],
    ['Theo Kế hoạch số 12/KH-UBND, UBND Tỉnh yêu cầu các trường như sau:', null],
    ['Thủ tướng Chính phủ yêu cầu các trường như sau:', null],
    ['Đoàn kiểm tra yêu cầu các trường như sau:', null],
  ])('%s', (sentence, name) => {
    expect(letter(sentence)).toBe(name)
  })

  test('a head that lost its name keeps the sign of who asks', () => {
    const text = (sign: string) =>
      `B ộ GIÁO DỤC VÀ ĐÀO TẠO     ${MOTTO}\nSỐ: Ạ S /${sign}-GDTX\nHà Nội, ngày 05 tháng 04 năm 2019\n\nKính gửi: Các trường\n\nĐể phòng cháy, Bộ Giáo dục và Đào tạo yêu cầu các trường như sau:\n1. Tưới cây.\n`
    expect(issuerOf(text('BGDĐT'))?.name).toBe('Bộ Giáo dục và Đào tạo')
    expect(issuerOf(text('TCT'))).toBeNull()
  })

  test('a notice of a ward that says so behind a semicolon', () => {
    const text =
      'THÔNG BÁO\nTổng vệ sinh\n\nThực hiện Kế hoạch số 12-KH/QU của Quận ủy; Ủy ban nhân dân phường Cự Khối thông báo:\n1. Quét đường vào thứ bảy.\n'
    expect(issuerOf(text)?.name).toBe('Ủy ban nhân dân phường Cự Khối')
  })
})
