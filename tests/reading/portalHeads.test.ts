import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

interface Printed {
  issuer?: string
  number?: string
  kind?: string
  title?: string
  authority?: string
  signature?: string
}

function headOf(printed: Printed): Record<string, unknown> {
  const text = `${printed.issuer ?? 'BỘ Y TẾ'}

-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

---------------

${printed.number ?? 'Số: 12/QĐ-BYT'}

Hà Nội, ngày 24 tháng 11 năm 2025

${printed.kind ?? 'QUYẾT ĐỊNH'}

${printed.title ?? 'THÀNH LẬP TỔ GIÚP VIỆC'}

${printed.authority ?? ''}

Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;

Điều 1. Chánh Văn phòng Bộ mở sổ theo dõi.

Nơi nhận:
- Như Điều 1;
- Lưu: VT.

${printed.signature ?? 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê Văn Tám'}
`
  const { issuer, number, title, signer } = read(text, 'p.md')[0]!.document
  const signed = signer && [signer.mode, signer.title, signer.name].filter(Boolean).join(' ')
  return { issuer: issuer?.name, number, title, signer: signed }
}

const WHOLE = {
  issuer: 'Bộ Y tế',
  number: '12/QĐ-BYT',
  title: 'THÀNH LẬP TỔ GIÚP VIỆC',
  signer: 'KT. Thứ trưởng Lê Văn Tám',
}
const CARRIED = 'BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 5/QĐ-BYT'

describe('a title', () => {
  test.each<[string, Printed, string]>([
    [
      'that breaks behind BÃI',
      { title: 'BÃI\nBỎ THÔNG TƯ SỐ 7/2017/TT-BYT' },
      'BÃI BỎ THÔNG TƯ SỐ 7/2017/TT-BYT',
    ],
    [
      'that breaks behind CÔNG',
      { title: 'CÔNG\nBỐ THỦ TỤC CỦA\nBỘ NỘI VỤ', authority: 'BỘ TRƯỞNG BỘ Y TẾ' },
      'CÔNG BỐ THỦ TỤC CỦA BỘ NỘI VỤ',
    ],
    ['that breaks behind PHÂN', { title: 'PHÂN\nBỔ KINH PHÍ NĂM 2025' }, 'PHÂN BỔ KINH PHÍ NĂM 2025'],
    [
      'that breaks behind one letter',
      { kind: 'THÔNG BÁO', title: 'Ý\nKIẾN CHỈ ĐẠO TẠI BUỔI HỌP' },
      'Ý KIẾN CHỈ ĐẠO TẠI BUỔI HỌP',
    ],
    [
      'whose next line goes on with a small letter',
      { title: 'Ban hành Chương trình của Bộ Y tế\nthực hiện Nghị quyết số 20-NQ/TW' },
      'Ban hành Chương trình của Bộ Y tế thực hiện Nghị quyết số 20-NQ/TW',
    ],
    [
      'whose next line goes on with a ground',
      { title: 'Phân công nhiệm vụ của Thanh tra Bộ\ntheo đề nghị của các địa phương' },
      'Phân công nhiệm vụ của Thanh tra Bộ theo đề nghị của các địa phương',
    ],
    ['that is a verb like a kind', { title: 'QUY ĐỊNH VỀ HỌC PHÍ' }, 'QUY ĐỊNH VỀ HỌC PHÍ'],
    ['that is another verb like a kind', { title: 'HƯỚNG DẪN VỀ HỌC PHÍ' }, 'HƯỚNG DẪN VỀ HỌC PHÍ'],
    ['that repeats its kind', { title: 'QUYẾT ĐỊNH VỀ HỌC PHÍ' }, 'VỀ HỌC PHÍ'],
    ['behind V/V', { title: 'V/V CHỦ ĐỘNG PHÒNG BÃO' }, 'CHỦ ĐỘNG PHÒNG BÃO'],
    ['behind V/v in small letters', { title: 'V/v chủ động phòng bão' }, 'chủ động phòng bão'],
    ['behind V/v:', { title: 'V/v: chủ động phòng bão' }, 'chủ động phòng bão'],
    [
      'over twenty lines',
      { title: Array.from({ length: 20 }, (_, i) => `SỬA ĐỔI QUY CHẾ VỀ BẾN CÁ VÀ CẢNG ${i}`).join('\n') },
      Array.from({ length: 20 }, (_, i) => `SỬA ĐỔI QUY CHẾ VỀ BẾN CÁ VÀ CẢNG ${i}`).join(' '),
    ],
    [
      'whose line opens with BAN HÀNH KÈM THEO',
      { title: `SỬA ĐỔI QUY CHẾ\n${CARRIED}` },
      `SỬA ĐỔI QUY CHẾ ${CARRIED}`,
    ],
  ])('%s is whole', (_, printed, title) => {
    expect(headOf(printed)).toEqual({ ...WHOLE, title })
  })

  test('ends before the body that decides', () => {
    expect(headOf({ authority: 'BỘ TRƯỞNG BỘ Y TẾ' })).toEqual(WHOLE)
  })
})

