import { expect, test } from 'vitest'
import { describeOriginals } from '../support/describeOriginals'
import { compare, rowCalled } from './compare'
import { FLOORS, shortOf } from './floors'
import { factsOfRegister } from './fromReading'
import { GOALS } from './goals'

test('every goal has a floor', () => {
  expect(Object.keys(FLOORS)).toEqual(Object.keys(GOALS))
})

describeOriginals('the register against the answer key', () => {
  const compared = factsOfRegister().then(compare)

  test.each(Object.keys(FLOORS))('%s: no worse than it was', async name => {
    const row = rowCalled(await compared, name)
    expect(shortOf(row), row.misses.join('\n')).toBeLessThanOrEqual(0)
  })
})
