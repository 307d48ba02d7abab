import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const paper = (kind: string, symbol: string, body: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\n\nSố: 12/${symbol}-UBND\n\nAn Hòa, ngày 05 tháng 6 năm 2023\n\n${kind}\n\nVề việc sửa chợ\n\n${body}\n`

/** `who · day: what`, a line an action. */
function told(body: string, kind = 'CÔNG ĐIỆN', symbol = 'CĐ'): string[] {
  return read(paper(kind, symbol, body).normalize('NFC'), 'cd.txt').flatMap(({ actions }) =>
    actions.map(({ agencies, on, until, text }) => {
      const who = agencies.map(({ name }) => name).join(' + ') || '–'
      return `${who} · ${[on, until].filter(Boolean).join('/') || '–'}: ${text}`
    }),
  )
}

test.each<[string, string, string[]]>([
  [
    'what a body has done is told in a paper that is no report',
    'Ngày 02/6/2023, Sở Công Thương đã kiểm tra 14 chợ. Sở Công Thương tổ chức lại quầy hàng.',
    ['Sở Công Thương · 2023-06-02: Ngày 02/6/2023, Sở Công Thương đã kiểm tra 14 chợ'],
  ],
  [
    'a deputy is not the one whose deputy he is, and an office has no person’s name',
    'Ngày 02/6/2023, Phó Thủ tướng Chính phủ Lê Văn Bình đã đi kiểm tra chợ.',
    [
      'Phó Thủ tướng Chính phủ · 2023-06-02: Ngày 02/6/2023, Phó Thủ tướng Chính phủ Lê Văn Bình đã đi kiểm tra chợ',
    ],
  ],
  [
    'who also heads a board acts alone',
    'Ngày 02/6/2023, Thủ tướng Chính phủ Lê Văn Bình, Trưởng Ban chỉ đạo Chợ an toàn tỉnh đã chủ trì cuộc họp về chợ.',
    [
      'Thủ tướng Chính phủ · 2023-06-02: Ngày 02/6/2023, Thủ tướng Chính phủ Lê Văn Bình, Trưởng Ban chỉ đạo Chợ an toàn tỉnh đã chủ trì cuộc họp về chợ',
    ],
  ],
  [
    'what quoted words order is not done',
    'Ngày 02/6/2023, tại Thông báo số 9/TB-UBND, Phó Chủ tịch Thường trực giao “Các sở, cơ quan liên quan rà soát các chợ”.',
    [],
  ],
  [
    'what was set before is no act',
    '1. Yêu cầu\n\nCác doanh nghiệp phối hợp các xã thực hiện các nội dung đã đề ra.',
    [],
  ],
  ['an act whose object stands elsewhere is not told', 'Thủ tướng Chính phủ đã phê duyệt.', []],
  ['in what spirit is no act', 'Trên tinh thần là Bộ Công Thương đã chỉ đạo, các xã sửa chợ.', []],
  ['what befell is no act', 'Các huyện miền núi đã liên tiếp bị lũ quét.', []],
  ['what leads to conclusions is no act', 'Chủ tịch UBND tỉnh đã kết luận như sau:', []],
  [
    'names that lack what they are do not act',
    'Trung ương, các Bộ: Quốc phòng, Công an, Y tế và các huyện đã huy động lực lượng.',
    [],
  ],
  [
    'the day of a paper is not that of what was issued to carry it out',
    'UBND tỉnh đã ban hành kế hoạch thực hiện Chỉ thị số 9/CT-TTg ngày 04/3/2022 về chợ.',
    ['UBND tỉnh · –: UBND tỉnh đã ban hành kế hoạch thực hiện Chỉ thị số 9/CT-TTg ngày 04/3/2022 về chợ'],
  ],
])('%s', (_name, body, expected) => {
  expect(told(body)).toEqual(expected)
})

test('a plan issues itself on no day that its title tells', () => {
  const body = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch sửa chợ đến năm 2030 trên địa bàn tỉnh như sau:'
  expect(told(body, 'KẾ HOẠCH', 'KH')).toEqual([
    'Ủy ban nhân dân tỉnh · –: Ủy ban nhân dân tỉnh ban hành Kế hoạch sửa chợ đến năm 2030 trên địa bàn tỉnh như sau',
  ])
})

test('a plan named with an abbreviation issues itself on no day', () => {
  const words = 'UBND tỉnh An Hòa ban hành Kế hoạch sửa chợ đến năm 2030 với những nội dung như sau:'
  expect(told(words, 'KẾ HOẠCH', 'KH')).toEqual([`UBND tỉnh An Hòa · –: ${words.slice(0, -1)}`])
})
