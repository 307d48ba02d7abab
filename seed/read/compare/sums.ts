import { syllableKey } from './syllables'

/** Whether two units count the same things: `điểm cầu` and `điểm`, `Camera` and `camera`. */
export function unitsAgree(a: string, b: string): boolean {
  const [left, right] = [syllableKey(a), syllableKey(b)]
  return (
    left === right ||
    (left !== '' && right !== '' && (left.startsWith(`${right} `) || right.startsWith(`${left} `)))
  )
}

/** Sum of printed values, free of the noise of binary fractions. */
export function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1000) / 1000
}
