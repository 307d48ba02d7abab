import fc from 'fast-check'
import { expect, it } from 'vitest'
import { subjectOf } from '../../server/watch/subjectOf'

it.each([
  ['/', '/'],
  ['/en', '/'],
  ['/tim?q=ai+do', '/tim'],
  ['/en/thong-diep/2021-09-30', '/thong-diep'],
  ['/graphql?query={x}', '/graphql'],
  ['/van-ban.csv', 'feed'],
  ['/en/thay-doi.atom', 'feed'],
  ['/ai-do', 'other'],
  ['/constructor', 'other'],
])('%s is told as %s', (url, subject) => {
  expect(subjectOf(url)).toBe(subject)
})

it('tells few things apart, whatever is asked', () => {
  fc.assert(
    fc.property(fc.webPath(), path => {
      expect(subjectOf(path).length).toBeLessThan(20)
    }),
  )
})
