import { describe, expect, test } from 'vitest'
import { HOSTILE, SHORT_LINES } from './hostile'
import { cost, realText, repeated } from './speed'

const LENGTH = 300_000
/** Real cost is held by `speed.ts` on a quiet machine; here others share it, so the factors are generous. */
const NOISE = 2
/** Every line is a citation: an entry of sixteen times its length is made, which takes its time. Held to linear time. */
const DENSE = 'numbers a line'

describe('time to read', () => {
  const real = repeated(realText(), LENGTH)
  cost(real, 3)
  const perByte = cost(real) / Buffer.byteLength(real)

  test('grows with the text, no faster', () => {
    const eight = repeated(realText(), 8 * LENGTH)
    expect(cost(eight, 1)).toBeLessThan(perByte * Buffer.byteLength(eight) * 1.1 * NOISE)
  }, 60_000)

  test.each([...HOSTILE, ...SHORT_LINES.filter(([name]) => name !== DENSE)])(
    '%s over and over cost no more a byte than twice a real text',
    (_name, unit) => {
      const text = repeated(unit, LENGTH)
      expect(cost(text, 2) / Buffer.byteLength(text)).toBeLessThan(perByte * 2 * NOISE)
    },
    60_000,
  )

  test.each(SHORT_LINES)(
    '%s: four times the lines cost no more than four times the time',
    (_name, unit) => {
      const once = cost(repeated(unit, LENGTH / 4), 3)
      expect(cost(repeated(unit, LENGTH), 2)).toBeLessThan(4 * 1.1 * NOISE * Math.max(once, 0.02))
    },
    60_000,
  )
})
