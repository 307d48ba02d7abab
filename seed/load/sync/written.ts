const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })
const MINUTE = 60

/** How far the writing of rows is, how quickly it goes and how long it will take, in a Vietnamese clause. */
export function writtenSoFar(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const told = `ghi ${number.format(done)}/${number.format(total)} dòng`
  if (done === 0 || done === total) return told
  return `${told}, ${number.format(rate)} dòng mỗi giây, còn khoảng ${lasting((total - done) / rate)}`
}

const lasting = (seconds: number): string =>
  seconds < MINUTE ? `${Math.ceil(seconds)} giây` : `${Math.ceil(seconds / MINUTE)} phút`
