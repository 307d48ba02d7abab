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

describe('a form that others are to fill in is no paper of anybody', () => {
  test.each([
    '# Mẫu quyết định thu hồi thẻ\n\nTheo đó, mẫu như sau:\n\nUBND TỈNH, TP...\nSố............./QĐ-STP\n\nQUYẾT ĐỊNH\nThu hồi thẻ công chứng viên\n\nGIÁM ĐỐC SỞ TƯ PHÁP\n\nCăn cứ Luật Công chứng số 46/2024/QH15;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thu hồi thẻ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này.\n',
    'TỜ KHAI\nĐỀ NGHỊ CẤP GIẤY XÁC NHẬN CÓ QUỐC TỊCH\nKính gửi (1): ……………………………….………\nHọ, chữ đệm và tên (2): …………..\nNơi sinh (3): ….………\n',
    'GIẤY ĐỀ NGHỊ THANH TOÁN\nNgày ….. tháng ….. năm...\nKính gửi: .....................................................\nHọ và tên: ........\n',
    'MẪU SỐ 01\nKính gửi: Công an Phường (Xã): ............................... Quận (Huyện): ................\nTôi tên là: ..........\n\nYêu cầu ghi rõ họ tên.\n',
    'GIẤY ĐĂNG KÝ MÃ SỐ\nKính gửi: [Tên thành viên lưu ký]\n\nThành viên lưu ký có trách nhiệm xem xét hồ sơ.\n',
    'TÊN CƠ QUAN …\nSố: ……/GM\n\nKính gửi: ……………………\n\nMời họp lúc … giờ.\n',
  ])('%#', text => {
    expect(entryOf(text).document).toMatchObject({ kind: 'OTHER', issuer: null, issued: null })
    expect(entryOf(text).tasks).toEqual([])
  })

  test('but a draft without number and day is one', () => {
    const text =
      'UBND HUYỆN BA VÌ\nSố: …/KH-UBND\nBa Vì, ngày … tháng … năm 2021\n\nKẾ HOẠCH\nRà soát\n\nKính gửi: UBND các xã.\n\n1. Các xã rà soát.\n'
    expect(entryOf(text).document).toMatchObject({
      kind: 'PLAN',
      issuer: { name: 'Ủy ban nhân dân huyện Ba Vì' },
    })
  })
})

test.each([
  'Ngày 01/7/2025, Chính phủ ban hành Nghị định số 189/2025/NĐ-CP về xử phạt.',
  'Bộ Quốc phòng vừa ban hành Thông tư số 73/2025/TT-BQP.',
  '# Điểm mới của Nghị định 310/2025/NĐ-CP',
])('a page that prints the last article of another paper charges nobody: %s', opening => {
  const last =
    'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các tỉnh chịu trách nhiệm thi hành Nghị định này.'
  expect(entryOf(`${opening}\n\n## Hiệu lực\n\n${last}\n`).tasks).toEqual([])
})

test('nor is anybody given what another paper gives', () => {
  const text =
    '# Dự án nhà ở công vụ\n\nTheo Nghị quyết 87/NQ-HĐND:\n\nĐiều 3. Giao Ủy ban nhân dân tỉnh tổ chức triển khai, thực hiện Nghị quyết.\n'
  expect(entryOf(text).tasks).toEqual([])
})

test.each([
  'Trần Trọng Tân mất ngày 4 tháng 8 năm 2014.[3]',
  'Sinh ngày 27 tháng 12 năm 1943',
  '. Bản gốc lưu trữ ngày 18 tháng 12 năm 2018. Truy cập ngày 24 tháng 9 năm 2015.',
  'Lễ viếng bắt đầu ngày 05 tháng 8 năm 2025',
  'Được thăng hàm ngày 3 tháng 2 năm 1998',
])('a day that a page tells of somebody is not its own: %s', line => {
  const text = `# Tiểu sử\n\nÔng làm việc ở xã.\n\n${line}\n\nVinh danh\n\nCHƯƠNG TRÌNH\nLễ viếng\n\n1. Dâng hương.\n`
  expect(entryOf(text).document.issued).toBeNull()
})
