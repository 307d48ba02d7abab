import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchedWords, withinOneError } from '../../server/search/match'
import { queryFrom } from '../../server/search/query'
import { snippetOf } from '../../server/search/snippet'
import { wordsOf } from '../../server/search/words'

describe('a query', () => {
  it.each([
    ['thích ứng', '+thich +ung "thich ung"^3', '+thich~1 +ung', '+thich +ung*'],
    ['23/KH-TBTT', '+23 +kh +tbtt "23 kh tbtt"^3', '+23 +kh +tbtt~1', '+23 +kh +tbtt*'],
    ['NQ128', '+(nq128 (+nq +128))', null, '+(nq128* (+nq +128*))'],
    ['KH 2', '+kh +(2 (+02)) "kh 2"^3', null, '+kh +2*'],
    ['02', '+(02 (+2))', null, '+02*'],
  ])('%s', (text, literal, fuzzy, prefix) => {
    expect(queryFrom(text)).toMatchObject({ literal, fuzzy, prefix })
  })

  it.each(['', '   ', '*', '/.*/', '+-&&||!(){}[]^"~?:\\/'])('%j asks for nothing', text => {
    expect(queryFrom(text)).toBeNull()
  })

  it('carries no syntax of the index, whatever is typed', () => {
    const clause = /^[\p{L}\p{N} +()"^~*]*$/u
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const query = queryFrom(`${text} AND x:y*`)
        for (const part of [query?.literal, query?.fuzzy ?? '', query?.prefix]) {
          expect(part).toMatch(clause)
          expect(part).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/)
        }
      }),
    )
  })
})

describe('matched words', () => {
  const matched = (text: string, asked: string, fuzzy = false) =>
    matchedWords(text, queryFrom(asked)!, fuzzy).map(({ found }) => found.text)

  it.each([
    ['Thích ứng an toàn', 'thich an', ['Thích', 'an']],
    ['Kế hoạch 02/KH-TBTT', 'KH2', ['02', 'KH']],
    ['Nghị quyết 128/NQ-CP', 'nq128', ['128', 'NQ']],
    ['hoà bình', 'hòa', ['hoà']],
  ])('of %s for %s: %j', (text, asked, found) => {
    expect(matched(text, asked)).toEqual(found)
  })

  it('take one typing error only where asked to', () => {
    expect(matched('Thích ứng', 'thihc')).toEqual([])
    expect(matched('Thích ứng', 'thihc', true)).toEqual(['Thích'])
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
