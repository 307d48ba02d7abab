import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphabetKey } from '../../schema/words/alphabet'

const dictionary = new Intl.Collator('vi').compare
const byKey = (a: string, b: string) =>
  alphabetKey(a) < alphabetKey(b) ? -1 : alphabetKey(a) > alphabetKey(b) ? 1 : 0
const syllable = fc.stringMatching(/^[aăâeêioôơuưyàảãáạằẵấậđbcdghklmnpqrstvx]{1,5}$/)
const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map(syllables => syllables.join(' '))

test('names stand in the order of a Vietnamese dictionary', () => {
  const names = [
    'Ủy ban nhân dân tỉnh Hà Tĩnh',
    'Đài Phát thanh và Truyền hình',
    'Bộ Y tế',
    'Các đơn vị',
    'Các địa phương',
    'Bộ Thông tin và Truyền thông',
    'Ban Bí thư',
    'Cục Báo chí',
    'Tổng đài 1022',
    'Tổng đài 18001119',
  ]
  expect(names.toSorted(byKey)).toEqual(names.toSorted(dictionary))
})

test('whatever the words, letters and tones are weighed as Intl.Collator does', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(byKey(a, b))).toBe(Math.sign(dictionary(a, b)))
    }),
    { numRuns: 2000 },
  )
})
