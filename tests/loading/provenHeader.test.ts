import { describe, expect, it } from 'vitest'
import { verifyEntry } from '../../seed/load/texts/verify'
import type { AttributeFact, DocumentHeader, Entry } from '../../seed/read/entry'
import { read } from '../../seed/read/read'

const text = `UBND TỈNH X
SỞ NỘI VỤ

Số: 12/KH-SNV

HỎA TỐC

Hà Nội, ngày 02 tháng 3 năm 2021

KẾ HOẠCH
Tuyên truyền cải cách hành chính

Sở Nội vụ giao các phòng thực hiện.

Nơi nhận:
- Bộ Nội vụ;
- Sở Y tế;
- Lưu: VT.

GIÁM ĐỐC
(đã ký)
Trần Thị Bình
`
const [entry] = read(text, 'kh-12.txt') as [Entry]

/** The entry as if its register file quoted other words for an attribute than the original has. */
const misquoting = (attribute: AttributeFact['attribute'], nth = 0): Entry => {
  const wrong = entry.facts.filter(fact => fact.attribute === attribute)[nth]
  expect(wrong, `the sample has no ${attribute}`).toBeDefined()
  return {
    ...entry,
    facts: entry.facts.map(fact =>
      fact === wrong ? { ...fact, quote: `${fact.quote.slice(0, -1)}#` } : fact,
    ),
  }
}

describe('a header and its original', () => {
  it('stays whole where every word stands', () => {
    expect(verifyEntry(entry, text)).toEqual({ entry, dropped: [] })
    expect(entry.document).toMatchObject({ number: '12/KH-SNV', kind: 'PLAN', issued: '2021-03-02' })
  })

  it.each<[AttributeFact['attribute'], Partial<DocumentHeader>]>([
    ['number', { number: null, symbol: null }],
    ['kind', { kind: 'OTHER' }],
    ['title', { title: null }],
    ['issued', { issued: null }],
    ['place', { place: null }],
    ['issuer', { issuer: null }],
    ['signer', { signer: null }],
  ])('tells no %s that the original disproves, and all else', (attribute, without) => {
    const { entry: verified, dropped } = verifyEntry(misquoting(attribute), text)
    expect(dropped).toMatchObject([{ what: 'facts' }])
    expect(verified.document).toEqual({ ...entry.document, ...without })
  })

  it('loses the one recipient or mark whose words are not there', () => {
    expect(entry.document.recipients.length).toBeGreaterThan(1)
    const { entry: verified } = verifyEntry(misquoting('recipients', 1), text)
    expect(verified.document.recipients).toEqual(entry.document.recipients.filter((_, at) => at !== 1))
    expect(verifyEntry(misquoting('mark'), text).entry.document.marks).toEqual([])
  })

  it('keeps a value that other words of the paper still give', () => {
    const again = entry.facts.find(({ attribute }) => attribute === 'title')!
    const twice = { ...misquoting('title'), facts: [...misquoting('title').facts, again] }
    expect(verifyEntry(twice, text).entry.document.title).toBe(entry.document.title)
  })

  it('is not touched by what is said of another paper', () => {
    const ofAnother = entry.facts.find(({ attribute }) => attribute === 'issued')!
    const wrong = { ...ofAnother, of: '1/QĐ-TTg', quote: 'ngày khác' }
    const { entry: verified } = verifyEntry({ ...entry, facts: [...entry.facts, wrong] }, text)
    expect(verified.document).toEqual(entry.document)
  })
})