describe('a signer', () => {
  const signed = (signature: string) =>
    headOf({ signature: `KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n${signature}` }).signer
  test.each([
    'Thượng tướng Lê Văn Tám',
    'Đại tá Lê Văn Tám',
    'THIẾU TƯỚNG Lê Văn Tám',
    'PGS.TS. Lê Văn Tám',
    'GS. TS Lê Văn Tám',
    'ThS Lê Văn Tám',
  ])('is named without rank or degree: %s', name => {
    expect(signed(name)).toBe('KT. Thứ trưởng Lê Văn Tám')
  })

  test.each([
    ['Thiếu Văn Tám', 'KT. Thứ trưởng Thiếu Văn Tám'],
    ['Tạ Thị Sơn', 'KT. Thứ trưởng Tạ Thị Sơn'],
  ])('keeps a name that begins like a rank: %s', (name, whole) => {
    expect(signed(name)).toBe(whole)
  })

  test.each([
    ['KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLê Văn Tám', ['KT. Bộ trưởng, Chủ nhiệm', 'Phó Chủ nhiệm']],
    ['TL. CỤC TRƯỞNG\nPHÓ TRƯỞNG BAN\nLê Văn Tám', ['TL. Cục trưởng', 'Phó trưởng ban']],
  ])('has the posts of %j', (signature, posts) => {
    const text = `Số: 1/BYT-VP\n\nHà Nội, ngày 24 tháng 11 năm 2025\n\nKính gửi: Sở Y tế.\n\nBộ Y tế trả lời.\n\nNơi nhận:\n- Lưu: VT.\n\n${signature}\n`
    expect(read(text, 'p')[0]!.document.signer?.signature).toEqual(posts)
  })
})

test.each<[string, Printed, Partial<typeof WHOLE>]>([
  ['behind the hyphen', { number: 'Số: 3783/QĐ-\nBYT' }, { number: '3783/QĐ-BYT' }],
  ['behind a second hyphen', { number: 'Số: 12/BYT-\nVP-TH' }, { number: '12/BYT-VP-TH' }],
  ['behind the year', { number: 'Số: 12/2025/TT-\nBYT' }, { number: '12/2025/TT-BYT' }],
  ['behind its label', { number: 'Số:\n12/2025/TT-BYT' }, { number: '12/2025/TT-BYT' }],
  ['nowhere, below it a rule', { number: 'Số: 12/QĐ-BYT\n-----' }, {}],
])('a number that breaks %s is whole', (_, printed, number) => {
  expect(headOf(printed)).toEqual({ ...WHOLE, ...number })
})

test.each([
  ['BAN CHỈ ĐẠO NHÀ\nNƯỚC\nVỀ DU LỊCH', 'Ban Chỉ đạo Nhà nước về du lịch'],
  ['KIỂM TOÁN NHÀ\nNƯỚC', 'Kiểm toán nhà nước'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH GIA LAI', 'Chủ tịch Ủy ban nhân dân tỉnh Gia Lai'],
  ['VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN\nTỈNH GIA LAI', 'Văn phòng Hội đồng nhân dân tỉnh Gia Lai'],
  ['ỦY BAN NHÂN DÂN\nTỈNH GIA LAI', 'Ủy ban nhân dân tỉnh Gia Lai'],
])('the issuer of %j is %s', (printed, issuer) => {
  expect(headOf({ issuer: printed, number: 'Số: 5/QĐ-X' }).issuer).toBe(issuer)
})

describe('the number of a head far below', () => {
  const menu = Array.from({ length: 70 }, (_, i) => `Văn bản mới thứ ${i + 1}`).join('\n')
  const page = (above: string, line: string) => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

THÔNG TƯ
Quy định về điều lệ trung tâm giáo dục nghề nghiệp

Căn cứ Luật Giáo dục nghề nghiệp ngày 27 tháng 11 năm 2014;

Điều 1. Phạm vi
${menu}

${above}
${line}

Điều 2. Hiệu lực`

  test.each([
    [
      'Khoản này được bãi bỏ theo quy định tại khoản 4 Điều 5 của Thông tư',
      'số 18/2018/TT-BTC ngày 30 tháng 10 năm 2018 của Bộ',
    ],
    [
      'Điều 7 của Nghị định này và các mẫu ban hành kèm theo Quyết định',
      'số 32/QĐ-BTC ngày 4 tháng 5 năm 2021 về mẫu tờ khai',
    ],
    [
      'Hồ sơ gồm giấy tờ nêu tại điểm a khoản 2 Điều 9 Nghị quyết',
      'số: 15/NQ-CP ngày 1 tháng 2 năm 2020 của Chính phủ;',
    ],
  ])('%s / %s is a sentence of the text', (above, line) => {
    const { document } = read(page(above, line), 'x')[0]!
    expect([document.number, document.title]).toEqual([
      null,
      'Quy định về điều lệ trung tâm giáo dục nghề nghiệp',
    ])
  })
})
