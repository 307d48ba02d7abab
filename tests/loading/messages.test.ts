import { describe, expect, it } from 'vitest'
import { communication, graphOf, paper } from './paper'

const plan = (text: string[], number = '02/KH-TBTT', issued = '2021-09-02') =>
  paper({
    file: `kh-${number.slice(0, 2)}.txt`,
    number,
    kind: 'PLAN',
    issued,
    issuer: communication,
    says: text.map(words => ({ text: words, own: true })),
  })
const report = (text: string, told = {}) =>
  paper({
    file: 'bc.txt',
    number: '32/BC-TBTT',
    kind: 'REPORT',
    issued: '2021-11-29',
    issuer: communication,
    says: [{ text, plan: '02/KH-TBTT', ...told }],
  })

describe('a message', () => {
  it('is one for its plan, whatever the case and the marks of its wordings', () => {
    const graph = graphOf([
      plan(['BÌNH TĨNH SỐNG ĐỂ CHỐNG DỊCH LÂU DÀI']),
      report('Bình tĩnh sống để chống dịch lâu dài'),
    ])
    expect(
      graph.labelled('Message').map(({ id, properties }) => [id, properties.text, properties.kind]),
    ).toEqual([['m:2-kh-tbtt.tieu-ban-truyen-thong.2021', 'Bình tĩnh sống để chống dịch lâu dài', 'WEEKLY']])
    expect(graph.typed('CARRIES')).toHaveLength(2)
    expect(graph.typed('WORDS').map(({ properties }) => properties.wording)).toEqual([
      'Bình tĩnh sống để chống dịch lâu dài',
      'BÌNH TĨNH SỐNG ĐỂ CHỐNG DỊCH LÂU DÀI',
    ])
    expect(graph.discrepancies).toEqual([])
  })

  it('is quoted with the editor’s reading of what is misprinted in or beside it', () => {
    const reading = (start: number, end: number, quote: string, as: string) => ({
      ...{ locator: '¶1', start, end, quote, reading: as },
      ...{ reason: 'Không có nghĩa', by: 'Ban biên tập', on: '2026-11-29' },
    })
    const readings = [reading(5003, 5007, 'sôgn', 'sống'), reading(9000, 9004, 'bẹnh', 'bệnh')]
    const graph = graphOf([
      paper({
        file: 'kh-02.txt',
        number: '02/KH-TBTT',
        kind: 'PLAN',
        issuer: communication,
        says: [
          { text: 'Bình tĩnh sôgn', own: true, start: 5000, end: 5030, quote: 'để sôgn: “Bình tĩnh sôgn”' },
        ],
        entry: { readings },
      }),
    ])
    expect(graph.typed('WORDS').map(({ properties }) => properties.readings)).toEqual([
      [JSON.stringify(['sôgn', 'sống', 'Không có nghĩa', 'Ban biên tập', '2026-11-29'])],
    ])
  })

  it('takes its text from the plan’s own paper where that prints more than capitals', () => {
    const graph = graphOf([plan(['BÌNH TĨNH SỐNG', 'Bình tĩnh sống']), report('bình tĩnh sống')])
    expect(graph.labelled('Message').map(({ properties }) => properties.text)).toEqual(['Bình tĩnh sống'])
  })

  it('stays one where a source changes a word, and the words are a discrepancy', () => {
    const graph = graphOf([
      plan(['Trên dưới một lòng, kiểm soát dịch thành công, khôi phục kinh tế']),
      report('Trên dưới một lòng, kiểm soát dịch thành công, phục hồi kinh tế'),
    ])
    expect(graph.labelled('Message')).toHaveLength(1)
    expect(graph.discrepancies.map(({ kind, values }) => [kind, values.map(({ value }) => value)])).toEqual([
      [
        'WORDING',
        [
          'Trên dưới một lòng, kiểm soát dịch thành công, phục hồi kinh tế',
          'Trên dưới một lòng, kiểm soát dịch thành công, khôi phục kinh tế',
        ],
      ],
    ])
  })

  it('keeps the stated period half-open', () => {
    const period = {
      from: '2021-08-30',
      to: '2021-08-31',
      basis: 'STATED',
      printed: 'từ 30/8 đến 31/8',
    } as const
    const [carries] = graphOf([report('Bình tĩnh sống', { period })]).typed('CARRIES')
    expect(carries?.properties).toMatchObject({ from: '2021-08-30', until: '2021-09-01', basis: 'STATED' })
  })

  it('proves a period that stands apart by its own words', () => {
    const words = { locator: 'tên', start: 90, end: 110, quote: 'tuần từ 30/8 đến 06/9' }
    const period = {
      from: '2021-08-30',
      to: '2021-09-06',
      basis: 'STATED',
      printed: 'từ 30/8 đến 06/9',
    } as const
    const carries = graphOf([report('Bình tĩnh sống', { period: { ...period, proof: words } })]).typed(
      'CARRIES',
    )
    expect(
      carries.map(({ properties: { wording, from, until, quote } }) => [wording, from, until, quote]),
    ).toEqual([
      ['Bình tĩnh sống', undefined, undefined, 'Bình tĩnh sống'],
      [undefined, '2021-08-30', '2021-09-07', 'tuần từ 30/8 đến 06/9'],
    ])
  })

  it('is one of several where a plan issues several', () => {
    const graph = graphOf([plan(['Bình tĩnh sống', 'Ở nhà là yêu nước'])])
    expect(graph.labelled('Message').map(({ id, properties }) => [id, properties.text])).toEqual([
      ['m:2-kh-tbtt.tieu-ban-truyen-thong.2021', 'Bình tĩnh sống'],
      ['m:2-kh-tbtt.tieu-ban-truyen-thong.2021.o-nha-la-yeu-nuoc', 'Ở nhà là yêu nước'],
    ])
  })

  it('that no plan issues is a motto and carried by none', () => {
    const graph = graphOf([report('Chống dịch như chống giặc', { plan: null, kind: 'MOTTO' })])
    expect(graph.labelled('Message').map(({ properties }) => properties.kind)).toEqual(['MOTTO'])
    expect(graph.typed('CARRIES')).toEqual([])
    expect(graph.typed('WORDS')).toHaveLength(1)
  })
})
