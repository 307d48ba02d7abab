import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onlyAddress } from '../../server/pages/oneAddress'

it.each([
  ['/', '/'],
  ['//', '/'],
  ['/en/', '/en'],
  ['/ke-hoach/23-kh-tbtt/', '/ke-hoach/23-kh-tbtt'],
  ['/ke-hoach/23-KH-TBTT', '/ke-hoach/23-kh-tbtt'],
  ['/THONG-DIEP/2021-09-30', '/thong-diep/2021-09-30'],
  ['/thong-diep/2021-09-30.', '/thong-diep/2021-09-30'],
  ['/thong-diep/2021-09-30/,', '/thong-diep/2021-09-30'],
  ['/nhung/2021-09-30//', '/nhung/2021-09-30'],
  ['//elsewhere.example/x', '/elsewhere.example/x'],
  ['/tim', '/tim'],
  ['/van-ban/%C4%90', '/van-ban/%C4%90'],
])('%s is %s', (path, only) => {
  expect(onlyAddress(path)).toBe(only)
})

it('leads nowhere from where it leads to, and never to another host', () => {
  const piece = fc.constantFrom('/', '//', 'A', 'b', '.', ',', '%C4', '-', ':', '1')
  const path = fc.array(piece, { maxLength: 12 }).map(pieces => `/${pieces.join('')}`)
  fc.assert(
    fc.property(path, value => {
      const only = onlyAddress(value)
      expect(onlyAddress(only)).toBe(only)
      expect(only).toMatch(/^\/(?!\/)/)
    }),
  )
})
