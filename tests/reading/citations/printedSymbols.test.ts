import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

/** Numbers that a letter of 2025 names. */
function cited(sentence: string): (string | null)[] {
  const text = `BỘ TÀI CHÍNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 88/BTC-CT
Hà Nội, ngày 24 tháng 11 năm 2025
Kính gửi: Sở Tài chính.

${sentence}

Nơi nhận:
- Lưu: VT.
`
  return read(text.normalize('NFC'), 'x')[0]!.citations.map(({ number }) => number)
}

test.each<[string, string, string]>([
  ['Cyrillic Т and С', '06/2022/TT-B\u0422\u0421', '06/2022/TT-BTC'],
  ['a Cyrillic К', '06/\u041aH-BTC', '06/KH-BTC'],
  ['a Greek Τ', '06/2022/\u03a4T-BTC', '06/2022/TT-BTC'],
  ['a Cyrillic В', '06/QĐ-U\u0412ND', '06/QĐ-UBND'],
  ['Cyrillic all over', '06/2022/\u0422\u0422-\u0412\u0422\u0421', '06/2022/TT-BTC'],
])('a number with %s is the same number', (_, printed, number) => {
  expect(cited(`Thực hiện Văn bản số ${printed} ngày 08 tháng 02 năm 2022 của Bộ Tài chính.`)).toEqual([
    number,
  ])
})

test.each<[string, string]>([
  ['15972/SXD-QLN& TTBĐS', '15972/SXD-QLN&TTBĐS'],
  ['12/KH& ĐT-TH', '12/KH&ĐT-TH'],
  ['12/KH &ĐT-TH', '12/KH&ĐT-TH'],
  ['12/SNN&PTNT-TL', '12/SNN&PTNT-TL'],
  ['12/BGD& ĐT-VP', '12/BGD&ĐT-VP'],
  ['01/CV-01', '01/CV-01'],
  ['07/CV-12', '07/CV-12'],
  ['36/HC-2010', '36/HC-2010'],
  ['06/TT .HĐND', '06/TT.HĐND'],
  ['16/2004/PL-UBTVQH 11', '16/2004/PL-UBTVQH11'],
  ['51/2001/NQ-QH 10', '51/2001/NQ-QH10'],
  ['11554/VPCP-V.I', '11554/VPCP-V.I'],
  ['318/UBND-KT.IV', '318/UBND-KT.IV'],
  ['84/BC-UBND', '84/BC-UBND'],
])('%s is %s', (printed, number) => {
  expect(cited(`Trả lời Văn bản số ${printed} ngày 14 tháng 11 năm 2025 của Công ty An Bình.`)).toEqual([
    number,
  ])
})
