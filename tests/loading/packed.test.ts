import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { Packed } from '../../seed/load/packed'
import { Spool } from '../../seed/load/spool'

const packedOf = (count: number) => {
  const hash = createHash('sha256')
  const things = Array.from({ length: count }, (_, at) => ({ id: `t:${at}`, value: at / 2 }))
  const texts = things.map(thing => JSON.stringify(thing))
  return { things, packed: new Packed(texts, new Spool(), hash), hash: hash.digest('hex') }
}

it.each([0, 1, 499, 500, 501, 1000, 1203])('%i things are had again and again as they were', count => {
  const { things, packed } = packedOf(count)
  expect(packed.length).toBe(count)
  expect([...packed]).toEqual(things)
  expect([...packed]).toEqual(things)
})

it('gives a hash that tells one from another', () => {
  expect(packedOf(3).hash).toBe(packedOf(3).hash)
  expect(packedOf(3).hash).not.toBe(packedOf(4).hash)
})
