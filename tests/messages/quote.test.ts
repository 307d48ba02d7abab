import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../server/messages/quote/compare'
import { lexed } from '../../server/messages/quote/lex'

const wording = 'Thích ứng an toàn để trở lại cuộc sống “bình thường mới”'
const check = (given: string, stored = wording) => compare(lexed(given), lexed(stored))
const shown = (given: string, stored = wording) =>
  check(given, stored)?.differences.map(({ given, stored }) => [given, stored])

describe('a quotation that is exact', () => {
  it.each([
    ['the wording itself', wording],
    ['inside a paragraph', `Hôm nay, thông điệp là: ${wording}. Xin nhắc lại.`],
    ['in another normal form', wording.normalize('NFD')],
    ['a run of five syllables', 'thích ứng an toàn để'.replace('t', 'T')],
    [
      'with a space of no width before and in it',
      wording.replace('ứng', '\u200bứng').replace('ổi', 'ổ\u200bi'),
    ],
    [
      'with soft hyphens and joiners',
      wording.replace('toàn', 'to\u00adàn\u2060').replace('mới', '\ufeffmới'),
    ],
    ['with marks of direction', `\u200e${wording}\u200f`],
  ])('%s, without differences', (_, given) => {
    expect(check(given)).toMatchObject({ verdict: 'EXACT', distance: 0, differences: [] })
  })

  it('lists letter case, blanks and quotation marks', () => {
    const given = '«thích ứng an toàn  để trở lại cuộc sống "bình thường mới"»'
    expect(check(given)?.verdict).toBe('EXACT')
    expect(shown(given)).toEqual([
      ['thích', 'Thích'],
      ['  ', ' '],
      ['"', '“'],
      ['"', '”'],
    ])
  })

  it.each([
    ['Đồng lòng phục hồi kinh tế-xã hội', 'Ðồng lòng phục hồi kinh tế-xã hội', []],
    ['Đồng lòng phục hồi kinh tế-xã hội', 'Đồng lòng phục hồi kinh tế–xã hội', [['–', '-']]],
    [
      'Chủ động phòng dịch COVID-19 từ hôm nay',
      'Chủ Ɖộng phòng dịch COVID‑19 từ hôm nay',
      [
        ['Ɖ', 'đ'],
        ['‑', '-'],
      ],
    ],
  ])('takes look-alike letters and hyphens for one: %s', (stored, given, differences) => {
    expect(check(given, stored)?.verdict).toBe('EXACT')
    expect(shown(given, stored)?.map(pair => pair.map(text => text.replace(/^(.)(?:ộng)$/, '$1')))).toEqual(
      differences,
    )
  })

  it('lists quotation marks that are left out', () => {
    expect(shown('Thích ứng an toàn để trở lại cuộc sống bình thường mới')).toEqual([
      ['', '“'],
      ['', '”'],
    ])
  })

  it('gives spans that cut both texts', () => {
    const given = 'Bộ nói: "THÍCH ỨNG an toàn để trở lại cuộc sống bình thường mới"'
    for (const difference of check(given)?.differences ?? []) {
      expect(given.slice(difference.givenStart, difference.givenEnd)).toBe(difference.given)
      expect(wording.slice(difference.storedStart, difference.storedEnd)).toBe(difference.stored)
    }
  })
})

describe('a quotation that is near', () => {
  it.each([
    [
      'a word replaced',
      'Thích ứng linh hoạt để trở lại cuộc sống “bình thường mới”',
      [['an toàn', 'linh hoạt']],
    ],
  ])('%s', (_, given) => {
    const near = check(given)
    expect(near?.verdict).toBe('NEAR')
    expect(shown(given)).toEqual([
      ['linh', 'an'],
      ['hoạt', 'toàn'],
    ])
  })

  it('a word left out, a word put in', () => {
    expect(shown('Thích ứng để trở lại cuộc sống “bình thường mới”')).toEqual([['', 'an toàn ']])
    expect(shown('Thích ứng thật an toàn để trở lại cuộc sống “bình thường mới”')).toEqual([['thật ', '']])
  })

  it('another mark between the same syllables', () => {
    expect(check('phục hồi kinh tế xã hội', 'phục hồi kinh tế-xã hội')).toMatchObject({
      verdict: 'NEAR',
      distance: 0,
    })
  })

  it('three syllables in ten at most', () => {
    const ten = 'một hai ba bốn năm sáu bảy tám chín mười'
    expect(check('một hai ba bốn năm sáu bảy x y z', ten)?.verdict).toBe('NEAR')
    expect(check('một hai ba bốn năm sáu w x y z', ten)).toBeNull()
  })

  it('inside a paragraph, with the span of its place', () => {
    const given = 'Sáng nay báo viết thích ứng an tâm để trở lại cuộc sống “bình thường mới” như vậy.'
    expect(check(given)?.verdict).toBe('NEAR')
    expect(shown(given)).toEqual([
      ['thích', 'Thích'],
      ['tâm', 'toàn'],
    ])
  })
})

describe('what is no quotation', () => {
  it.each([
    ['four syllables', 'an toàn để trở'],
    ['the same words in another order', 'bình thường cuộc sống mới an toàn trở lại ứng thích để'],
    ['nothing but marks', '“…”'],
    ['nothing', ''],
    ['without Vietnamese marks', 'Thich ung an toan de tro lai cuoc song binh thuong moi'],
  ])('%s', (_, given) => {
    expect(check(given)).toBeNull()
  })
})

describe('whatever the texts', () => {
  const words = fc.array(
    fc.constantFrom('an', 'toàn', 'Mới', '“', '”', '-', 'để', ' ', '  ', '\u0301', '💉'),
    {
      maxLength: 30,
    },
  )
  const texts = words.map(parts => parts.join(' '))

  it('spans cut both texts, in order, and lead from one to the other', () => {
    fc.assert(
      fc.property(texts, texts, (given, stored) => {
        let [givenAt, storedAt] = [0, 0]
        for (const difference of check(given, stored)?.differences ?? []) {
          expect(difference.givenStart).toBeGreaterThanOrEqual(givenAt)
          expect(difference.storedStart).toBeGreaterThanOrEqual(storedAt)
          expect(given.slice(difference.givenStart, difference.givenEnd)).toBe(difference.given)
          expect(stored.slice(difference.storedStart, difference.storedEnd)).toBe(difference.stored)
          ;[givenAt, storedAt] = [difference.givenEnd, difference.storedEnd]
        }
      }),
    )
  })

  it('a text that holds a wording is exact', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(check(`${before} ${wording} ${after}`)).toMatchObject({ verdict: 'EXACT' })
      }),
    )
  })

  it('a long text takes time in proportion to its length', () => {
    const stored = lexed(wording)
    const text = (times: number) => lexed('an toàn để trở lại cuộc sống mới bình thường '.repeat(times))
    const time = (given: ReturnType<typeof lexed>) => {
      const before = performance.now()
      for (let again = 0; again < 5; again++) compare(given, stored)
      return performance.now() - before
    }
    const [short, long] = [text(50), text(500)]
    time(long)
    expect(time(long)).toBeLessThan(25 * Math.max(time(short), 1))
  })
})
