import { expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const headOf = (text: string) => read(text, 'p.txt')[0]!.document
const identityOf = (text: string) => {
  const { kind, number, issued, issuer } = headOf(text)
  return [kind, number, issued, issuer?.name ?? null]
}

/** A page may begin with the name of the kind: issuer, number and day are cut off above it. */
const CUT = `HƯỚNG DẪN
QUẢN LÝ THẺ ĐẠI BIỂU
-----
- Căn cứ Quy chế bầu cử trong Đảng;
- Căn cứ Quyết định số 77-QĐ/BTCTW ngày 17/9/2024 của Ban Tổ chức Trung ương về thẻ đại biểu,
Ban Tổ chức Trung ương hướng dẫn việc quản lý thẻ đại biểu như sau:
1. Thẻ do văn phòng cấp.
Hướng dẫn này thay thế Hướng dẫn
số 12-HD/BTCTW, ngày 30/12/2011 của Ban Tổ chức Trung ương.
`
const SIGNED = 'Nơi nhận:\n- Lưu: VT.\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nLê Văn Tám\n'
const annex = (carried: string) => `${CUT}${SIGNED}PHỤ LỤC\nSỐ THẺ\n(Kèm theo ${carried})\nCao Bằng 30\n`

test('the number of a paper that is replaced is not its own, though a line begins with it', () => {
  expect(identityOf(CUT + SIGNED)).toEqual(['GUIDANCE', null, null, 'Ban Tổ chức Trung ương'])
  expect(read(CUT + SIGNED, 'p.txt')[0]!.citations.map(({ number }) => number)).toEqual([
    '77-QĐ/BTCTW',
    '12-HD/BTCTW',
  ])
})

test.each<[string, string | null, string | null]>([
  ['Hướng dẫn số 40-HD/BTCTW, ngày 27/11/2024 của Ban Tổ chức Trung ương', '40-HD/BTCTW', '2024-11-27'],
  ['Hướng dẫn số 40-HD/BTCTW của Ban Tổ chức Trung ương', '40-HD/BTCTW', null],
  ['Hướng dẫn số   -HD/BTCTW ngày    tháng 11 năm 2024', null, null],
  ['Quy định số 40-QĐ/BTCTW ngày 27/11/2024', null, null],
])('the annex tells the number that the head lost: (Kèm theo %s)', (carried, number, issued) => {
  expect(identityOf(annex(carried)).slice(1, 3)).toEqual([number, issued])
})

test('an annex below another head tells nothing of the first', () => {
  const other = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
  const text = annex('Hướng dẫn số 40-HD/BTCTW ngày 27/11/2024').replace('PHỤ LỤC', `${other}PHỤ LỤC`)
  expect(headOf(text).number).toBeNull()
})

test.each<[string, string, string]>([
  [
    'who wires',
    'CÔNG ĐIỆN\nVỀ ỨNG PHÓ BÃO SỐ 3\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng Bộ Y tế.\nBão số 3 đang mạnh lên.\n1. Bộ Y tế dự trữ thuốc.\n',
    'Thủ tướng Chính phủ',
  ],
  [
    'the line below the title',
    'NGHỊ QUYẾT\n\nVề chương trình giám sát năm 2024\n\nỦY BAN THƯỜNG VỤ QUỐC HỘI\n\nCăn cứ Luật Tổ chức Quốc hội;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Giám sát việc trồng rừng.\n',
    'Ủy ban Thường vụ Quốc hội',
  ],
  [
    'the sentence that closes',
    'THÔNG BÁO\nKẾT LUẬN TẠI CUỘC HỌP VỀ GIÁ XĂNG\n\nNgày 3/2/2024, Phó Thủ tướng đã họp.\n1. Bộ Công Thương theo dõi giá.\nVăn phòng Chính phủ xin thông báo để các bộ biết, thực hiện./.\n',
    'Văn phòng Chính phủ',
  ],
])('without a head %s tells who issues', (_, text, issuer) => {
  expect(headOf(text).issuer?.name).toBe(issuer)
})

test('a decision that says "ban hành kèm theo" is no annex of itself', () => {
  const text =
    'NGHỊ QUYẾT\n\nBan hành Kế hoạch trồng rừng\n\nCHÍNH PHỦ\n\nCăn cứ Luật Lâm nghiệp;\n\nĐiều 1.\n\nBan hành kèm theo Nghị quyết này Kế hoạch trồng rừng.\n'
  expect(headOf(text)).toMatchObject({ title: 'Ban hành Kế hoạch trồng rừng', issuer: { name: 'Chính phủ' } })
})

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

test('a stamp between the letters of a line is no name; the sign of the number names the department', () => {
  const text = `UBND TỈNH THANH HÓA\n21S21 XÂY0D1/0Ự2NG\nSố: 15/SXD-QLN\nV/v bán nhà\n${MOTTO}\nThanh Hóa, ngày 01 tháng 10 năm 2021\nKính gửi: Các sở.\n`
  expect(headOf(text).issuer).toEqual({
    name: 'Sở Xây dựng',
    parent: 'Ủy ban nhân dân tỉnh Thanh Hóa',
    province: 'Thanh Hóa',
  })
})

test('a title in quotation marks goes on below who speaks', () => {
  const text = `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\n${MOTTO}\nSố: 02/CT-TLĐ\nHà Nội, ngày 06 tháng 1 năm 2014\n\nCHỈ THỊ\nCỦA ĐOÀN CHỦ TỊCH TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM KHÓA X\nvề “Nâng cao chất lượng bữa ăn\ncủa công nhân”\n\nBữa ăn còn kém.\n`
  expect(headOf(text).title).toBe('về “Nâng cao chất lượng bữa ăn của công nhân”')
})

const PAD = ' '.repeat(60)
const joint = (left: string, right: string) =>
  `BỘ Y TẾ - BỘ TÀI CHÍNH\n${MOTTO}\nSố: 03/2010/TTLT-BYT-BTC\nHà Nội, ngày 20 tháng 01 năm 2010\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định giá thẻ\n\nCăn cứ Luật Giá;\nĐiều 1. Giá thẻ là 5.000 đồng.\n\n|KT. BỘ TRƯỞNG ${left}${PAD}|KT. BỘ TRƯỞNG ${right}${PAD}|\n|THỨ TRƯỞNG${PAD}|THỨ TRƯỞNG${PAD}|\n|(đã ký)${PAD}|(đã ký)${PAD}|\n|${left === 'BỘ Y TẾ' ? 'Lê Văn Tám' : 'Thượng tướng Vũ Thị Chín'}${PAD}|${left === 'BỘ Y TẾ' ? 'Vũ Thị Chín' : 'Lê Văn Tám'}${PAD}|\n`

test.each([
  ['BỘ Y TẾ', 'BỘ TÀI CHÍNH'],
  ['BỘ TÀI CHÍNH', 'BỘ Y TẾ'],
])('of two columns of a joint foot (%s, %s) the first body of the head is told', (left, right) => {
  const { signer } = headOf(joint(left, right))
  expect(signer).toMatchObject({ name: 'Lê Văn Tám', title: 'Thứ trưởng', mode: 'KT.' })
  expect(signer?.signature).toEqual(['KT. Bộ trưởng Bộ Y tế', 'Thứ trưởng'])
})

test('what a guidance of the Party rests on is a list of bullets; the last leads to who guides', () => {
  const { citations } = read(CUT + SIGNED, 'p.txt')[0]!
  expect(citations.map(({ relation }) => relation)).toEqual(['BASED_ON', 'REPLACES'])
})

const HEAD = `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n${MOTTO}\nSố: 54/KH-UBND\nLạng Sơn, ngày 13 tháng 3 năm 2020\n\n`

test('ends of line that a page prints as in a program end lines', () => {
  const text =
    `${HEAD}KẾ HOẠCH\nChăm sóc trẻ em đến năm 2025\n\nThực hiện Quyết định số 1896/QĐ-TTg ngày 25/12/2019.\n`.replaceAll(
      '\n',
      String.raw`\r\n`,
    )
  const part = read(text, 'p.txt')[0]!
  expect(part.document).toMatchObject({
    number: '54/KH-UBND',
    issued: '2020-03-13',
    title: 'Chăm sóc trẻ em đến năm 2025',
    issuer: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
  })
  expect(part.citations.map(({ number, issued }) => [number, issued])).toEqual([
    ['1896/QĐ-TTg', '2019-12-25'],
  ])
})

test('the foot begins behind empty cells', () => {
  const text = `${HEAD}KẾ HOẠCH\nChăm sóc trẻ em\n\n1. Sở Y tế rà soát.\n\n|Nơi nhận:\n- Lưu: VT.\n|   |KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nLê Văn Tám|\n`
  expect(headOf(text).signer).toMatchObject({ name: 'Lê Văn Tám', title: 'Phó Chủ tịch', mode: 'KT.' })
})

test('a title that breaks before the number of a congress goes on', () => {
  const text = `${HEAD}KẾ HOẠCH\nTỔ CHỨC THI ĐUA CHÀO MỪNG ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ\nXIV CỦA ĐẢNG\n\nI. MỤC ĐÍCH\n\n1. Thi đua.\n`
  expect(headOf(text).title).toBe('TỔ CHỨC THI ĐUA CHÀO MỪNG ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ XIV CỦA ĐẢNG')
})

test('a subject beside the day goes on in the next row', () => {
  const row = (left: string, right: string) => `|${left.padEnd(60)}|${right.padEnd(60)}|\n`
  const text =
    row('BỘ XÂY DỰNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    row('-------', 'Độc lập - Tự do - Hạnh phúc') +
    row('Số: 13/BXD-VLXD', '-------') +
    row('V/v: thăm dò mỏ đá xã Phú Minh và xã Toàn', 'Hà Nội, ngày 23 tháng 7 năm 2010') +
    row('Sơn, tỉnh Hòa Bình', '') +
    '\nKính gửi: Ủy ban nhân dân tỉnh Hòa Bình\n\nBộ Xây dựng có ý kiến.\n'
  expect(headOf(text)).toMatchObject({
    issued: '2010-07-23',
    title: 'thăm dò mỏ đá xã Phú Minh và xã Toàn Sơn, tỉnh Hòa Bình',
  })
})
