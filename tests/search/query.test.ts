import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSyllable } from '../../schema/words/syllables'
import { matchedWords } from '../../server/search/match'
import { MOST_WORDS, queryFrom } from '../../server/search/query'
import { snippetOf } from '../../server/search/snippet'
import { withinOneError } from '../../server/typed/near'
import { wordsOf } from '../../server/typed/words'

describe('a query', () => {
  it.each([
    ['thích ứng', '+thich +ung "thich ung"^3', null, '+thich +ung*'],
    ['truyfn thông', '+truyfn +thong "truyfn thong"^3', 'truyfn thong truyfn~1', '+truyfn +thong*'],
    ['ba chữ này', '+ba +chu +nay "ba chu nay"^3', 'ba chu nay', '+ba +chu +nay*'],
    ['23/KH-TBTT', '+23 +kh +tbtt "23 kh tbtt"^3', '23 kh tbtt tbtt~1', '+23 +kh +tbtt*'],
    ['NQ128', '+(nq128 (+nq +128))', null, '+(nq128* (+nq +128*))'],
    ['KH 2', '+kh +(2 02) "kh 2"^3', null, '+kh +2*'],
    ['02', '+(02 2)', null, '+02*'],
    ['KH2', '+(kh2 (+kh +(2 02)))', null, '+(kh2* (+kh +2*))'],
    ['a1b2c3', '+a1b2c3', null, '+a1b2c3*'],
  ])('%s', (text, literal, some, prefix) => {
    expect(queryFrom(text)).toMatchObject({ literal, some, prefix })
  })

  it.each(['2062 UBND VX 1', '2062/UBND-VX<sub>1</sub>', '2062 ubnd vx1', 'VX<sub>1</sub> UBND 2062'])(
    '%s asks for the sign VX1',
    text => {
      expect(queryFrom(text)?.words.map(({ folded }) => folded)).toContain('vx1')
    },
  )

  it.each(['', '   ', '*', '/.*/', '+-&&||!(){}[]^"~?:\\/'])('%j asks for nothing', text => {
    expect(queryFrom(text)).toBeNull()
  })

  it('carries no syntax of the index, whatever is typed', () => {
    const clause = /^[\p{L}\p{N} +()"^~*]*$/u
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const query = queryFrom(`${text} AND x:y*`)
        for (const part of [query?.literal, query?.some ?? '', query?.prefix]) {
          expect(part).toMatch(clause)
          expect(part).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/)
        }
      }),
    )
  })
})

describe('what the index has to do for a query', () => {
  const clausesOf = (query: string) => query.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const hostile = [
    'deadbeef0123456789'.repeat(4).slice(0, 64),
    'a1'.repeat(20),
    '1a'.repeat(1000),
    'a'.repeat(2000),
    '0'.repeat(2000),
    'a1b2 '.repeat(400),
    'thích '.repeat(300),
    '5 '.repeat(1000),
    'Kế hoạch số 2/KH-TBTT ngày 1/2/3 '.repeat(60),
    'İ'.repeat(2000),
    '\u1EBF\u0301'.repeat(900),
  ]

  it.each(hostile.map(text => [text.slice(0, 30), text]))('grows with its length alone: %s …', (_, text) => {
    expectBounded(text)
  })

  it('grows with its length alone, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('a', '1', '0', '05', ' ', '/', '-', 'ế', 'đ', 'thích', 'NQ', '₁', '１', '한'),
    )
    const text = fc
      .array(piece, { maxLength: 400, size: 'max' })
      .map(pieces => pieces.join('').slice(0, 2000))
    fc.assert(fc.property(text, expectBounded), { numRuns: 200 })
  })

  function expectBounded(text: string): void {
    const query = queryFrom(text)
    if (!query) return
    const parts = [query.literal, query.some ?? '', query.prefix]
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(16 * text.length + 16)
    for (const { folded } of query.words) expect(folded.length).toBeLessThanOrEqual(3 * 64)
    if (query.words.length <= MOST_WORDS)
      for (const part of parts) expect(clausesOf(part)).toBeLessThanOrEqual(16 * MOST_WORDS)
  }
})

