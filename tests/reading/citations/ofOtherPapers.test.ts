import { describe, expect, it } from 'vitest'
import { read } from '../../../seed/read/read'

const told = (...lines: string[]): string[] =>
  read(`${lines.join('\n')}\n`, 'paper.txt')[0]!.citations.map(({ number, issued, relation, from }) =>
    [number, issued, relation, ...(from ? [`from ${from}`] : [])].join(' '),
  )
const head = ['UBND TỈNH AN HÒA', 'Số: 12/KH-UBND', 'An Hòa, ngày 05 tháng 3 năm 2024', 'KẾ HOẠCH']

describe('a list goes on behind what one of its items carries out', () => {
  it.each([
    [
      'Thực hiện Nghị quyết số 94-NQ/TW ngày 07/01/2024 của Bộ Chính trị, Chương trình số 31-CTr/TU ngày 17/3/2024 của Tỉnh uỷ thực hiện Nghị quyết số 94-NQ/TW ngày 07/01/2024 của Bộ Chính trị về văn hoá, Kế hoạch số 477/KH-UBND ngày 30/3/2024 của UBND tỉnh, UBND huyện ban hành kế hoạch như sau:',
      '477/KH-UBND 2024-03-30 IMPLEMENTS',
    ],
  ])('%s', (sentence, last) => {
    expect(told(sentence).at(-1)).toBe(last)
  })
})

describe('a paper that amends another is the one whose act it is', () => {
  it.each([
    [
      'Căn cứ Nghị định số 21/2019/NĐ-CP ngày 02/3/2019 của Chính phủ sửa đổi Nghị định số 20/2014/NĐ-CP ngày 01/4/2014; Thông tư số 7/2020/TT-BYT ngày 03/5/2020 của Bộ Y tế;',
      [
        '21/2019/NĐ-CP 2019-03-02 BASED_ON',
        '20/2014/NĐ-CP 2014-04-01 AMENDS from 21/2019/NĐ-CP',
        '7/2020/TT-BYT 2020-05-03 BASED_ON',
      ],
    ],
  ])('%s', (sentence, citations) => {
    expect(told(sentence)).toEqual(citations)
  })
})

it('in a resolution on what is paid, whose sums follow other papers', () => {
  const citations = told(
    'HĐND TỈNH AN HÒA',
    'Số: 99/2024/NQ-HĐND',
    'An Hòa, ngày 16 tháng 12 năm 2024',
    'NGHỊ QUYẾT',
    'Quy định mức chi công tác dân số',
    '',
    'Căn cứ Luật Dân số số 95/2013/QH13;',
    'Điều 3. Nội dung và mức chi',
    '1. Chi theo quy định tại Thông tư số 415/2021/TT-BTC ngày 11 tháng 3 năm 2021 của Bộ Tài chính, sửa đổi, bổ sung một số điều của Thông tư số 416/2015/TT-BTC ngày 9 tháng 10 năm 2015; Nghị quyết số 73/2022/NQ-HĐND ngày 5 tháng 8 năm 2022 của HĐND tỉnh.',
  )
  expect(citations.slice(1)).toEqual([
    '415/2021/TT-BTC 2021-03-11 BASED_ON',
    '416/2015/TT-BTC 2015-10-09 AMENDS from 415/2021/TT-BTC',
    '73/2022/NQ-HĐND 2022-08-05 BASED_ON',
  ])
})

it.each(['Thực hiện', 'Triển khai', 'Triển khai thực hiện', 'Tiếp tục thực hiện'])(
  'a title that opens with %s is a title, and the Căn cứ below is the paper’s own',
  verb => {
    const title = `${verb} Chỉ thị số 29/CT-TTg ngày 16/9/2022 của Thủ tướng Chính phủ về công tác dân số`
    const lines = [...head, title, '', 'Căn cứ Quyết định số 3/QĐ-UBND ngày 01/3/2024 của UBND tỉnh;']
    expect(read(lines.join('\n'), 'paper.txt')[0]!.document.title).toBe(title)
    expect(told(...lines)).toContain('3/QĐ-UBND 2024-03-01 BASED_ON')
  },
)

it.each([
  [
    'Căn cứ Nghị quyết liên tịch số 117/2023/NQLT/UBTVQH15-CP- ĐCTUBTWMTTQVN ngày 12 tháng 6 năm 2023 về giám sát;',
    '117/2023/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN 2023-06-12 BASED_ON',
  ],
  [
    'Theo đề nghị của Sở Xây dựng ở Tờ trình số 318/TTr-SXD.QH ngày 17 tháng 5 năm 2012,',
    '318/TTr-SXD.QH 2012-05-17 BASED_ON',
  ],
])('a symbol and a day are whole: %s', (sentence, citation) => {
  expect(told(sentence)).toEqual([citation])
})
