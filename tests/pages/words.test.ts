import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, placeInWords } from '../../client/src/lib/locator'
import { numberInAddress } from '../../client/src/lib/numberInAddress'
import { pieces } from '../../client/src/lib/words'
import { en } from '../../client/src/texts/en'
import { vi } from '../../client/src/texts/vi'

const kept = (text: string) => pieces(text).filter(({ kind }) => kind === 'whole')

describe('pieces of a text', () => {
  test('are the text, whatever it is', () => {
    const words = fc.constantFrom(
      'an toàn',
      '23/KH-TBTT',
      '*',
      '<sub>',
      '“',
      ' ',
      'COVID-19',
      'ễ',
      '\u0303',
      '128',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map(parts => parts.join('')),
        ),
        text => {
          expect(
            pieces(text)
              .map(piece => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })

  test('keep words of several syllables and numbers whole, with the marks beside them', () => {
    expect(kept('Thích ứng an toàn, số 23/KH-TBTT ngày 12/10/2021').map(({ text }) => text)).toEqual([
      'Thích ứng',
      'an toàn,',
      '23/KH-TBTT',
      '12/10/2021',
    ])
  })

  test('tell the mark-up of the held text from the words', () => {
    expect(pieces('“*Bình tĩnh*” UBND-VX<sub>1</sub>').filter(({ kind }) => kind === 'markup')).toHaveLength(
      4,
    )
  })
})

describe('a locator', () => {
  test.each([
    ['II.1.a ¶2', 'mục II.1.a, đoạn 2', 'ii.1.a-d2'],
    ['Điều 3 khoản 2', 'Điều 3 khoản 2', 'dieu-3-khoan-2'],
    ['phần mở đầu ¶1', 'phần mở đầu, đoạn 1', 'phan-mo-dau-d1'],
    ['¶4', 'đoạn 4', 'd4'],
    ['1 ¶2', 'mục 1, đoạn 2', 'm1-d2'],
  ])('%s is told as “%s” and addressed as #%s', (locator, words, anchor) => {
    expect(placeInWords(locator, vi)).toBe(words)
    expect(anchorOf(locator)).toBe(anchor)
  })
})

describe('a locator in English', () => {
  test.each([
    ['II.1.a ¶2', 'section II.1.a, paragraph 2'],
    ['Điều 3 khoản 2', 'Article 3 clause 2'],
    ['chú thích 1', 'note 1'],
    ['Bảng 1 dòng 4', 'table 1 row 4'],
    ['Nơi nhận', 'recipients'],
  ])('%s is told as “%s”', (locator, words) => {
    expect(placeInWords(locator, en)).toBe(words)
  })
})

describe('the number in an address', () => {
  test.each([
    ['/van-ban/24-kh-tbtt', '24/KH-TBTT'],
    ['/128/NQ-CP', null],
    ['/van-ban/128-nq-cp', '128/NQ-CP'],
    ['/23-2021-qd-ttg', '23/2021/QD-TTG'],
    ['/khong-co', null],
    ['/%E0%A4%A', null],
  ])('%s', (path, number) => {
    expect(numberInAddress(path)).toBe(number)
  })
})

describe('the catalogues', () => {
  const keys = (texts: object, path = ''): string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value, `${path}${key}.`) : [`${path}${key}`],
    )

  test('hold the same texts in both languages, none empty', () => {
    expect(keys(en).filter(key => !key.startsWith('place.named.'))).toEqual(
      expect.arrayContaining(keys(vi).filter(key => !key.startsWith('place.named.'))),
    )
    expect(JSON.stringify([vi, en])).not.toContain('""')
  })

  test('say in English what is English', () => {
    const marks = /[ăâđêôơưĂÂĐÊÔƠƯ]/
    const texts = JSON.stringify({
      ...en,
      otherLanguage: '',
      name: '',
      place: '',
      rules: Object.values(en.rules),
      discrepancies: { ...en.discrepancies, blanks: Object.values(en.discrepancies.blanks) },
    })
    expect(texts.replaceAll(/Nguồn|“nghìn” \(thousand\)/g, '')).not.toMatch(marks)
  })
})
