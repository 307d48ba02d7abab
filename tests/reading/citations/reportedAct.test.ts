import { expect, it } from 'vitest'
import { cite } from './paperOf'

const read = (text: string) =>
  cite(text).citations.map(one => `${one.number ?? one.title} ${one.relation} ${one.from ?? '–'}`)

it.each<[string, string[]]>([
  [
    'vụ án thụ lý số 282/2021/TLPT-HC ngày 12/5/2021 về khiếu kiện, do Bản án số 15/2021/HC-ST bị kháng cáo',
    ['282/2021/TLPT-HC MENTIONS –', '15/2021/HC-ST MENTIONS –'],
  ],
  [
    'Nghị định số 28/CP ngày 29/4/1995 của Chính phủ và Nghị định số 47/CP sửa đổi Nghị định số 28/CP',
    ['28/CP MENTIONS –', '47/CP MENTIONS –', '28/CP AMENDS 47/CP'],
  ],
  [
    'Công văn số 1381/STTTT-TTBCXB ngày 13/7/2021 triển khai thực hiện Nghị quyết số 68/NQ-CP và Quyết định số 23/2021/QĐ-TTg; số 1360/STTTT-TTBCXB ngày 7/7/2021 về chính sách hỗ trợ',
    [
      '1381/STTTT-TTBCXB MENTIONS –',
      '68/NQ-CP IMPLEMENTS 1381/STTTT-TTBCXB',
      '23/2021/QĐ-TTg IMPLEMENTS 1381/STTTT-TTBCXB',
      '1360/STTTT-TTBCXB MENTIONS –',
    ],
  ],
  [
    'Công văn số 2062/UBND-VX1 ngày 01/4/2020 của UBND tỉnh về việc triển khai thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ; Công điện khẩn số 2192-CĐ/TU ngày 15/4/2020 của Tỉnh ủy về tiếp tục thực hiện Chỉ thị số 16/CT-TTg, ngày 31/3/2020',
    [
      '2062/UBND-VX1 MENTIONS –',
      '16/CT-TTg IMPLEMENTS 2062/UBND-VX1',
      '2192-CĐ/TU MENTIONS –',
      '16/CT-TTg CONTINUES 2192-CĐ/TU',
    ],
  ],
  [
    'Kế hoạch giai đoạn “Thích ứng an toàn” (Kế hoạch số 23/KH-TBTT ngày 12/10/2021) chỉ đạo báo chí, truyền thông nắm rõ, tuyên truyền khi Chính phủ ban hành Nghị quyết số 128/NQ-CP.',
    ['23/KH-TBTT MENTIONS –', '128/NQ-CP FOLLOWS 23/KH-TBTT'],
  ],
  [
    'Căn cứ Nghị định số 163/2016/NĐ-CP ngày 21/12/2016 của Chính phủ quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước;',
    ['163/2016/NĐ-CP BASED_ON –', 'Luật Ngân sách nhà nước GUIDES 163/2016/NĐ-CP'],
  ],
  [
    'Nghị định số 154/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP',
    ['154/2020/NĐ-CP MENTIONS –', '34/2016/NĐ-CP AMENDS 154/2020/NĐ-CP'],
  ],
  [
    'Căn cứ Thông tư số 15/2020/TT-BGDĐT được sửa đổi, bổ sung tại Thông tư số 05/2021/TT-BGDĐT',
    ['15/2020/TT-BGDĐT BASED_ON –', '05/2021/TT-BGDĐT BASED_ON –'],
  ],
  [
    'Thực hiện Nghị quyết số 21/NQ-CP ngày 26/02/2021 của Chính phủ về mua vắc xin, Bộ Y tế đã ban hành Quyết định số 3355/QĐ-BYT ngày 08/7/2021',
    ['21/NQ-CP IMPLEMENTS –', '3355/QĐ-BYT MENTIONS –'],
  ],
  [
    'UBND tỉnh đã ban hành các Quyết định: Số 418/QĐ-UBND ngày 30/5/2024 về việc điều chỉnh dự toán tại Quyết định số 1368/QĐ-UBND ngày 12/12/2023 của UBND tỉnh, số 728/QĐ-UBND ngày 13/11/2024',
    ['418/QĐ-UBND MENTIONS –', '1368/QĐ-UBND MENTIONS 418/QĐ-UBND', '728/QĐ-UBND MENTIONS –'],
  ],
  [
    'Theo đề nghị của UBND huyện tại Tờ trình số 136/TTr-UBND, đề xuất của Giám đốc Sở Tài chính tại Tờ trình số 6326/TTr-STNMT và Công văn số 63/STNMT-BHĐ',
    ['136/TTr-UBND BASED_ON –', '6326/TTr-STNMT BASED_ON –', '63/STNMT-BHĐ BASED_ON –'],
  ],
  [
    'Nghị quyết số 86/NQ-CP ngày 06 tháng 8 năm 2021 của Chính phủ về các giải pháp cấp bách để thực hiện Nghị quyết số 30/2021/QH15;',
    ['86/NQ-CP MENTIONS –', '30/2021/QH15 IMPLEMENTS 86/NQ-CP'],
  ],
  [
    'Theo khoản 1 Điều 5 Thông tư số 78/2014/TT-BTC của Bộ Tài chính hướng dẫn thi hành Nghị định số 218/2013/NĐ-CP của Chính phủ',
    ['78/2014/TT-BTC BASED_ON –', '218/2013/NĐ-CP GUIDES 78/2014/TT-BTC'],
  ],
  [
    'Theo Điều 5 Luật Doanh nghiệp 2020, Điều 12 Nghị định 01/2021/NĐ-CP, khoản 2 Điều 8 Thông tư 01/2021/TT-BKHĐT',
    ['Luật Doanh nghiệp BASED_ON –', '01/2021/NĐ-CP BASED_ON –', '01/2021/TT-BKHĐT BASED_ON –'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
