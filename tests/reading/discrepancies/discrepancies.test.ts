import { describe, expect, test } from 'vitest'
import type { Discrepancy, DocumentHeader } from '../../../seed/read/entry'
import { citations } from '../../../seed/read/rules/citations/index'
import { discrepancies } from '../../../seed/read/rules/discrepancies/index'
import { figures } from '../../../seed/read/rules/figures/index'
import { messages } from '../../../seed/read/rules/messages/index'
import { paperOf } from '../citations/paperOf'
import { headerOf } from '../headerOf'

function discrepanciesOf(text: string, header: Partial<DocumentHeader> = {}): Discrepancy[] {
  const paper = paperOf(text.normalize('NFC'))
  const document = headerOf(header)
  const found = discrepancies(paper, {
    document,
    facts: [],
    diagnostics: [],
    citations: citations(paper, document).citations,
    messages: messages(paper, document),
    figures: figures(paper, document).figures,
  })
  for (const value of found.flatMap(({ values }) => values))
    expect(paper.text.slice(value.start, value.end)).toBe(value.quote)
  return found
}

/** The values of the one discrepancy of a kind that a text holds. */
function values(text: string, kind: Discrepancy['kind'], header: Partial<DocumentHeader> = {}): string[] {
  const found = discrepanciesOf(text, header)
  expect(found.map(one => one.kind)).toEqual([kind])
  return found[0]!.values.map(({ value }) => value)
}

describe('two values of one figure', () => {
  const told = 'Tính đến ngày 24/11/2021, nền tảng khai báo y tế điện tử có 2.291.165 địa điểm đăng ký.'

  test('of one day', () => {
    const text = `${told}\nTính đến ngày 24/11/2021, nền tảng khai báo y tế điện tử có 2.991.165 địa điểm.`
    expect(values(text, 'FIGURE')).toEqual(['2.291.165', '2.991.165'])
  })

  test.each([
    ['another day', 'Tính đến ngày 20/11/2021, nền tảng khai báo y tế điện tử có 2.100.000 địa điểm.'],
    ['another unit', 'Tính đến ngày 24/11/2021, nền tảng khai báo y tế điện tử có 2.991.165 lượt.'],
    ['about', 'Tính đến ngày 24/11/2021, nền tảng khai báo y tế điện tử có gần 2.300.000 địa điểm.'],
    ['the same value', 'Tính đến ngày 24/11/2021, nền tảng khai báo y tế điện tử có 2.291.165 địa điểm.'],
  ])('not where it is %s', (_, other) => {
    expect(discrepanciesOf(`${told}\n${other}`)).toEqual([])
  })
})

describe('parts and their total', () => {
  test('that do not add up', () => {
    const text = 'Kết nối tới 1.951 điểm cầu (trung ương: 55 điểm; tỉnh: 431 điểm; huyện: 1.221 điểm)'
    expect(values(text, 'SUM')).toEqual(['1.951', '55', '431', '1.221'])
  })

  test.each([
    'Kết nối tới 1.951 điểm cầu (trung ương: 55 điểm; tỉnh: 431 điểm; huyện: 1.221 điểm thuộc 100% các huyện; xã: 145 điểm; ngành: 16 điểm; ngoài công lập: 49 điểm; nước ngoài: 34 điểm)',
    'Kết nối được 10 cơ sở cách ly với 150 camera (trong đó có 6 cơ sở có sẵn, 4 cơ sở đề xuất)',
    'Có 60 cán bộ (trong đó 40 cán bộ nữ, 35 cán bộ là đảng viên, 3 cán bộ trẻ)',
    'Có hơn 2.100 tin bài (phát thanh: 1.005 tin bài; truyền hình: 1.109 tin bài; báo: 3 tin bài)',
    'Có 100 xe (loại một: 10 xe; loại hai: 20 xe; loại ba: 30 xe...)',
    'Tổng số là 49 hồ sơ, gồm 20 hồ sơ chuyển sang, 29 hồ sơ mới.',
  ])('no alarm: %s', text => {
    expect(discrepanciesOf(text)).toEqual([])
  })

  test('behind "gồm"', () => {
    expect(values('Tổng số là 50 hồ sơ, gồm 20 hồ sơ chuyển sang, 29 hồ sơ mới.', 'SUM')).toEqual([
      '50',
      '20',
      '29',
    ])
  })
})

describe('a list and what is said of it', () => {
  const list =
    '(số 1181/BCVT-STTTT ngày 14/9/2021; số 1221/BCVT-STTTT ngày 21/9/2021; số 1266/BCVT-STTTT ngày 27/9/2021)'

  test('holds papers of other days', () => {
    const text = `Từ 01/9 đến 22/9/2021, Sở đã có 03 văn bản ${list} gửi các nhà mạng.`
    expect(values(text, 'LIST')).toEqual(['03 văn bản Từ 01/9 đến 22/9/2021', '2021-09-27'])
  })

  test('holds another number of papers', () => {
    expect(discrepanciesOf(`Sở đã có 04 văn bản ${list} gửi các nhà mạng.`).map(({ kind }) => kind)).toEqual([
      'LIST',
    ])
  })

  test.each([
    `Sở đã có 03 văn bản ${list} gửi các nhà mạng.`,
    `Sở đã có 05 văn bản ${list.replace(')', '...)')} gửi các nhà mạng.`,
    `Từ 01/9 đến 30/9/2021, Sở đã có 03 văn bản ${list} gửi các nhà mạng.`,
  ])('no alarm: %s', text => {
    expect(discrepanciesOf(text)).toEqual([])
  })
})

describe('one cited paper', () => {
  test('with two days', () => {
    const text =
      'Thực hiện Chỉ thị số 16/CT-TTg ngày 31/12/2020 của Thủ tướng Chính phủ.\nTiếp tục thực hiện Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ.'
    expect(values(text, 'DATE')).toEqual(['2020-12-31', '2020-03-31'])
  })

  test('with one number in two years is two papers', () => {
    const text =
      'Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ; Chỉ thị số 16/CT-TTg ngày 20/5/2024 của Thủ tướng Chính phủ.'
    expect(discrepanciesOf(text)).toEqual([])
  })
})

test('two wordings of the message of one plan', () => {
  const text =
    'Tiểu ban ban hành Kế hoạch truyền thông giai đoạn “Thích ứng an toàn, kiểm soát hiệu quả dịch”.\nSở ban hành Kế hoạch truyền thông giai đoạn “Thích ứng an toàn, kiểm soát có hiệu quả dịch”.'
  expect(values(text, 'WORDING', { kind: 'PLAN', number: null })).toHaveLength(2)
})
