import { describe, expect, it } from 'vitest'
import { communication, graphOf, paper } from './paper'

const lang = {
  file: 'ls.txt',
  symbol: 'BC-STTTT',
  kind: 'REPORT',
  issued: '2021-09',
  place: 'Lạng Sơn',
} as const
const ha = {
  file: 'ht.txt',
  symbol: 'BC-STTTT',
  kind: 'REPORT',
  issued: '2021-11',
  place: 'Hà Tĩnh',
} as const
const documents = (graph: ReturnType<typeof graphOf>) =>
  graph
    .labelled('Document')
    .map(({ id }) => id)
    .sort()

describe('the identity of a document', () => {
  it('is its number, its issuer with province, and its year', () => {
    const cites = [{ number: '1443/STTTT-TTBCXB', issued: '2021-07-22' }]
    expect(documents(graphOf([paper({ ...lang, cites }), paper({ ...ha, cites })]))).toEqual([
      'd:1443-stttt-ttbcxb.so-thong-tin-va-truyen-thong-ha-tinh.2021',
      'd:1443-stttt-ttbcxb.so-thong-tin-va-truyen-thong-lang-son.2021',
      'd:bc-stttt.so-thong-tin-va-truyen-thong-ha-tinh.2021-11',
      'd:bc-stttt.so-thong-tin-va-truyen-thong-lang-son.2021-09',
    ])
  })

  it.each([
    ['Ủy ban nhân dân thành phố Huế', 'Huế'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ', 'Huế'],
    ['UBND TP. Huế', 'Huế'],
    ['Ủy ban nhân dân tỉnh Thừa Thiên Huế', 'Thừa Thiên Huế'],
    ['UBND tỉnh Thừa Thiên - Huế', 'Thừa Thiên Huế'],
    ['Sở Y tế tỉnh Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Sở Y tế TP.HCM', 'Hồ Chí Minh'],
    ['Bộ Y tế', null],
  ])('a plan of %s is of %s, not of the country', (issuer, province) => {
    const graph = graphOf([
      paper({ file: 'kh.txt', number: '05/KH-TH', kind: 'PLAN', issued: '2025-03-01', issuer }),
    ])
    expect(graph.labelled('Document')[0]?.properties.province ?? null).toBe(province)
  })

  it.each([
    ['Huế', '2021-09-02', 'Thừa Thiên Huế'],
    ['Huế', '2025-03-01', 'Huế'],
    ['Thừa Thiên Huế', '2021-09', 'Thừa Thiên Huế'],
    ['Yên Bái', '2021-09-02', 'Yên Bái'],
    ['Yên Bái', '2025-08-01', 'Lào Cai'],
  ])('a department that writes in %s on %s is of %s', (place, issued, province) => {
    const graph = graphOf([paper({ ...ha, place, issued })])
    expect(graph.labelled('Document')[0]?.properties.province).toBe(province)
  })

  it('keeps the same number of two years apart', () => {
    const cites = ['2020-03-31', '2022-09-20'].map(issued => ({ number: '16/CT-TTg', issued }))
    const graph = graphOf([paper({ ...ha, issued: '2023-01-05', cites })])
    expect(documents(graph)).toContain('d:16-ct-ttg.thu-tuong-chinh-phu.2020')
    expect(documents(graph)).toContain('d:16-ct-ttg.thu-tuong-chinh-phu.2022')
    const slugs = graph.labelled('Document').map(({ properties }) => properties.slug)
    expect(slugs).toContain('16-ct-ttg-2020')
    expect(slugs).toContain('16-ct-ttg-2022')
  })

  it('makes 05/CT-TTg and 5/CT-BTTTT two, and 05/CT-TTg and 5/CT-TTg one', () => {
    const cites = ['05/CT-TTg', '5/CT-TTg', '5/CT-BTTTT'].map(number => ({ number, issued: '2020-01-28' }))
    expect(documents(graphOf([paper({ ...ha, cites })]))).toHaveLength(3)
  })

  it('makes two texts of one paper one document with two files', () => {
    const plan = { number: '02/KH-TBTT', kind: 'PLAN', issued: '2021-09-02' } as const
    const graph = graphOf([
      paper({ ...plan, file: 'a.txt', issuer: communication }),
      paper({ ...plan, file: 'b.txt', issuer: 'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19' }),
    ])
    expect(documents(graph)).toEqual(['d:2-kh-tbtt.tieu-ban-truyen-thong.2021'])
    expect(graph.labelled('Document')[0]?.properties.files).toEqual(['a.txt', 'b.txt'])
    expect(new Set(graph.links('ISSUED_BY'))).toEqual(
      new Set(['d:2-kh-tbtt.tieu-ban-truyen-thong.2021 → a:tieu-ban-truyen-thong']),
    )
  })
})

describe('a citation without a year', () => {
  const first = { number: '16/CT-TTg', issued: '2020-03-31' }
  it('means the document of that number that the same paper names in full', () => {
    const cites = [first, { number: '16/CT-TTg' }]
    const other = paper({
      ...lang,
      issued: '2021-09',
      cites: [{ number: '16/CT-TTg', issued: '2021-05-01' }],
    })
    const graph = graphOf([paper({ ...ha, cites }), other])
    const own = graph.typed('MENTIONS').filter(({ unit }) => unit === 'ht.txt#1')
    expect(own.map(({ to }) => to)).toEqual(Array(2).fill('d:16-ct-ttg.thu-tuong-chinh-phu.2020'))
  })

  it('means the only one known that was issued by then', () => {
    const later = paper({
      ...ha,
      file: 'z.txt',
      issued: '2023-01',
      cites: [{ number: '16/CT-TTg', issued: '2022-09-20' }],
    })
    const graph = graphOf([
      paper({ ...ha, cites: [first] }),
      paper({ ...lang, cites: [{ number: '16/CT-TTg' }] }),
      later,
    ])
    const cited = graph.typed('MENTIONS').find(({ unit }) => unit === 'ls.txt#1')
    expect(cited?.to).toBe('d:16-ct-ttg.thu-tuong-chinh-phu.2020')
    expect(cited?.properties.candidates).toBeUndefined()
  })

  it('stays ambiguous where two fit, with both named and neither merged', () => {
    const cites = [first, { number: '16/CT-TTg', issued: '2021-05-01' }]
    const graph = graphOf([paper({ ...ha, cites }), paper({ ...lang, cites: [{ number: '16/CT-TTg' }] })])
    const cited = graph.typed('MENTIONS').find(({ unit }) => unit === 'ls.txt#1')
    expect(cited?.to).toBe('d:16-ct-ttg.thu-tuong-chinh-phu')
    expect(cited?.properties.candidates).toEqual([
      'd:16-ct-ttg.thu-tuong-chinh-phu.2020',
      'd:16-ct-ttg.thu-tuong-chinh-phu.2021',
    ])
  })

  it('is a document of its own where digits alone are printed and the paper does not tell which', () => {
    const graph = graphOf([
      paper({ ...ha, cites: [{ number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11' }] }),
      paper({ ...lang, issued: '2021-12', cites: [{ number: '128', kind: 'RESOLUTION' }] }),
    ])
    const cited = graph.typed('MENTIONS').find(({ unit }) => unit === 'ls.txt#1')
    expect(cited?.to).toBe('d:128')
    expect(cited?.properties.candidates).toEqual(['d:128-nq-cp.chinh-phu.2021'])
  })
})

describe('a citation with an issuer of a province', () => {
  it('follows the words before the citing paper’s own province', () => {
    const cites = [
      { number: '243/KH-UBND', issued: '2021-10-29', issuer: 'UBND thành phố Hà Nội' },
      { number: '2062/UBND-VX1', issued: '2020-04-01', issuer: 'UBND tỉnh' },
    ]
    const ids = documents(graphOf([paper({ ...ha, cites })]))
    expect(ids).toContain('d:243-kh-ubnd.uy-ban-nhan-dan-ha-noi.2021')
    expect(ids).toContain('d:2062-ubnd-vx1.uy-ban-nhan-dan-ha-tinh.2020')
  })
})

describe('a paper with a blank number', () => {
  const words = 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'
  const blank = paper({
    file: 'blank.txt',
    symbol: 'KH-TBTT',
    kind: 'PLAN',
    issued: '2021',
    issuer: communication,
    says: [{ text: words, kind: 'PHASE', own: true }],
  })
  const telling = (issued: string, text = words) =>
    paper({
      file: 'report.txt',
      number: '32/BC-TBTT',
      kind: 'REPORT',
      issued: '2021-11-29',
      issuer: communication,
      cites: [{ number: '23/KH-TBTT', kind: 'PLAN', issued }],
      says: [{ text, kind: 'PHASE', plan: '23/KH-TBTT' }],
    })

  it('is the plan to which another paper ascribes its message, and says that this was inferred', () => {
    const graph = graphOf([blank, telling('2021-10-12')])
    const plan = graph.node('d:23-kh-tbtt.tieu-ban-truyen-thong.2021')
    expect(plan?.properties).toMatchObject({
      number: '23/KH-TBTT',
      issued: '2021-10-12',
      identity: 'INFERRED',
      held: true,
    })
    const said = graph.typed('STATES').filter(({ properties }) => properties.basis === 'INFERRED')
    expect(said.map(({ properties }) => [properties.attribute, properties.value])).toEqual([
      ['number', '23/KH-TBTT'],
    ])
    for (const { properties } of said)
      expect(properties).toMatchObject({ quote: '23/KH-TBTT', rule: expect.any(String) })
    expect(
      graph.typed('STATES').map(({ properties }) => [properties.value, properties.basis]),
    ).toContainEqual(['2021-10-12', 'STATED'])
  })

  it('stays without a number where the words are another’s', () => {
    const graph = graphOf([blank, telling('2021-10-12', 'Bình tĩnh sống để chống dịch lâu dài')])
    expect(graph.node('d:kh-tbtt.tieu-ban-truyen-thong.2021')?.properties.number).toBeUndefined()
  })
})
