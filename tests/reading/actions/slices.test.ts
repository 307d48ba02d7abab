import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD as HEAD } from '../reportHead'

/** The slices beside the chief one of each action: the papers and counts that one quotation does not reach. */
const beside = (body: string): string[] =>
  read(`${HEAD}I. KẾT QUẢ\n\n${body}\n`.normalize('NFC'), 'bc.txt').flatMap(({ actions }) =>
    actions.flatMap(({ also = [] }) => also.map(({ quote }) => quote.replace(/\s+/g, ' '))),
  )
const LONG =
  'về việc tăng cường quản lý bến bãi, phương tiện và người lái trên các tuyến đường thủy nội địa đi qua địa bàn các huyện ven sông của tỉnh'

test.each([
  [
    `- Thực hiện Công văn số 78/UBND-KT ${LONG}, Sở Giao thông đã sửa 12 cầu.`,
    'Thực hiện Công văn số 78/UBND-KT',
  ],
  [
    `- Triển khai Kế hoạch số 9/KH-UBND ${LONG}, Sở Giao thông đã sửa 12 cầu.`,
    'Triển khai Kế hoạch số 9/KH-UBND',
  ],
  [
    `- Quán triệt Chỉ thị số 4/CT-UBND ${LONG}, Sở Giao thông đã sửa 12 cầu.`,
    'Quán triệt Chỉ thị số 4/CT-UBND',
  ],
  [
    `- Năm nay, căn cứ Quyết định số 31/QĐ-UBND ${LONG}, Sở Giao thông đã sửa 12 cầu.`,
    'căn cứ Quyết định số 31/QĐ-UBND',
  ],
])('a paper on which an act rests is quoted from where its clause begins: %s', (body, begun) => {
  expect(beside(body)[0]).toBe(begun)
})

test.each([
  `- Sở Giao thông đã sửa 12 cầu ${LONG} nhằm bảo đảm yêu cầu phòng, chống lụt bão theo Chỉ thị số 4/CT-UBND.`,
  `- Sở Giao thông đã sửa 12 cầu ${LONG} để làm tốt hơn nữa công tác phòng, chống cháy rừng theo Kế hoạch số 9/KH-UBND.`,
])('`phòng, chống` is one word, and no slice begins within it: %s', body => {
  const slices = beside(body)
  expect(slices.length).toBeGreaterThan(0)
  for (const slice of slices) expect(slice).not.toMatch(/^chống/)
})