describe('matched words', () => {
  const matched = (text: string, asked: string, mistyped = false) =>
    matchedWords(text, queryFrom(asked)!, mistyped).map(({ found }) => found.text)

  it.each([
    ['Thích ứng an toàn', 'thich an', ['Thích', 'an']],
    ['Kế hoạch 02/KH-TBTT', 'KH2', ['02', 'KH']],
    ['Nghị quyết 128/NQ-CP', 'nq128', ['128', 'NQ']],
    ['hoà bình', 'hòa', ['hoà']],
    ['Kế hoạch 23/KH-TBTT', '23 khtbtt', ['23', 'KH-TBTT']],
    ['Tiêm vắc-xin mũi 2', 'vaccine', ['vắc-xin']],
    ['Tiêm vaccine mũi 2', 'vắc xin', ['vaccine']],
    ['Vắcxin cho trẻ em', 'vac-xin', ['Vắcxin']],
    ['kỹ thuật số', 'kĩ thuật', ['kỹ', 'thuật']],
    ['Công ti viễn thông', 'công ty', ['Công', 'ti']],
    ['Thuê thức ăn', 'thuỷ', []],
  ])('of %s for %s: %j', (text, asked, found) => {
    expect(matched(text, asked)).toEqual(found)
  })

  it('take one typing error only where asked to', () => {
    expect(matched('Thích ứng', 'thihc')).toEqual([])
    expect(matched('Thích ứng', 'thihc', true)).toEqual(['Thích'])
  })

  it.each([
    ['Thuê bao', 'thuỷ', []],
    ['Tuyên truyền', 'tuyên truyem', ['Tuyên', 'truyền']],
    ['Thông báo', 'thống', ['Thông']],
    ['Thông tin đến nhân dân', 'thông tên đến nhân dân', ['Thông', 'đến', 'nhân', 'dân']],
    ['Bình tĩnh sống', 'bình tĩnh sôngs', ['Bình', 'tĩnh', 'sống']],
    ['Tuyên truyền sâu rộng', 'tuyên truyềm sâu', ['Tuyên', 'truyền', 'sâu']],
    [
      'Thông tin tuyên truyền tốt',
      'thông tin tuyên truyên tôt xấu',
      ['Thông', 'tin', 'tuyên', 'truyền', 'tốt'],
    ],
    ['Nhắn tin qua viễn thông', 'nhắn tin miễn thông sinh', ['Nhắn', 'tin', 'thông']],
    [
      'Báo chí truyền thông đại chúng',
      'báo chí truyền thống đai chung',
      ['Báo', 'chí', 'truyền', 'thông', 'đại', 'chúng'],
    ],
    ['Tổ chức tuyên truyền', 'tổ chức tuyên truyem', ['Tổ', 'chức', 'tuyên', 'truyền']],
    ['Tổ chức tuyên truyền', 'tổ chắc tuyên truyền', ['Tổ', 'chức', 'tuyên', 'truyền']],
    ['Phun khử khuẩn', 'khung phuns', []],
    ['Hoàn thành tốt', 'thoàn hành tốts', []],
  ])('of %s for %s with errors: %j', (text, asked, found) => {
    expect(matched(text, asked, true)).toEqual(found)
  })

  it.each([
    ['thich', 'thihc', true],
    ['thich', 'thic', true],
    ['thich', 'thiich', true],
    ['thich', 'thach', true],
    ['thich', 'thich', true],
    ['thich', 'thaach', false],
    ['thich', 'chith', false],
  ])('%s and %s are one error apart: %s', (a, b, expected) => {
    expect(withinOneError(a, b)).toBe(expected)
    expect(withinOneError(b, a)).toBe(expected)
  })
})

describe('a syllable', () => {
  it.each(['truyen', 'nghieng', 'thuy', 'quyet', 'oai', 'yeu', 'gi', 'ung', 'khuya', 'xoay'])('%s', word => {
    expect(isSyllable(word)).toBe(true)
  })
  it.each(['truyfn', 'truyem', 'chogn', 'tbtt', 'bluezone', 'thihc', 'vaccine', 'wifi'])('not %s', word => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('a snippet', () => {
  const long = `${'mở đầu '.repeat(60)}thông điệp ở giữa ${'phần cuối '.repeat(60)}`

  it('of a short text is the text', () => {
    expect(snippetOf('Một câu', [])).toEqual({ snippet: 'Một câu', matched: [] })
  })

  it('of a long text is the part around the first match, with spans that cut it', () => {
    const { snippet, matched } = snippetOf(long, matchedWords(long, queryFrom('thong diep')!, false))
    expect(snippet.length).toBeLessThan(260)
    expect(matched.map(({ start, end }) => snippet.slice(start, end))).toEqual(['thông', 'điệp'])
  })

  it('cuts words whole whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('an', 'toàn', '💉', 'thích', 'ứng'), { minLength: 80 })
      .map(w => w.join(' '))
    fc.assert(
      fc.property(text, value => {
        const { snippet, matched } = snippetOf(value, matchedWords(value, queryFrom('toan ung')!, false))
        for (const { start, end } of matched) expect(['toàn', 'ứng']).toContain(snippet.slice(start, end))
        expect(
          wordsOf(snippet).every(({ text: word }) => ['an', 'toàn', 'thích', 'ứng'].includes(word)),
        ).toBe(true)
      }),
    )
  })
})
