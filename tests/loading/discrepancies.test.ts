import { describe, expect, it } from 'vitest'
import { verifyNoted } from '../../seed/load/texts/verifyNoted'
import type { Discrepancy, FigureFact } from '../../seed/read/entry'
import { graphOf, noEditor, paper, proof } from './paper'
import { plainFigure } from './plainFigure'

const report = (file: string, told: Partial<Parameters<typeof paper>[0]> = {}) =>
  paper({
    file,
    symbol: 'BC-STTTT',
    kind: 'REPORT',
    issued: '2021-11',
    place: file.startsWith('a') ? 'Hà Tĩnh' : 'Lạng Sơn',
    ...told,
  })
const told = (graph: ReturnType<typeof graphOf>) =>
  graph.discrepancies.map(({ kind, values }) => [kind, ...new Set(values.map(({ value }) => value))])

describe('a day of issue', () => {
  const cites = [
    { number: '16/CT-TTg', kind: 'DIRECTIVE', issued: '2020-12-31' },
    { number: '16/CT-TTg', kind: 'DIRECTIVE', issued: '2020-03-31' },
    { number: '16/CT-TTg', kind: 'DIRECTIVE', issued: '2020-03-31' },
  ] as const
  const ruling = {
    document: { number: '16/CT-TTg', year: 2020 },
    attribute: 'issued' as const,
    value: '2020-03-31',
    reason: 'các văn bản triển khai ra ngày 01/4/2020',
    by: 'Ban biên tập',
    on: '2026-11-23',
  }

  it('given twice in two ways is told with every place, and settled for the one most said', () => {
    const graph = graphOf([report('a.txt', { cites: [...cites] })])
    expect(told(graph)).toEqual([['DATE', '2020-12-31', '2020-03-31']])
    expect(graph.typed('GIVES')).toHaveLength(3)
    expect(graph.node('d:16-ct-ttg.thu-tuong-chinh-phu.2020')?.properties.issued).toBe('2020-03-31')
  })

  it('keeps both beside an editor’s ruling', () => {
    const graph = graphOf([report('a.txt', { cites: cites.slice(0, 2) })], { ...noEditor, rulings: [ruling] })
    const [x] = graph.labelled('Discrepancy')
    expect(x?.properties).toMatchObject({
      rulingValue: '2020-03-31',
      rulingBy: 'Ban biên tập',
      rulingOn: '2026-11-23',
    })
    expect(graph.typed('GIVES')).toHaveLength(2)
    expect(graph.node('d:16-ct-ttg.thu-tuong-chinh-phu.2020')?.properties.issued).toBe('2020-03-31')
    const ruled = graph.typed('STATES').filter(({ properties }) => properties.basis === 'RULED')
    expect(ruled.map(({ properties }) => properties.reason)).toEqual([ruling.reason])
  })

  it('that one paper gives by the month and another by the day agrees', () => {
    const months = [
      { number: '16/CT-TTg', issued: '2020-03-31' },
      { number: '16/CT-TTg', year: 2020 },
    ]
    expect(told(graphOf([report('a.txt', { cites: months })]))).toEqual([])
  })

  it('found inside a paper too is told once', () => {
    const inner: Discrepancy = {
      kind: 'DATE',
      rule: 'dates-of-one-number',
      subject: '16/CT-TTg',
      explanation: 'Hai ngày khác nhau.',
      values: [
        { value: '31/12/2020', ...proof(1040, '16/CT-TTg') },
        { value: '31/3/2020', ...proof(1340, '16/CT-TTg') },
      ],
    }
    const entry = { discrepancies: [inner] }
    expect(told(graphOf([report('a.txt', { cites: cites.slice(0, 2), entry })]))).toHaveLength(1)
    expect(told(graphOf([report('a.txt', { entry })]))).toEqual([['DATE', '31/12/2020', '31/3/2020']])
  })
})

describe('a name in a title', () => {
  const naming = (name: string) => ({
    cites: [
      { number: '128/NQ-CP', kind: 'RESOLUTION' as const, issued: '2021-10-11', title: `quy định “${name}”` },
    ],
  })
  it('differs by a word between two papers', () => {
    const graph = graphOf([
      report('a.txt', naming('Thích ứng an toàn, kiểm soát hiệu quả dịch')),
      report('b.txt', naming('Thích ứng an toàn kiểm soát tốt hiệu quả dịch')),
    ])
    expect(told(graph)).toEqual([
      [
        'TITLE',
        'Thích ứng an toàn, kiểm soát hiệu quả dịch',
        'Thích ứng an toàn kiểm soát tốt hiệu quả dịch',
      ],
    ])
  })
  it('is the same name without its commas', () => {
    const graph = graphOf([
      report('a.txt', naming('Thích ứng an toàn, linh hoạt')),
      report('b.txt', naming('thích ứng an toàn linh hoạt')),
    ])
    expect(told(graph)).toEqual([])
  })
})

describe('a number', () => {
  const two = (left: string, right: string, day = '2021-09-06') =>
    graphOf([
      report('a.txt', {
        cites: [
          { number: left, kind: 'PLAN', issued: '2021-09-06' },
          { number: right, kind: 'PLAN', issued: day },
        ],
      }),
    ])
  it('near another of the same day is told, and the two stay two', () => {
    const graph = two('04/KH-TBTT', '04/KH-BTTTT')
    expect(told(graph)).toEqual([['NUMBER', '04/KH-BTTTT', '04/KH-TBTT']])
    expect(graph.labelled('Document')).toHaveLength(3)
  })
  it.each([
    ['04/KH-TBTT', '04/KH-BTTTT', '2021-12-01'],
    ['04/KH-BYT', '04/KH-BNV', '2021-09-06'],
    ['04/KH-TBTT', '05/KH-TBTT', '2021-09-06'],
  ])('%s and %s of %s are simply two', (left, right, day) => {
    expect(told(two(left, right, day))).toEqual([])
  })
})

