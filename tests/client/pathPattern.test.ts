import { expect, test } from 'vitest'
import { readPath } from '../../client/src/app/pathPattern'

test.each([
  ['/', '/', {}],
  ['/van-ban', '/van-ban/', {}],
  ['/van-ban', '/Van-Ban', {}],
  ['/ke-hoach/:slug', '/ke-hoach/23-kh-tbtt', { slug: '23-kh-tbtt' }],
  ['/doi-chieu/:a/:b', '/doi-chieu/x/Y', { a: 'x', b: 'Y' }],
  ['/van-ban/:slug', '/van-ban/%C4%91', { slug: '%C4%91' }],
  ['/van-ban', '/van-ban/16-ct-ttg', null],
  ['/van-ban/:slug', '/van-ban//', null],
  ['/van-ban/:slug', '/ke-hoach/23-kh-tbtt', null],
])('%s against %s', (pattern, path, read) => {
  expect(readPath(pattern, path)).toEqual(read)
})
