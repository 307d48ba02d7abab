import { afterEach, expect, test, vi } from 'vitest'
import { writtenSoFar } from '../../seed/load/sync/written'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['vi_VN.UTF-8', 2_000, 0.4, 'ghi 2.000/650.000 dòng, 5.000 dòng mỗi giây, còn khoảng 3 phút'],
  ['vi_VN.UTF-8', 640_000, 128, 'ghi 640.000/650.000 dòng, 5.000 dòng mỗi giây, còn khoảng 2 giây'],
  ['vi_VN.UTF-8', 650_000, 130, 'ghi 650.000/650.000 dòng'],
  ['vi_VN.UTF-8', 0, 0, 'ghi 0/650.000 dòng'],
  ['C.UTF-8', 2_000, 0.4, 'writing 2,000 of 650,000 rows, 5,000 a second, about 3 min to go'],
  ['en_GB.UTF-8', 650_000, 130, 'writing 650,000 of 650,000 rows'],
])('on a terminal of %s, %i rows in %d s', (locale, done, seconds, told) => {
  vi.stubEnv('LC_ALL', locale)
  expect(writtenSoFar(done, 650_000, seconds)).toBe(told)
})
