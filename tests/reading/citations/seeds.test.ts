import { expect, it } from 'vitest'
import type { CitationFact } from '../../../seed/read/entry'
import { read } from '../../../seed/read/read'
import { describeOriginals } from '../../support/describeWhere'
import { type RelationAnswer, relations } from '../answers'
import { originals } from '../corpus'

const KINDS: Record<string, string> = {
  'Nghị quyết': 'RESOLUTION',
  'Quyết định': 'DECISION',
  'Chỉ thị': 'DIRECTIVE',
  'Nghị định': 'DECREE',
  'Thông tư': 'CIRCULAR',
  'Kế hoạch': 'PLAN',
  'Báo cáo': 'REPORT',
  'Thông báo': 'NOTICE',
  'Công điện': 'TELEGRAM',
  'Tờ trình': 'SUBMISSION',
  'Kết luận': 'CONCLUSION',
  'Công văn': 'OFFICIAL_LETTER',
}
/** Of the mentions read by eye, at least this share has its relation and its teller too. */
const RELATIONS_FLOOR = 0.97

const asRead = (one: CitationFact) => `${one.number ?? one.title} ${one.kind} ${one.issued ?? '–'}`
const byEye = (one: RelationAnswer) =>
  `${one.number ?? one.type} ${one.number ? KINDS[one.type] : 'LAW'} ${one.date ?? '–'}`
const tie = (one: { relation: string; from: string | null }) => `${one.relation} ${one.from ?? '–'}`

describeOriginals('real papers', () => {
  const papers = originals().filter(({ name }) => relations[name])
  const entries = new Map(papers.map(({ name, file, text }) => [name, read(text, file)[0]!]))

  it.each(papers.map(({ name }) => name))('%s: every mention found, none invented', name => {
    expect(entries.get(name)!.citations.map(asRead)).toEqual(relations[name]!.map(byEye))
  })

  it('the five seeds hold 69 mentions', () => {
    const seeds = papers.filter(({ seed }) => seed)
    expect(seeds).toHaveLength(5)
    expect(seeds.flatMap(({ name }) => entries.get(name)!.citations)).toHaveLength(69)
  })

  it('relations and tellers are as read by eye', () => {
    const pairs = papers.flatMap(({ name }) =>
      entries.get(name)!.citations.map((one, i) => [tie(one), tie(relations[name]![i]!)] as const),
    )
    const right = pairs.filter(([read, eye]) => read === eye).length
    expect(right / pairs.length).toBeGreaterThanOrEqual(RELATIONS_FLOOR)
  })

  it('every mention and every quotation is a slice of its paper and names its rule', () => {
    for (const { name, file, text } of originals()) {
      const source = text.normalize('NFC')
      for (const one of read(text, file).flatMap(({ citations }) => citations)) {
        expect(source.slice(one.start, one.end), name).toBe(one.printed)
        expect(source.slice(one.quoteStart, one.quoteStart + one.quote.length), name).toBe(one.quote)
        expect(one.quote.length).toBeLessThanOrEqual(200)
        expect(one.rule, name).toBeTruthy()
      }
    }
  })

  it('noisy papers give no number that they do not print', () => {
    for (const { text, file } of originals().filter(({ name }) => /^(?:ocr|enc)-/.test(name))) {
      for (const one of read(text, file).flatMap(({ citations }) => citations))
        expect(text).toContain(one.number)
    }
  })
})
