import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const HEAD = `BỘ XÂY DỰNG
Số: 113/QĐ-BXD
Hà Nội, ngày 24 tháng 01 năm 2024

QUYẾT ĐỊNH
Ban hành Kế hoạch
BỘ TRƯỞNG BỘ XÂY DỰNG

`
const cited = (ground: string) =>
  read(`${HEAD}${ground}\n\nĐiều 1. Ban hành Kế hoạch.\n`, 'p.txt')[0]!.citations.map(
    ({ number, relation, issued }) => [number, relation, issued],
  )

describe('who said so next goes on with the grounds', () => {
  test.each([
    [
      'Căn cứ chỉ đạo của Bộ Chính trị tại thông báo số 9-TB/TW ngày 1/2/2023, của Ban Bí thư tại văn bản số 3-KL/TW ngày 2/2/2023;',
      'BASED_ON',
    ],
    [
      'Thực hiện ý kiến của Bộ Y tế tại Công văn số 9/BYT-KCB ngày 1/2/2023, của Bộ Tài chính tại Công văn số 3/BTC-HCSN ngày 2/2/2023,',
      'IMPLEMENTS',
    ],
    [
      'Căn cứ kết luận của Thủ tướng Chính phủ tại Thông báo số 9/TB-VPCP ngày 1/2/2023, của Bộ Công an tại Công văn số 3/BCA-V01 ngày 2/2/2023;',
      'BASED_ON',
    ],
    [
      'Thực hiện chỉ đạo của Tỉnh ủy tại Công văn số 9-CV/TU ngày 1/2/2023, của UBND tỉnh tại Công văn số 3/UBND-NC ngày 2/2/2023,',
      'IMPLEMENTS',
    ],
    [
      'Theo đề nghị của Vụ Pháp chế tại Tờ trình số 9/TTr-PC ngày 1/2/2023, của Vụ Kế hoạch tại Tờ trình số 3/TTr-KH ngày 2/2/2023;',
      'BASED_ON',
    ],
  ])('%s', (ground, relation) => {
    expect(cited(ground).map(([, how, issued]) => [how, issued])).toEqual([
      [relation, '2023-02-01'],
      [relation, '2023-02-02'],
    ])
  })
})

test.each([
  [
    'Thực hiện Kế hoạch chuyên đề: Phòng, chống bạo hành trẻ (số 157/KH-BGDĐT ngày 13/3/2020) của Bộ Giáo dục và Đào tạo,',
    'IMPLEMENTS',
  ],
  ['Căn cứ Quyết định về chức năng, nhiệm vụ của Cục (số 12/QĐ-BXD ngày 3/2/2015);', 'BASED_ON'],
  ['Thực hiện Chỉ thị của Bộ trưởng về phòng cháy (số 05/CT-BXD ngày 3/2/2020),', 'IMPLEMENTS'],
  ['Căn cứ Nghị định về quản lý chất lượng công trình (số 06/2021/NĐ-CP ngày 26/01/2021);', 'BASED_ON'],
  ['Theo đề nghị của Vụ Pháp chế về kế hoạch (số 31/TTr-PC ngày 3/2/2020);', 'BASED_ON'],
])('a number in brackets is that of the paper before it: %s', (ground, relation) => {
  expect(cited(ground).map(([, how]) => how)).toEqual([relation])
})

test('the short name of a report in brackets is still only a report', () => {
  expect(cited('Sau khi nghe Báo cáo về tiến độ (Báo cáo số 386/BC-BXD ngày 14/5/2023),')[0]?.[1]).toBe(
    'MENTIONS',
  )
})

test.each([
  ['các Quyết định: số 12/QĐ-UBND, số 13/QĐ-BXD, số 14/QĐ-UBND cùng ngày 03/02/2020', 3],
  ['các Thông tư số 12/TT-BXD, số 13/TT-BTC cùng ngày 03/02/2020', 2],
  ['các Công văn số 12/BXD-PC và số 13/BTC-PC cùng ngày 03/02/2020', 2],
  ['các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND, 14/QĐ-UBND ngày 03/02/2020', 3],
  ['các Quyết định số 12, 13, 14/QĐ-UBND ngày 03/02/2020', 3],
])('one day of a list: %s', (list, count) => {
  expect(cited(`Căn cứ ${list};`).map(([, , issued]) => issued)).toEqual(Array(count).fill('2020-02-03'))
})

test('without «cùng» the day of the last is not that of another body’s paper', () => {
  expect(
    cited('Căn cứ Quyết định số 12/QĐ-UBND, số 13/QĐ-BXD ngày 03/02/2020;').map(([, , day]) => day),
  ).toEqual([null, '2020-02-03'])
})

test.each(['66.4/2025/NQ-CP', '66.12/2025/NQ-CP', '5.1/2024/NQ-HĐND', '66.1/2025/NQ-CP', '12.3/2026/QĐ-TTg'])(
  'the number of a series is whole: %s',
  number => {
    expect(cited(`Căn cứ Văn bản số ${number} ngày 03/9/2025;`).map(([one]) => one)).toEqual([number])
  },
)
