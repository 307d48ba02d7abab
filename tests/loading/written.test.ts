import { expect, test } from 'vitest'
import { writtenSoFar } from '../../seed/load/sync/written'

test.each([
  [2_000, 650_000, 0.4, 'ghi 2.000/650.000 dòng, 5.000 dòng mỗi giây, còn khoảng 3 phút'],
  [640_000, 650_000, 128, 'ghi 640.000/650.000 dòng, 5.000 dòng mỗi giây, còn khoảng 2 giây'],
  [650_000, 650_000, 130, 'ghi 650.000/650.000 dòng'],
  [0, 10, 0, 'ghi 0/10 dòng'],
])('%i of %i rows in %d s', (done, total, seconds, told) => {
  expect(writtenSoFar(done, total, seconds)).toBe(told)
})
