import { describe, expect, it, test } from 'vitest'
import type { Proof } from '../../seed/read/entry'
import { LONGEST_QUOTE, proveSpan, sliceAt, withSlices } from '../../seed/read/proof'
import { read } from '../../seed/read/read'

const slice = (text: string, words: string) => {
  const start = text.indexOf(words)
  return sliceAt(text, 'I ¶1', { start, end: start + words.length })
}

describe('a slice', () => {
  test.each([
    ['short', 'Sở Y tế triển khai.', 'Sở Y tế triển khai.'],
    ['of exactly the longest', 'á'.repeat(LONGEST_QUOTE), 'á'.repeat(LONGEST_QUOTE)],
    ['cut before a word', `${'ab '.repeat(66)}cuối cùng`, 'ab '.repeat(66).trimEnd()],
    ['cut where a word ends', `${'abc '.repeat(49)}abcd hết`, `${'abc '.repeat(49)}abcd`],
    ['cut at a line end', `${'abc '.repeat(49)}abc\nhết rồi`, `${'abc '.repeat(49)}abc`],
    [
      'of one endless word, no sign in two',
      `${'a'.repeat(LONGEST_QUOTE - 1)}😀b`,
      'a'.repeat(LONGEST_QUOTE - 1),
    ],
  ])('%s ends at a word', (_, text, quote) => {
    const proof = proveSpan(text, 'I ¶1', { start: 0, end: text.length }, 'rule')
    expect(proof).toEqual({ locator: 'I ¶1', start: 0, end: quote.length, quote, rule: 'rule' })
  })
})

describe('a fact with further slices', () => {
  const text = 'Sở Y tế: kiểm tra kho; Sở Công Thương: kiểm tra chợ; báo cáo trước ngày 5.'
  const fact: Proof & { text: string } = { ...slice(text, 'kiểm tra chợ'), text: 'kiểm tra chợ' }

  it('keeps them in the order of the text', () => {
    const proved = withSlices(fact, [slice(text, 'báo cáo'), slice(text, 'Sở Công Thương')])
    expect(proved).toMatchObject({ text: 'kiểm tra chợ', quote: 'kiểm tra chợ' })
    expect(proved.also?.map(({ quote }) => quote)).toEqual(['Sở Công Thương', 'báo cáo'])
    for (const { start, end, quote } of proved.also ?? []) expect(text.slice(start, end)).toBe(quote)
  })

  it('leaves out what a slice holds already, and keeps three in all', () => {
    const within = withSlices(fact, [slice(text, 'chợ'), slice(text, 'Sở Y tế'), slice(text, 'Y tế')])
    expect(within.also?.map(({ quote }) => quote)).toEqual(['Sở Y tế'])
    const many = withSlices(
      fact,
      ['Sở Y tế', 'Sở Công', 'báo cáo'].map(words => slice(text, words)),
    )
    expect(many.also).toHaveLength(2)
    expect(withSlices(fact, [slice(text, 'kiểm tra chợ')])).not.toHaveProperty('also')
  })
})

test('a sentence that a footnote cuts is quoted in two, without the words of the note', () => {
  const text = `SỞ XÂY DỰNG
Số: 12/BC-SXD
Hà Nam, ngày 05 tháng 3 năm 2024

BÁO CÁO
Kết quả công tác năm 2023

I. KẾT QUẢ

Sở Xây dựng đã họp<sup>1</sup> 3 lần. Sở Xây dựng đã kiểm tra 90

---

<sup>1</sup>Theo lịch của Ủy ban nhân dân tỉnh giao cho các phòng và thanh tra xây dựng cấp huyện.

---

công trình nhà ở và 12 bến xe.
`.normalize('NFC')
  const { actions } = read(text, 'bc.txt')[0]!
  expect(actions.map(({ quote, also }) => [quote, ...(also ?? []).map(slice => slice.quote)])).toEqual([
    ['Sở Xây dựng đã họp<sup>1</sup> 3 lần'],
    ['Sở Xây dựng đã kiểm tra 90', 'công trình nhà ở và 12 bến xe'],
  ])
})