describe('a figure', () => {
  const figure = (value: number): FigureFact => ({
    ...proof(9000, String(value)),
    subject: 'Số thuê bao di động',
    printed: String(value),
    value,
    unit: 'thuê bao',
    qualifier: 'EXACT',
    asOf: '2021-11-24',
    ...plainFigure(`Số thuê bao di động: ${value} thuê bao`),
  })
  it('of one day is compared between papers', () => {
    const graph = (one: number, other: number, place = 'Hà Tĩnh') =>
      graphOf([
        report('a.txt', { issued: '2021-10', entry: { figures: [figure(one)] } }),
        report('b.txt', { place, entry: { figures: [figure(other)] } }),
      ])
    expect(told(graph(10, 12))).toEqual([['FIGURE', '10', '12']])
    expect(told(graph(10, 10))).toEqual([])
    expect(told(graph(10, 12, 'Lạng Sơn')), 'two provinces count their own').toEqual([])
  })
})

describe('what an editor notes', () => {
  const dismissed = { reason: 'Chỉ khác cách gọi', by: 'Ban biên tập', on: '2026-11-30' }
  const value = (file: string, words: string) => ({ file, value: words, ...proof(2000, words) })
  const noted = {
    kind: 'WORDING' as const,
    subject: 'Tên của tổ ở cơ sở',
    difference: 'một loại tổ mà hai cách gọi.',
    values: [value('a.txt', 'tổ cộng đồng'), value('b.txt', 'tổ tại cộng đồng')],
  }
  const papers = [report('a.txt', {}), report('b.txt', { number: '9/BC-UBND' })]

  it('stands beside what rules find, open or dismissed', () => {
    const graph = graphOf(papers, {
      ...noEditor,
      discrepancies: [noted, { ...noted, kind: 'UNIT', dismissed }],
    })
    expect(told(graph)).toEqual([
      ['WORDING', 'tổ cộng đồng', 'tổ tại cộng đồng'],
      ['UNIT', 'tổ cộng đồng', 'tổ tại cộng đồng'],
    ])
    const reasons = graph
      .labelled('Discrepancy')
      .map(({ properties }) => [properties.kind, properties.dismissedReason])
    expect(Object.fromEntries(reasons)).toEqual({ WORDING: undefined, UNIT: 'Chỉ khác cách gọi' })
    expect(graph.typed('CONCERNS')).toHaveLength(4)
  })

  it('is left out and told where a paper that it quotes is not held', () => {
    const graph = graphOf(papers.slice(0, 1), { ...noEditor, discrepancies: [noted] })
    expect(told(graph)).toEqual([])
    expect(graph.unresolved.map(({ vi }) => vi)).toEqual([expect.stringContaining('Tên của tổ ở cơ sở')])
  })

  it('is left out where its words are not in the original', async () => {
    const text = (words: string) => `${' '.repeat(2000)}${words}`
    const originals = new Map([
      ['a.txt', text('tổ cộng đồng')],
      ['b.txt', text('tổ dân phố')],
    ])
    const textOf = async (file: string) => originals.get(file) ?? null
    const { noted: kept, dropped } = await verifyNoted([noted], textOf)
    expect([kept, dropped.map(({ quote }) => quote)]).toEqual([[], ['tổ tại cộng đồng']])
    originals.set('b.txt', text('tổ tại cộng đồng'))
    expect(await verifyNoted([noted], textOf)).toEqual({ noted: [noted], dropped: [] })
  })

  it('may dismiss what a rule finds; a dismissal of what none finds is told', () => {
    const inner: Discrepancy = {
      kind: 'BLANK',
      rule: 'blank',
      subject: 'Số và ngày ký',
      explanation: 'Để trống.',
      values: [{ value: 'để trống', ...proof(3000, 'Số:') }],
    }
    const entry = { discrepancies: [inner] }
    const dismissal = { file: 'a.txt', kind: 'BLANK' as const, subject: 'Số và ngày ký', ...dismissed }
    const graph = graphOf([report('a.txt', { entry }), report('b.txt', { number: '9/BC-UBND', entry })], {
      ...noEditor,
      dismissals: [dismissal, { ...dismissal, subject: 'Khác' }],
    })
    expect(graph.labelled('Discrepancy').map(({ properties }) => properties.dismissedBy)).toEqual([
      'Ban biên tập',
      undefined,
    ])
    expect(graph.unresolved.map(({ vi }) => vi)).toEqual([expect.stringContaining('“Khác”')])
  })
})

describe('an editor’s suggestion', () => {
  const suggestion = {
    from: { number: '4800/QĐ-BYT' },
    to: { number: '128/NQ-CP' },
    relation: 'GUIDES' as const,
    reason: 'hướng dẫn chuyên môn',
    by: 'Ban biên tập',
    on: '2026-11-23',
  }
  const cites = [{ number: '4800/QĐ-BYT' }, { number: '128/NQ-CP', issued: '2021-10-11' }]
  it('is a link without a quotation', () => {
    const [link] = graphOf([report('a.txt', { cites })], { ...noEditor, suggestions: [suggestion] }).typed(
      'GUIDES',
    )
    expect(link?.properties).toMatchObject({ basis: 'INFERRED', by: 'Ban biên tập' })
    expect(link?.properties.quote).toBeUndefined()
  })
  it('about a paper that nobody knows is named, and links nothing', () => {
    const graph = graphOf([report('a.txt')], { ...noEditor, suggestions: [suggestion] })
    expect(graph.unresolved).toHaveLength(2)
    expect(graph.typed('GUIDES')).toEqual([])
  })
})
