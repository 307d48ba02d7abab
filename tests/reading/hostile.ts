/** Texts made to cost a reader more than a paper does: one unit, over and over, mostly without a line end. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['slashes', '/'],
  ['the word số', 'số '],
  ['opening quotes', '“'],
  ['straight quotes', '"'],
  ['brackets', '('],
  ['digits', '1'],
  ['digits and slashes', '12/'],
  ['digits and dots', '1.'],
  ['numbers', 'số 1/CT-TTg ngày '],
  ['capitals', 'A'],
  ['letters', 'a'],
  ['letters with marks', 'ệ'],
  ['letters and their marks', 'ệ'.normalize('NFD')],
  ['capitals and strokes', 'A-'],
  ['spaces', ' '],
  ['stars', '*'],
  ['tags', '<sup>'],
  ['bars', '|'],
  ['dashes', '- '],
  ['ngày tháng', 'ngày tháng '],
  ['Căn cứ Luật', 'Căn cứ Luật '],
  ['names', 'Nguyễn '],
]

/** Very many very short lines: what a line costs falls on few bytes. */
export const SHORT_LINES: readonly (readonly [string, string])[] = [
  ['one letter a line', 'a\n'],
  ['Kính gửi', 'Kính gửi:\n'],
  ['Nơi nhận', 'Nơi nhận:\n'],
  ['mottoes', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'],
  ['signatures', 'TM. CHỦ TỊCH\n'],
  ['numbers a line', 'Số: 1/KH-UBND\n'],
  ['sections', 'I.\n'],
  ['rows', '| 1 | 2 |\n'],
]

/** Sentences that each give facts, told over and over in one paragraph of a report: no fact may cost the rest of it. */
export const DENSE_SENTENCES: readonly (readonly [string, string])[] = [
  [
    'figures and what was done',
    'Đến ngày 24/11/2021, toàn tỉnh đã tiêm được 1.234 liều vắc xin cho 20 xã, đạt 98% trong tổng số 113 mũi đã tiêm. ',
  ],
  ['papers with long titles', 'của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP '],
]

/** The head of a report and the beginning of its first section. */
export const REPORT_HEAD = `ỦY BAN NHÂN DÂN
TỈNH HÀ TĨNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/BC-UBND

Hà Tĩnh, ngày 24 tháng 11 năm 2021

BÁO CÁO
Kết quả phòng, chống dịch

I. KẾT QUẢ

`

/** One paper that is long in one way: its name, how many parts make it long, and the paper of so many. */
export const LONG_PAPERS: readonly (readonly [string, number, (parts: number) => string])[] = [
  ['a line of 100 kB of numbers', 14_000, parts => REPORT_HEAD + repeat(parts, at => `${at % 1000}.234 `)],
  [
    '10,000 rows of a table',
    10_000,
    parts => REPORT_HEAD + repeat(parts, at => `| ${at} | Sở Y tế | ${at % 97}.234 | 98% |\n`),
  ],
  [
    '10,000 sections',
    10_000,
    parts =>
      REPORT_HEAD + repeat(parts, at => `${at}. Công tác tuyên truyền\n\nCác sở đã làm xong việc này.\n\n`),
  ],
  ['one paper of 5 MB', 31_000, parts => REPORT_HEAD + repeat(parts, () => `${DENSE_SENTENCES[0]![1]}\n\n`)],
]

const repeat = (times: number, part: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => part(at + 1)).join('')
