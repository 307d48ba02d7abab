import { expect, it } from 'vitest'
import { cite } from './paperOf'

const read = (text: string) =>
  cite(text).citations.map(one => `${one.number} ${one.kind} ${one.issued ?? '–'}`)

it.each<[string, string[]]>([
  ['Chỉ thị 15 và 16/CT-TTg', ['15/CT-TTg DIRECTIVE –', '16/CT-TTg DIRECTIVE –']],
  ['Chỉ thị 15, 16, 19/CT-TTg', ['15/CT-TTg DIRECTIVE –', '16/CT-TTg DIRECTIVE –', '19/CT-TTg DIRECTIVE –']],
  ['Thông tư 39, 26 và 37/2017/TT-BTC', ['39 CIRCULAR –', '26 CIRCULAR –', '37/2017/TT-BTC CIRCULAR –']],
  [
    'các Công văn số 2522, 2523/UBND - VX ngày 28/7/2021',
    ['2522/UBND-VX OFFICIAL_LETTER 2021-07-28', '2523/UBND-VX OFFICIAL_LETTER 2021-07-28'],
  ],
  [
    'các Quyết định số: 1743/QĐ-BGTVT, 1744/QĐ-BGTVT ngày 31/12/2024 của Bộ trưởng Bộ Giao thông vận tải',
    ['1743/QĐ-BGTVT DECISION 2024-12-31', '1744/QĐ-BGTVT DECISION 2024-12-31'],
  ],
  [
    'Công văn số 1427/STTTT-TTBCXB ngày 27/7/2021 về tuyên truyền; số 1465 /STTTT-BCVT ngày 26/7/2021 đề xuất',
    ['1427/STTTT-TTBCXB OFFICIAL_LETTER 2021-07-27', '1465/STTTT-BCVT OFFICIAL_LETTER 2021-07-26'],
  ],
  [
    'có 02 văn bản (1181/BCVT-STTTT ngày 14/9/2021; 1221/BCVT-STTTT ngày 21/9/2021) gửi các nhà mạng',
    ['1181/BCVT-STTTT OFFICIAL_LETTER 2021-09-14', '1221/BCVT-STTTT OFFICIAL_LETTER 2021-09-21'],
  ],
  [
    'các Công văn của Bộ Tài chính số 1060/BTC-QLGCS ngày 23/01/2025, số 1187/BTC-ĐT ngày 24/01/2025',
    ['1060/BTC-QLGCS OFFICIAL_LETTER 2025-01-23', '1187/BTC-ĐT OFFICIAL_LETTER 2025-01-24'],
  ],
  [
    'công văn số 4726/BGDĐT-GDTC, và 6666/BYT-MT ngày 16/8/2021',
    ['4726/BGDĐT-GDTC OFFICIAL_LETTER –', '6666/BYT-MT OFFICIAL_LETTER 2021-08-16'],
  ],
  ['các Quy định số 08-QĐ/TW, 37-QĐ/TW', ['08-QĐ/TW REGULATION –', '37-QĐ/TW REGULATION –']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each<[string, string[]]>([
  [
    'Nghị quyết số 128/NQ-CP ban hành. Nghị quyết 128 và NQ 128, Nghị quyết số 128.',
    ['128/NQ-CP', '128/NQ-CP', '128/NQ-CP', '128/NQ-CP'],
  ],
  ['Quyết định số 4800/QĐ-BYT; sau đó Quyết định 4800 Bộ Y tế', ['4800/QĐ-BYT', '4800/QĐ-BYT']],
  ['Nghị định 100/2019 và Nghị định số 100/2019/NĐ-CP', ['100/2019/NĐ-CP', '100/2019/NĐ-CP']],
  ['Nghị quyết 128 và Chỉ thị số 16', ['128', '16']],
  ['Nghị định 100/2019 và Nghị định số 100/2015/NĐ-CP', ['100/2019', '100/2015/NĐ-CP']],
  ['Chỉ thị 15 và 16/CT-TTg, Chỉ thị số 15/CT-UBND', ['15/CT-TTg', '16/CT-TTg', '15/CT-UBND']],
  ['Nghị định 123 quy định về hóa đơn', ['123']],
  ['Chỉ thị 15/CT-TTg, Chỉ thị số 15/CT-UBND và Chỉ thị 15', ['15/CT-TTg', '15/CT-UBND', '15']],
])('short forms: %s', (text, numbers) => {
  expect(cite(text).citations.map(one => one.number)).toEqual(numbers)
})

it('a short mention takes the day that the paper gives once, and none where it gives two', () => {
  const once = 'Nghị quyết số 128/NQ-CP ngày 11/10/2021 của Chính phủ. Nghị quyết 128 mở ra giai đoạn mới.'
  expect(cite(once).citations[1]).toMatchObject({ issued: '2021-10-11', issuer: 'Chính phủ' })
  const twice = 'Chỉ thị số 16/CT-TTg ngày 31/12/2020. Chỉ thị số 16/CT-TTg ngày 31/3/2020. Theo Chỉ thị 16.'
  expect(cite(twice).citations[2]).toMatchObject({ number: '16/CT-TTg', issued: null })
})
