import { expect, test } from 'vitest'
import { ownTurn } from '../../server/ownTurn'

test('others have their turn between two pieces of work, which come in the order of asking', async () => {
  const done: (number | 'other')[] = []
  let others = true
  const other = () => {
    if (done.at(-1) !== 'other') done.push('other')
    if (others) setImmediate(other)
  }
  setImmediate(other)
  const work = async (piece: number) => {
    await ownTurn()
    done.push(piece)
  }
  await Promise.all([1, 2, 3, 4].map(work))
  others = false
  expect(done.filter(one => one !== 'other')).toEqual([1, 2, 3, 4])
  expect(done.join(' ')).toMatch(/1 other 2 other 3 other 4/)
})
