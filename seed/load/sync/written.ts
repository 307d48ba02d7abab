import { said } from '../../../server/terminal/said.mjs'

const inWords = (count: number): string =>
  new Intl.NumberFormat(said('en', 'vi'), { maximumFractionDigits: 0 }).format(count)
const MINUTE = 60

/** How far the writing of rows is, how quickly it goes and how long it will take, in one clause. */
export function writtenSoFar(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const [some, all] = [done, total].map(inWords)
  const told = said(`writing ${some} of ${all} rows`, `ghi ${some}/${all} dòng`)
  if (done === 0 || done === total) return told
  const left = lasting((total - done) / rate)
  return said(
    `${told}, ${inWords(rate)} a second, about ${left} to go`,
    `${told}, ${inWords(rate)} dòng mỗi giây, còn khoảng ${left}`,
  )
}

const lasting = (seconds: number): string =>
  seconds < MINUTE
    ? `${Math.ceil(seconds)} ${said('s', 'giây')}`
    : `${Math.ceil(seconds / MINUTE)} ${said('min', 'phút')}`
