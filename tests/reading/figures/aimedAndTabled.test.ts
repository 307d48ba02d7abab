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
  expect(entry?.figures[0]?.statement).toBe('Huyện Xuân Lộc, Đồng Nai: Toàn huyện kết nạp 358 đảng viên')
})

test.each([
  ['BAN TỔ CHỨC TỈNH ỦY LÂM ĐỒNG', 'Đà Lạt', 'Lâm Đồng, năm 2022: '],
  ['TỈNH ỦY TIỀN GIANG\nBAN DÂN VẬN', 'Mỹ Tho', 'Tiền Giang, năm 2022: '],
  ['VĂN PHÒNG TỈNH ỦY KHÁNH HÒA', 'Nha Trang', 'Khánh Hòa, năm 2022: '],
  ['TỈNH ỦY GIA LAI\nỦY BAN KIỂM TRA', 'Pleiku', 'Gia Lai, năm 2022: '],
  ['ỦY BAN KIỂM TRA TỈNH ỦY QUẢNG NGÃI', 'Trà Bồng', 'Quảng Ngãi, năm 2022: '],
])('a body of %s is at home in the province', (body, place, home) => {
  const head = `${body}\nSố: 12-BC/TU\n\n${place}, ngày 12 tháng 4 năm 2023\n\nBÁO CÁO\nKết quả công tác năm 2022\n`
  const [entry] = read(`${head}\nI. KẾT QUẢ\n\nĐã tổ chức 1.234 lớp.\n`.normalize('NFC'), 'bc.txt')
  expect(entry?.figures.map(({ statement }) => statement)).toEqual([`${home}Đã tổ chức 1.234 lớp`])
})

test.each<[string, string, string[]]>([
  ['| Chỉ tiêu | 2021 | 2022 |', '| Số nhà xưởng | 12 | 15 |', ['2021', '2022']],
  ['| TT | Nhà ở | ĐVT | 2022 |', '| 1 | Nhà xưởng | căn | 15 |', ['2022']],
  ['| Nội dung | 2022 | Tổng số |', '| Nhà xưởng | 2015 | 4.016 |', ['2022', '–']],
  ['| Các loại nhà | 2020 |', '| Nhà xưởng | 15 |', ['2020']],
  ['| STT | Nhà | 2019 | 2023 |', '| 1 | Nhà xưởng | 15 | 16 |', ['2019', '2023']],
  ['| Công trình | Năm |', '| Cầu Treo | 2015 |\n| Cầu Sắt | 2016 |', []],
  ['| Cầu Treo | 2015 |', '| Cầu Sắt | 2016 |', []],
])('a year alone heads a column: %s', (head, rows, years) => {
  const line = `|${'---|'.repeat(head.split('|').length - 2)}`
  const text = `${REPORT_HEAD}Số liệu như sau:\n\n${head}\n${line}\n${rows}\n`
  const told = read(text.normalize('NFC'), 'bc.txt').flatMap(({ figures }) => figures)
  expect(told.map(({ until }) => until ?? '–')).toEqual(years)
})
