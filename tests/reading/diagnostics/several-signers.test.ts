import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const paper = (number: string, signatures: string) => `BỘ TÀI CHÍNH - BỘ CÔNG THƯƠNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
Hà Nội, ngày 08 tháng 4 năm 2015

THÔNG TƯ LIÊN TỊCH
QUY ĐỊNH VIỆC PHỐI HỢP

Căn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;

Nơi nhận:
- Các Bộ;
- Lưu: VT.

${signatures}`

const BOTH =
  'KT. BỘ TRƯỞNG BỘ CÔNG THƯƠNG\nTHỨ TRƯỞNG\n\nTrần Tuấn Anh\n\nKT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\n\nNguyễn Thị Minh\n'
const ONE = 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTrần Tuấn Anh\n'

test.each([
  [
    '47/2015/TTLT-BTC-BCT',
    BOTH,
    ['Văn bản liên tịch có 2 người ký; mục chỉ ghi Nguyễn Thị Minh. Còn: Trần Tuấn Anh.'],
  ],
  ['47/2015/TTLT-BTC-BCT', ONE, []],
  ['47/2015/TT-BTC', BOTH, []],
])('%s', (number, signatures, messages) => {
  const [entry] = read(paper(number, signatures), 'tt.txt')
  const told = entry!.diagnostics.filter(({ rule }) => rule === 'several-signers')
  expect(told.map(({ message }) => message)).toEqual(messages)
})
