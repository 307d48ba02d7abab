import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'
import { figuresOf, statementsOf } from './figuresOf'

describe('what a sentence aims at is an aim in each of its clauses, and is told so', () => {
  test.each<[string, string]>([
    [
      'Tỉnh phấn đấu có ít nhất 80% số xã đạt chuẩn, thu nhập bình quân tăng ít nhất 1,5 lần.',
      'Phấn đấu thu nhập bình quân tăng ít nhất 1,5 lần',
    ],
    [
      'Huyện phấn đấu tỷ lệ đảng viên mới đạt 7%; 100% chi bộ có nguồn phát triển.',
      'Phấn đấu chi bộ có nguồn phát triển: 100%',
    ],
    ['Đề án đặt mục tiêu có 80% số xã đạt chuẩn, các huyện xây 30 cầu.', 'Đặt mục tiêu các huyện xây 30 cầu'],
    ['Xã phấn đấu trồng 500 ha rừng, số hộ nghèo giảm còn 30 hộ.', 'Phấn đấu số hộ nghèo giảm còn 30 hộ'],
    [
      'Tỉnh phấn đấu có 80% số xã đạt chuẩn; các huyện trong tỉnh xây 30 cầu.',
      'Phấn đấu các huyện trong tỉnh xây 30 cầu',
    ],
  ])('%s', (text, told) => {
    const last = figuresOf(text).at(-1)!
    expect([last.statement, last.nature]).toEqual([told, 'TARGET'])
  })

  test('what is told as it is stays so', () => {
    const text = 'Tỉnh phấn đấu có 80% số xã đạt chuẩn; đến nay đã có 30 xã đạt chuẩn.'
    expect(figuresOf(text).at(-1)?.nature).toBe('REPORTED')
  })

  test('the year that is aimed at is when', () => {
    expect(figuresOf('Huyện phấn đấu năm 2022 tỷ lệ bao phủ đạt 97%.').map(({ until }) => until)).toEqual([
      '2022',
    ])
  })
})

describe('the head of a column tells when and whether it is', () => {
  const TABLE = (head: string) =>
    `${REPORT_HEAD}Số liệu như sau:\n\n| Nội dung | ĐVT | ${head} |\n|---|---|---|\n| Tổng đàn trâu | Con | 15.172 |\n`

  test.each<[string, string | null, string]>([
    ['Năm 2022', '2022', 'REPORTED'],
    ['Thực hiện năm 2022', '2022', 'REPORTED'],
    ['Kế hoạch năm 2022', '2022', 'TARGET'],
    ['Mục tiêu', null, 'TARGET'],
    ['Ước năm 2024', '2024', 'FORECAST'],
    ['Năm 2025', '2025', 'TARGET'],
    ['Số lượng', null, 'REPORTED'],
    ['Kế hoạch đã thực hiện', null, 'REPORTED'],
  ])('%s', (head, until, nature) => {
    const [figure] = read(TABLE(head).normalize('NFC'), 'bc.txt').flatMap(({ figures }) => figures)
    expect([figure?.until, figure?.nature]).toEqual([until, nature])
  })
})

test.each<[string, string[]]>([
  [
    'Xã kết nạp 35 đảng viên, đạt tỷ lệ 7,61%. 100% chi bộ có cấp ủy.',
    ['Xã kết nạp 35 đảng viên', 'Xã kết nạp 35 đảng viên, đạt tỷ lệ 7,61%', 'Chi bộ có cấp ủy: 100%'],
  ],
  [
    'Trong nhiệm kỳ (2015-2020) huyện đã kết nạp 1.500 đảng viên.',
    ['Trong nhiệm kỳ (2015-2020) huyện đã kết nạp 1.500 đảng viên'],
  ],
  [
    'Ngoài làm sập 6 căn nhà, cơn lũ còn làm chết 30 con bò.',
    ['Ngoài làm sập 6 căn nhà', 'Ngoài làm sập 6 căn nhà, cơn lũ còn làm chết 30 con bò'],
  ],
  [
    'Lũ làm hư hại 3.700m đường xã, sạt lở cầu bản và 1.600m kênh mương.',
    [
      'Lũ làm hư hại … đường xã: 3.700 m',
      'Lũ làm hư hại 3.700m đường xã, sạt lở cầu bản và … kênh mương: 1.600 m',
    ],
  ],
])('a sentence ends, a stretch of years stays, another harm begins: %s', (text, told) => {
  expect(statementsOf(text)).toEqual(told)
})

test('the place of a Party committee is that of its district', () => {
  const text = `TỈNH ỦY ĐỒNG NAI\nHUYỆN ỦY XUÂN LỘC\n*\nSố 310-BC/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nXuân Lộc, ngày 02 tháng 01 năm 2018\n\nBÁO CÁO\nCông tác đảng viên\n\nToàn huyện kết nạp 358 đảng viên.\n`
  const [entry] = read(text.normalize('NFC'), 'bc.txt')
  expect(entry?.document.issuer).toMatchObject({ name: 'Huyện ủy Xuân Lộc', parent: 'Tỉnh ủy Đồng Nai' })
  expect(entry?.figures[0]?.statement).toBe('Huyện Xuân Lộc: Toàn huyện kết nạp 358 đảng viên')
})
