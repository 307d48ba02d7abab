import { describe, expect, test } from 'vitest'
import { DENSE_SENTENCES, HOSTILE, LONG_PAPERS, REPORT_HEAD, SHORT_LINES } from './hostile'
import { cost, leastRatio, realText, repeated } from './speed'

const LENGTH = 300_000
/** Real cost is held by the bench on a quiet machine; here others share it, so the factors are generous. */
const NOISE = 2
/** Every line is a citation: an entry of sixteen times its length is made, which takes its time. Held to linear time. */
const DENSE = 'numbers a line'

describe('time to read', () => {
  const real = realText().slice(0, LENGTH / 2)
  cost(real, 3)

  /** `one` is `times` as long as `other`. */
  function expectLinear(one: string, other: string, times: number): void {
    const most = times * 1.1 * NOISE
    expect(leastRatio(one, other, most)).toBeLessThanOrEqual(most)
  }

  test('grows with the text, no faster', () => {
    expectLinear(`${real}\n\n`.repeat(8), real, 8)
  }, 60_000)

  test.each([...HOSTILE, ...SHORT_LINES.filter(([name]) => name !== DENSE)])(
    '%s over and over cost no more a byte than twice a real text',
    (_name, unit) => {
      const text = repeated(unit, LENGTH)
      const most = (2 * NOISE * Buffer.byteLength(text)) / Buffer.byteLength(real)
      expect(leastRatio(text, real, most)).toBeLessThanOrEqual(most)
    },
    60_000,
  )

  test.each(HOSTILE)(
    'five million characters of %s are read to their end',
    (_name, unit) => {
      expect(cost(repeated(unit, 5_000_000), 1)).toBeGreaterThan(0)
    },
    60_000,
  )

  test.each(SHORT_LINES)(
    '%s: four times the lines cost no more than four times the time',
    (_name, unit) => expectLinear(repeated(unit, LENGTH), repeated(unit, LENGTH / 4), 4),
    60_000,
  )

  test.each(DENSE_SENTENCES)(
    '%s: eight times the sentences of one paragraph cost no more than eight times the time',
    (_name, sentence) =>
      expectLinear(REPORT_HEAD + sentence.repeat(8_000), REPORT_HEAD + sentence.repeat(1_000), 8),
    60_000,
  )

  test.each(LONG_PAPERS)(
    '%s: a tenth of it costs no more than four times a fortieth',
    (_name, parts, paper) => expectLinear(paper(parts / 10), paper(parts / 40), 4),
    60_000,
  )
})
