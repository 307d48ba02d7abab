import { describe, expect, test } from 'vitest'
import { entriesOf } from './readCase'

describe('a symbol set with blanks and dots is whole, and its day is kept', () => {
  test.each([
    [
      'Nghị quyết liên tịch số 117/2023/NQLT/UBTVQH15-CP- ĐCTUBTWMTTQVN',
      '117/2023/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
    ],
    ['Thông tư liên tịch số 12/2013/TTLT - BTC - BYT', '12/2013/TTLT-BTC-BYT'],
    ['Quyết định số 12/QĐ -UBND', '12/QĐ-UBND'],
    ['Quyết định số 12.QĐ/TU', '12-QĐ/TU'],
    ['Chỉ thị số 05.CT/TW', '05-CT/TW'],
    ['Công văn số 33.CV/VPTU', '33-CV/VPTU'],
    ['Kế hoạch số 7.KH/HU', '7-KH/HU'],
    ['Nghị quyết số 9.NQ/ĐU', '9-NQ/ĐU'],
    ['Quyết định số 12 /QĐ- UBND', '12/QĐ-UBND'],
    ['Chương trình số 15- CTr/TU', '15-CTr/TU'],
    ['Tờ trình số 318/TTr-SXD.QH', '318/TTr-SXD.QH'],
    ['Tờ trình số 31/TTr.SNN-KL', '31/TTr.SNN-KL'],
    ['Công văn số 45/SNV.TCCB', '45/SNV.TCCB'],
    ['Công văn số 45/UBND-KT.1', '45/UBND-KT.1'],
  ])('%s', (named, number) => {
    const [{ citations }] = entriesOf(`Căn cứ ${named} ngày 12/6/2023 về giám sát;`) as [
      ReturnType<typeof entriesOf>[0],
    ]
    expect(citations.map(one => [one.number, one.issued])).toEqual([[number, '2023-06-12']])
  })

  test('stands in a head so too', () => {
    const head =
      'TỈNH ỦY AN HÒA\nSố 12.QĐ/TU\nAn Hòa, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nvề việc lập Ban\n'
    expect(entriesOf(head)[0]!.document.number).toBe('12-QĐ/TU')
  })

  test.each([
    ['Thực hiện Quyết định số 12/QĐ-UBND. Ngày 12/6/2023 Sở họp.', '12/QĐ-UBND'],
    ['Thực hiện Công văn số 12/SYT-NV.Sở báo cáo như sau.', '12/SYT-NV'],
    ['Thực hiện Công văn số 12/SYT-NV - Sở Y tế báo cáo như sau.', '12/SYT-NV'],
  ])('and a sentence that ends or goes on is none of it: %s', (text, number) => {
    expect(entriesOf(text).flatMap(({ citations }) => citations.map(one => one.number))).toEqual([number])
  })
})
