import { describe, expect, test } from 'vitest'
import { fold } from '../../schema/words/fold'
import { abbreviationsOf, kindsOfAbbreviation, kindsOfWords } from '../../server/documents/lookup/kindWords'

describe('words before a number', () => {
  test.each([
    ['Kế hoạch số', ['PLAN']],
    ['Quyết định', ['DECISION', 'REGULATION']],
    ['Thông tư liên tịch số', ['CIRCULAR']],
    ['công văn', ['OFFICIAL_LETTER', 'OTHER']],
    ['Thông cáo số', ['OTHER']],
    ['Sắc lệnh', ['OTHER']],
    ['NQ', ['RESOLUTION']],
    ['Plan', ['PLAN']],
    ['Official letter no.', ['OFFICIAL_LETTER', 'OTHER']],
    ['Resolution number', ['RESOLUTION']],
  ])('„%s“ says %s', (words, kinds) => {
    expect(kindsOfWords(fold(words))).toEqual(kinds)
  })

  test.each(['', 'số', 'Số hiệu:', 'Văn bản số', 'paper'])('„%s“ leaves the kind open', words => {
    expect(kindsOfWords(fold(words))).toBe('any')
  })

  test('that are no kind say nothing', () => {
    expect(kindsOfWords('tuan le')).toBeNull()
  })

  test('and signs belong together', () => {
    expect(abbreviationsOf(['PLAN'])).toEqual(['kh', 'khlt'])
    expect(abbreviationsOf(['REGULATION'])).toContain('qd')
    expect(kindsOfAbbreviation('qd')).toEqual(['DECISION', 'REGULATION'])
    expect(kindsOfAbbreviation('tbtt')).toBeNull()
  })
})
