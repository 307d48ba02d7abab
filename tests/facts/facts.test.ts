import { beforeAll, expect, test } from 'vitest'
import { describeWhere } from '../support/describeWhere'
import { compare, rowCalled, type Table } from './compare'
import { FLOORS, shortOf } from './floors'
import { factsOfRegister } from './fromReading'
import { GOALS } from './goals'
import { keyAtHand } from './key'

test('every goal has a floor', () => {
  expect(Object.keys(FLOORS)).toEqual(Object.keys(GOALS))
})

describeWhere(keyAtHand, 'the answer key', 'the register against the answer key', () => {
  let compared: Table
  beforeAll(async () => {
    compared = await compare(await factsOfRegister())
  }, 300_000)

  test.each(Object.keys(FLOORS))('%s: no worse than it was', name => {
    const row = rowCalled(compared, name)
    expect(shortOf(row), row.misses.join('\n')).toBeLessThanOrEqual(0)
  })
})
