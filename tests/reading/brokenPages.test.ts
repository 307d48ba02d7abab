import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const entryOf = (text: string) => read(text.normalize('NFC'), 'p.txt')[0]!

describe('a page that only prints V/v is no letter', () => {
  test.each([
    'THÔNG TIN Ý KIẾN\nQuảng Trị\n\nV/v Chuyển đổi mục đích sử dụng rừng\n\nTHÔNG TIN PHẢN HỒI\n\nUBND tỉnh có ý kiến như sau:\n\nGiao Sở Y tế nghiên cứu.\n',
    'Hỏi đáp\n\nV/v Cấp giấy phép xây dựng\n\nCâu hỏi: Tôi muốn xây nhà.\n\nTrả lời: Liên hệ phường.\n',
    '# Đối thoại doanh nghiệp\n\nV/v Hoàn thuế\n\nCục Thuế trả lời như sau:\n\nNộp hồ sơ.\n',
  ])('%s', text => {
    expect(entryOf(text).document).toMatchObject({ kind: 'OTHER', issuer: null, number: null })
    expect(entryOf(text).tasks).toEqual([])
  })

  test('but one with a number is', () => {
    const text = 'Số: 12/UBND-KT\nV/v cấp phép\n\nUBND tỉnh có ý kiến như sau:\n\nGiao Sở Y tế nghiên cứu.\n'
    expect(entryOf(text).document.kind).toBe('OFFICIAL_LETTER')
  })
})

describe('columns out of order', () => {
  const page = (mark: string) =>
    entryOf(
      `${mark}UBND TỈNH BÀ RỊA - VŨNG TÀU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập – Tự do – Hạnh phúc\nSố: 327/SGDĐT-KHTC Vũng Tàu, ngày 29 tháng 4 năm 2011\nKính gửi: Các đơn vị trực thuộc\nSở đề nghị các đơn vị báo cáo trước ngày 12/05/2011.\n- Như trên;\n- Lưu VT, KHTC.\nV/v đánh giá nhà vệ sinh\ntrong trường học\nGIÁM ĐỐC\n(đã ký)\nNguyễn Thanh Giang\n`,
    ).document

  test.each(['', 'Trang 1', 'Trang 12'])('behind “%s”', mark => {
    expect(page(mark)).toMatchObject({
      number: '327/SGDĐT-KHTC',
      title: 'đánh giá nhà vệ sinh trong trường học',
      issuer: { name: 'Sở Giáo dục và Đào tạo', parent: 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu' },
      signer: { name: 'Nguyễn Thanh Giang' },
    })
  })
})

test.each([
  ['454/TTr-SoNNMT', 'TTr-SoNNMT'],
  ['12/TTr-SoNV', 'TTr-SoNV'],
  ['7/BC-SoYT', 'BC-SoYT'],
])('a department may write its sign with a small letter: %s', (number, symbol) => {
  const text = `UBND TỈNH ĐỒNG NAI\nSố: 2813/QĐ-UBND\nĐồng Nai, ngày 20 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\nVề thủ tục\n\nTheo đề xuất tại Tờ trình số ${number} ngày 17 tháng 11 năm 2025;\n\nĐiều 1. Thông qua.\n`
  expect(entryOf(text).citations[0]).toMatchObject({ number, issued: '2025-11-17' })
  expect(symbol).toContain('So')
})

test.each([
  ['__Người nộp thuế phải đăng ký__ thuế.', 'Người nộp thuế phải đăng ký thuế.'],
  ['Các xã __rà soát__ hộ nghèo.', 'Các xã rà soát hộ nghèo.'],
])('two lines around words are mark-up: %s', (printed, words) => {
  const text = `UBND HUYỆN BA VÌ\nSố: 1/KH-UBND\nBa Vì, ngày 05 tháng 3 năm 2021\n\nKẾ HOẠCH\nRà soát\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Các đơn vị\n\n- ${printed}\n`
  expect(entryOf(text).tasks.map(({ text: task }) => `${task}.`)).toEqual([words])
})

test('a blank of two lines stays one', () => {
  const text =
    'UBND HUYỆN BA VÌ\nSố: __/KH-UBND\nBa Vì, ngày __ tháng 3 năm 2021\n\nKẾ HOẠCH\nRà soát\n\n1. Các xã rà soát.\n'
  expect(entryOf(text).document).toMatchObject({ number: null, issued: '2021-03', place: 'Ba Vì' })
})

test('what is taken up for something is not quoted without it', () => {
  const text =
    'UBND HUYỆN BA VÌ\nSố: 1/KH-UBND\nBa Vì, ngày 05 tháng 3 năm 2021\n\nKẾ HOẠCH\nỨng xử\n\n1. Thực hiện phương châm lấy người nộp thuế là “trung tâm phục vụ của mình”.\n\n2. Thực hiện phương châm hành động “nhanh chóng, chính xác, tận tâm”.\n'
  expect(entryOf(text).messages.map(message => message.text)).toEqual(['nhanh chóng, chính xác, tận tâm'])
})

test.each([
  ['TRƯỜNG MN TUỔI THƠ', 'Trường MN Tuổi Thơ'],
  ['TRƯỜNG MẦM NON SƠN CA', 'Trường Mầm non Sơn Ca'],
  ['TRƯỜNG MẪU GIÁO MĂNG NON', 'Trường Mẫu giáo Măng Non'],
])('a house for children is called by its name: %s', (head, name) => {
  const text = `PHÒNG GD& ĐT CƯ KUIN\n${head}\nSố: 101/QĐ-MN\nEa Tiêu, ngày 30 tháng 09 năm 2022\n\nQUYẾT ĐỊNH\nVề quy chế\n\nĐiều 1. Công bố quy chế.\n`
  expect(entryOf(text).document.issuer).toMatchObject({ name, parent: 'Phòng GD&ĐT Cư Kuin' })
})
