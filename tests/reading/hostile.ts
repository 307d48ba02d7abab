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
