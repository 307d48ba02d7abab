import { describe, expect, test } from 'vitest'
import type { Discrepancy } from '../../../seed/read/entry'
import { read } from '../../../seed/read/read'

const HEAD =
  'SỞ Y TẾ AN HÒA\nSố: 12/BC-SYT\nAn Hòa, ngày 30 tháng 11 năm 2023\nBÁO CÁO\nCông tác năm 2023\n\nI. KẾT QUẢ\n\n'

function found(body: string, head = HEAD): Discrepancy[] {
  const text = (head + body).normalize('NFC')
  const discrepancies = read(text, 'x.txt').flatMap(entry => entry.discrepancies)
  for (const value of discrepancies.flatMap(({ values }) => values))
    expect(text.slice(value.start, value.end)).toBe(value.quote)
  return discrepancies
}
const told = (body: string, head?: string) => found(body, head).map(({ rule }) => rule)
const table = (row: string) =>
  `\nPhụ lục\n(Tính đến ngày 24/11/2023)\n\n| Nội dung | Đơn vị tính | Số lượng |\n| --- | --- | --- |\n${row}\n| Tổng đài 1900 | Cuộc gọi | 77 |\n`

describe('one number in the text and in a table', () => {
  test.each([
    [
      'Tính đến ngày 24/11/2023, Zalo đã gỡ 3.417 bài viết xấu độc.',
      '| Zalo | Link | 3.417 |',
      'one-number-in-two-units',
    ],
    [
      'Tính đến ngày 24/11/2023, các đài phát 2.806 chương trình về y tế.',
      '| Phát thanh | tin, bài | 2.806 |',
      'one-number-in-two-units',
    ],
    [
      'Tính đến ngày 24/11/2023, đã cấp hơn 51.200 thẻ khám bệnh.',
      '| Cấp thẻ | Thẻ | 51.200 |',
      'one-number-in-two-certainties',
    ],
    [
      'Tính đến ngày 24/11/2023, đã nhận gần 6,3 triệu cuộc gọi.',
      '| Tổng đài | Cuộc gọi | 6.300.000 |',
      'one-number-in-two-certainties',
    ],
    [
      'Tính đến ngày 24/11/2023, khoảng 18.500 hộ dân đã ký cam kết.',
      '| Ký cam kết | Hộ dân | 18.500 |',
      'one-number-in-two-certainties',
    ],
  ])('%s %s', (text, row, rule) => {
    expect(told(`${text}\n${table(row)}`)).toEqual([rule])
  })

  test.each([
    ['Tính đến ngày 24/11/2023, Zalo đã gỡ 3.417 bài viết xấu độc.', '| Zalo | Bài viết | 3.417 |'],
    ['Tính đến ngày 24/11/2023, đã lấy mẫu 8.644 lượt người.', '| Lấy mẫu | Lượt | 8.644 |'],
    ['Tính đến ngày 24/11/2023, có 12 xe cứu thương.', '| Phòng khám | Phòng | 12 |'],
  ])('none: %s %s', (text, row) => {
    expect(told(`${text}\n${table(row)}`)).toEqual([])
  })
})

describe('numbers against days in one register', () => {
  test.each([
    'Sở ban hành Công văn số 427/SYT-NV ngày 27/7/2023; Công văn số 443/SYT-NV ngày 22/7/2023; Công văn số 480/SYT-NV ngày 30/7/2023.',
    'Sở ban hành các văn bản: số 12/SYT-VP ngày 20/3/2023, số 15/NV-SYT ngày 18/3/2023.',
    'Theo Quyết định số 88/QĐ-UBND ngày 09/5/2023; Quyết định số 91/QĐ-UBND ngày 02/5/2023.',
  ])('%s', text => {
    expect(told(text)).toContain('numbers-against-days')
  })

  test.each([
    'Sở ban hành Công văn số 427/SYT-NV ngày 20/7/2023; Công văn số 443/SYT-NV ngày 22/7/2023.',
    'Sở ban hành Công văn số 900/SYT-NV ngày 27/12/2022; Công văn số 12/SYT-NV ngày 05/01/2023.',
    'Theo Công văn số 88/BYT-DP ngày 09/5/2023; Công văn số 91/BTC-NS ngày 02/5/2023.',
    'Theo Quyết định số 128/QĐ-UBND ngày 17/10/2023 của Chủ tịch UBND tỉnh; Quyết định số 72/QĐ-UBND ngày 13/11/2023 của UBND tỉnh.',
  ])('none: %s', text => {
    expect(told(text)).not.toContain('numbers-against-days')
  })
})

