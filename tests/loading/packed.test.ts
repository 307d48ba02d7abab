import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { Packed } from '../../seed/load/packed'

const hashOf = (packed: Packed<unknown>): string => {
  const hash = createHash('sha256')
  packed.addTo(hash)
  return hash.digest('hex')
}
const things = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `t:${at}`, value: at / 2 }))

it.each([0, 1, 499, 500, 501, 1000, 1203])('%i things are had again and again as they were', count => {
  const packed = new Packed(things(count))
  expect(packed.length).toBe(count)
  expect([...packed]).toEqual(things(count))
  expect([...packed]).toEqual(things(count))
})

it('has a hash that tells one from another', () => {
  expect(hashOf(new Packed(things(3)))).toBe(hashOf(new Packed(things(3))))
  expect(hashOf(new Packed(things(3)))).not.toBe(hashOf(new Packed(things(4))))
})
