import { expect, test } from 'vitest'
import { oneLine } from '../../server/feeds/oneLine'

test.each([
  ['*Phòng* dịch **tốt**', 'Phòng dịch tốt'],
  ['UBND-VX<sub>1</sub> và m<sup>2</sup>', 'UBND-VX1 và m2'],
  ['văn bản số 2765\n\n23/7/2021', 'văn bản số 2765 23/7/2021'],
  ['  một\u0000\u001b[31m hai\u2028ba\u0085 ', 'một [31m hai ba'],
  ['a < b', 'a < b'],
])('%j as a line', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