describe('what else is said in two ways', () => {
  test.each<[string, string]>([
    ['Ban hành Công văn số 41/SYT-NV; Công văn số 58/NV-SYT gửi các huyện.', 'symbol-turned-round'],
    [
      'Theo Công bản số 641/UBND-VX của UBND tỉnh.\nThực hiện Công văn số 641/UBND-VX của UBND tỉnh.',
      'two-kinds-of-one-number',
    ],
    ['Từ 01/6 đến 22/8/2023 có họp.\n\nTừ 01/6 đến 22/9/2023 đã khám.', 'one-day-of-two-months'],
    ['Các lớp bản đồ: Nơi người bệnh đã đến khám; Nơi người bệnh đã đến khám; Trạm y tế.', 'one-item-twice'],
    ['Đài xã phát 10 lần/đài/tuần (trung bình mỗi ngày 03-05 lần) về y tế.', 'two-frequencies-of-one-thing'],
    [
      'Báo An Hòa đăng hơn 8.000 tin, bài về y tế.\n\nCác báo khác đăng 7.000 nghìn tin, bài về y tế.',
      'thousands-of-thousands',
    ],
    [
      'Đến ngày 22/9/2023: Cục cấp số liệu: tỉnh có 21.524 điện thoại cài đặt Sokhoe.\n\nTheo các huyện, đến ngày 22/9/2023 có 31.999 người cài đặt và sử dụng Sokhoe.',
      'two-sources-of-one-day',
    ],
  ])('%s', (text, rule) => {
    expect(told(text)).toContain(rule)
  })

  test.each([
    'Ban hành Công văn số 41/SYT-NV; Công văn số 58/SYT-NV gửi các huyện.',
    'Theo Văn bản số 641/UBND-VX của UBND tỉnh.\nThực hiện Công văn số 641/UBND-VX của UBND tỉnh.',
    'Từ 01/6 đến 22/8/2023 có họp.\n\nTừ 01/9 đến 22/9/2023 đã khám.',
    'Đài xã phát 21 lần/đài/tuần (trung bình mỗi ngày 03-05 lần) về y tế.',
    'Báo An Hòa đăng hơn 8.000 tin, bài về y tế.\n\nCác báo khác đăng 7.000 tin, bài về y tế.',
  ])('none: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('the day of an order and the day on which it is signed', () => {
  const directive = 'BỘ Y TẾ\nSố: 5/CT-BYT\nHà Nội, ngày 12 tháng 02 năm 2023\nCHỈ THỊ\nVề phòng bệnh\n\n'

  test('before it is signed', () => {
    const [one] = found('1. Cục Quản lý: dừng cấp phép mới kể từ ngày 10/02/2023.\n', directive)
    expect(one?.values.map(({ value }) => value)).toEqual(['2023-02-12', '2023-02-10'])
  })

  test.each(['kể từ ngày 15/02/2023', 'kể từ ngày 10/02/2022'])('is in order: %s', day => {
    expect(told(`1. Cục Quản lý: dừng cấp phép mới ${day}.\n`, directive)).toEqual([])
  })
})

test('a number and a day left open are told together', () => {
  const blank =
    'SỞ Y TẾ AN HÒA\nSố: /BC-SYT\nAn Hòa, ngày tháng 11 năm 2023\nBÁO CÁO\nCông tác năm 2023\n\nI. KẾT QUẢ\nĐã họp.\n'
  expect(found('', blank).map(({ kind, values }) => [kind, values.length])).toEqual([['BLANK', 2]])
})
