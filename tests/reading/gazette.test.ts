import { expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const page = (
  above: string,
  issuer: string,
  foot: string,
  title = 'Quy định về bến cá',
) => `CÔNG BÁO/Số 637 + 638/Ngày 16-6-2021
3
${above}${issuer}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 01/2021/TT-BLĐTBXH
Hà Nội, ngày 03 tháng 6 năm 2021
THÔNG TƯ
${title}
Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;
Điều 1. Thông tư này quy định về bến cá.
Điều 2. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2021./.
${foot}`

const MINISTRY = 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'
const NAME = 'Bộ Lao động - Thương binh và Xã hội'
const SIGNED = 'BỘ TRƯỞNG\n\nĐào Ngọc Tám\n'
const headOf = (text: string) => read(text, 'x')[0]!.document

test.each<[string, string, string]>([
  ['nothing', '', MINISTRY],
  ['the issuer', `${MINISTRY}\n`, 'BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI'],
  ['the issuer, and a hyphen is lost below', `${MINISTRY}\n`, 'BỘ LAO ĐỘNG\nTHƯƠNG BINH VÀ XÃ HỘI'],
  ['its part', 'VĂN BẢN QUY PHẠM PHÁP LUẬT\n', MINISTRY],
  [
    'its part and the issuer',
    `VĂN BẢN QUY PHẠM PHÁP LUẬT\n${MINISTRY}\n`,
    'BỘ LAO ĐỘNG - THƯƠNG\nBINH VÀ XÃ HỘI',
  ],
  ['its other part and the issuer', `VĂN BẢN PHÁP LUẬT KHÁC\n${MINISTRY}\n`, MINISTRY],
])('a body is no part of itself, nor of the gazette that prints %s above the head', (_, above, issuer) => {
  expect(headOf(page(above, issuer, SIGNED)).issuer).toEqual({ name: NAME, parent: null, province: null })
})

test('a parent stays one', () => {
  const { issuer } = headOf(page('', 'BỘ TÀI CHÍNH\nCỤC THUẾ', SIGNED).replace('TT-BLĐTBXH', 'TB-CT'))
  expect(issuer).toEqual({ name: 'Cục Thuế', parent: 'Bộ Tài chính', province: null })
})

const FORM = `PHỤ LỤC\nDANH MỤC BẾN CÁ\n${'Bến cá loại một của huyện\n'.repeat(50)}`

test.each<[string, string, string]>([
  ['BỘ TRƯỞNG\n\nĐào Ngọc Tám\n', 'Bộ trưởng', 'Đào Ngọc Tám'],
  ['BỘ TRƯỞNG\nĐại tướng Lương Văn Tám\n', 'Bộ trưởng', 'Lương Văn Tám'],
  ['THỐNG ĐỐC\n(Đã ký)\nNguyễn Thị Tám\n', 'Thống đốc', 'Nguyễn Thị Tám'],
  ['CHỦ TỊCH\n\nVũ Văn Tám\n', 'Chủ tịch', 'Vũ Văn Tám'],
  ['THỦ TƯỚNG\nPhạm Văn Tám\n', 'Thủ tướng', 'Phạm Văn Tám'],
])(
  'who heads a body signs without a list of recipients, and an annex stands below: %j',
  (foot, title, name) => {
    const { signer } = headOf(page('', MINISTRY, `${foot}${FORM}`))
    expect([signer?.title, signer?.name, signer?.mode]).toEqual([title, name, null])
  },
)

test.each<[string, string]>([
  ['a form of the annex', `${SIGNED}${FORM}Xác nhận hồ sơ.\nGIÁM ĐỐC\nLê Văn Hai\n`],
  ['a mode in the annex', `${SIGNED}${FORM}Xác nhận hồ sơ.\nKT. GIÁM ĐỐC\nLê Văn Hai\n`],
  ['recipients beside it', `Nơi nhận:\n- Lưu: VT.\n${SIGNED}`],
  ['recipients below it', `${SIGNED}Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n`],
])('the signer stays with %s', (_, foot) => {
  expect(headOf(page('', MINISTRY, foot)).signer?.name).toBe('Đào Ngọc Tám')
})

test.each([
  '13/2020/TT-BTC',
  '13/2020/TT-BTC của Bộ Tài chính',
  '88/QĐ-BTC',
  '77/NQ-CP',
  '5/2021/NĐ-CP ngày 02/01/2021',
])('a title goes on with the number on the next line: %s', number => {
  const title = `Sửa đổi Thông tư về bến cá được sửa đổi bởi Văn bản số\n${number}`
  expect(headOf(page('', MINISTRY, SIGNED, title)).title).toBe(title.replace('\n', ' '))
})
