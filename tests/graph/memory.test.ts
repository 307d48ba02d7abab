import { expect, test } from 'vitest'
import { memoryThere, sharesOf } from '../../server/graph/embedded/memory'

test.each([512, 1024, 2048, 8192, 65_536])('of %i MB each has a share that it can work with', there => {
  const { heap, java, pageCache } = sharesOf(there)
  expect(heap).toBeGreaterThanOrEqual(256)
  expect(java).toBeGreaterThanOrEqual(384)
  if (there >= 2048) expect(heap + java + pageCache).toBeLessThanOrEqual(there * 0.6)
  expect(heap).toBeLessThanOrEqual(8192)
})

test('more memory is never a smaller share', () => {
  const sizes = [256, 700, 1500, 3000, 6000, 20_000, 100_000].map(sharesOf)
  for (const key of ['heap', 'java', 'pageCache'] as const)
    expect(sizes.map(share => share[key])).toEqual(sizes.map(share => share[key]).toSorted((a, b) => a - b))
})

test('there is some', () => expect(memoryThere()).toBeGreaterThan(256))
