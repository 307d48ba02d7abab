import { expect, it } from 'vitest'
import { cite } from './paperOf'

const SIZE = 400_000
const REAL =
  'Thực hiện Công văn số 7839/UBND-VX1 ngày 22/11/2021 của Ủy ban nhân dân tỉnh về việc báo cáo kết quả 02 năm triển khai công tác phòng, chống dịch COVID-19, Sở Thông tin và Truyền thông báo cáo các nhiệm vụ đã chỉ đạo, triển khai trong 02 năm qua như sau.\n'

/** Processor milliseconds of one reading, so that a busy machine does not fail the test. */
function spent(text: string): number {
  const begun = process.cpuUsage()
  cite(text)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** The best of three for `piece` over and over. */
function timed(piece: string): number {
  const text = piece.repeat(Math.ceil(SIZE / piece.length))
  return Math.min(...[1, 2, 3].map(() => spent(text)))
}

const real = timed(REAL)

it.each([
  '/',
  'số ',
  'số 1/',
  '(',
  '“',
  '1234567890',
  '1 1 ',
  'A/',
  '1-A/',
  'Luật ',
  'Luật sửa đổi, bổ sung ',
  'ngày ',
  'Nghị quyết ',
  ', Bộ ',
  'theo ',
])('«%s» in one endless line takes no longer than real text', piece => {
  expect(timed(piece)).toBeLessThan(2 * real + 20)
})

it('four times the text takes about four times as long', () => {
  expect(spent(REAL.repeat(Math.ceil((4 * SIZE) / REAL.length)))).toBeLessThan(8 * real + 100)
})
