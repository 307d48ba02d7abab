import { expect, it } from 'vitest'
import { createKeptOfVersion } from '../../server/graph/live/keptOfVersion'

const pin = (generation: number, version = `v${generation}`) =>
  ({ side: 'A', version, generation, readAt: 0 }) as const
const counted = () => {
  let made = 0
  return async () => {
    made += 1
    return made
  }
}

it('what was made of a version is had again from it, under its own name', async () => {
  const kept = createKeptOfVersion()
  const [one, other] = [counted(), counted()]
  expect(await kept.get(pin(1), 'a', one)).toBe(1)
  expect(await kept.get(pin(1), 'a', one)).toBe(1)
  expect(await kept.get(pin(1), 'b', other)).toBe(1)
  expect(await kept.get(pin(1, 'other'), 'a', one)).toBe(2)
})

it('is of the newer data after a load, and those who still read the data before neither get nor leave anything', async () => {
  const kept = createKeptOfVersion()
  const make = counted()
  expect(await kept.get(pin(1), 'a', make)).toBe(1)
  expect(await kept.get(pin(2), 'a', make)).toBe(2)
  expect(await kept.get(pin(1), 'a', make)).toBe(3)
  expect(await kept.get(pin(2), 'a', make)).toBe(2)
})

it('what failed is made anew', async () => {
  const kept = createKeptOfVersion()
  const failing = async () => {
    throw new Error('not there')
  }
  await expect(kept.get(pin(1), 'a', failing)).rejects.toThrow('not there')
  expect(await kept.get(pin(1), 'a', counted())).toBe(1)
})
