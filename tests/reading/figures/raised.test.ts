import { expect, test } from 'vitest'
import { figuresOf } from './figuresOf'

test.each([
  ['Vốn giao bổ sung là 87.293,9⁴ tỷ đồng.', ['87.293,9 tỷ đồng']],
  ['Đã cấp 120² thẻ cho 45 hộ¹.', ['120 thẻ', '45 hộ']],
  ['Có 25³ xã đạt chuẩn và 12⁵ trường đạt chuẩn.', ['25 xã', '12 trường']],
  ['Diện tích là 45 km² và 300 m².', ['45 km²', '300 m²']],
  ['Đã đổ 1.200m³ đất cho 15 km² rừng.', ['1.200 m³', '15 km²']],
  ['Mật độ là 120 người/km² tại 12 xã.', ['120 người/km²', '12 xã']],
])('marks of notes are none of a number, those of a measure are: %s', (text, told) => {
  const found = figuresOf(text).map(({ printed, unit }) => `${printed} ${unit}`)
  expect(found).toEqual(told)
})

test.each([
  ['Diện tích tự nhiên là 150,54 km².', 'Diện tích tự nhiên là 150,54 km²'],
  ['Trên 45 km² rừng có 12 trạm.', 'Trên 45 km² rừng có 12 trạm'],
  ['Đã cấp thẻ¹ cho 45 hộ.', 'Đã cấp thẻ cho 45 hộ'],
])('and stay in the statement: %s', (text, statement) => {
  expect(figuresOf(text).map(figure => figure.statement)).toContain(statement)
})
