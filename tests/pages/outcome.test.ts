import { describe, expect, it } from 'vitest'
import { outcomeBetween, setOf } from '../../client/src/routes/compare/outcome'

describe('how two things of two plans compare', () => {
  const read = outcomeBetween(true)
  const unread = outcomeBetween(false)

  it.each([
    ['a', 'a', 'same'],
    ['a', 'b', 'different'],
    [0, 0, 'same'],
    [0, 3, 'different'],
    [null, null, 'unknown'],
    ['a', null, 'unknown'],
    [undefined, 'b', 'unknown'],
    [setOf([]), setOf([]), 'unknown'],
    [setOf(['x']), setOf([]), 'unknown'],
    [setOf(['x', 'y']), setOf(['y', 'x', 'x']), 'same'],
  ] as const)('%j and %j: %s', (left, right, expected) => expect(read(left, right)).toBe(expected))

  it('nothing is the same or different against a plan that we have not read', () => {
    for (const [left, right] of [
      ['a', 'a'],
      ['a', 'b'],
      [1, 1],
      [setOf(['x']), setOf(['y'])],
    ] as const)
      expect(unread(left, right)).toBe('secondHand')
    expect(unread('a', null)).toBe('unknown')
  })
})
