import { expect, it } from 'vitest'
import { closeWideSpacing } from '../../seed/intake/wideSpacing'

it.each([
  ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
  ['Q U Y Ế T Đ Ị N H s ố 1 1 5 / 2 0 0 4', 'QUYẾT ĐỊNH số 115/2004'],
  ['C Ủ A B Ộ T R Ư Ở N G B Ộ T À I C H Í N H', 'CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH'],
  ['S ố : 1 1 5 / 2 0 0 4 / Q Đ - B T C', 'Số: 115/2004/QĐ-BTC'],
  ['K Ế  H O Ạ C H', 'KẾ HOẠCH'],
  ['T H Ô N G T Ư', 'THÔNG TƯ'],
  ['C H Ỉ   T H Ị', 'CHỈ THỊ'],
  ['B A N H À N H', 'BAN HÀNH'],
  ['N G H Ị Q U Y Ế T', 'NGHỊ QUYẾT'],
  ['về việc T H À N H L Ậ P ban', 'về việc THÀNH LẬP ban'],
])('%s is %s', (spaced, closed) => {
  expect(closeWideSpacing(`Trên\n${spaced}\ndưới`)).toBe(`Trên\n${closed}\ndưới`)
})

it.each([
  '1 2 3 4 5 6 7 8',
  'A B C D E F G',
  'A B C D E Đ G H',
  'STT 1 2 3 4 5 6 à',
  '| 1 | 2 | 3 | 4 | 5 | 6 |',
  'a b c d đ e g h i k',
  '- - - - - - - -',
])('%s stays', text => {
  expect(closeWideSpacing(text)).toBe(text)
})
