import { describe, expect, it } from 'vitest'
import { ask } from '../support/siteApi'

/** DESIGN.md, "Links that the papers prove", on the register that the project ships. */

interface Link {
  from: { id: string; number: string | null; kind: string; province: string | null }
  to: { id: string; number: string }
  relation: string
  basis: string
  rule: string | null
  sentence: string
  evidence: {
    quote: string
    basis: string
    locator: string
    document: { number: string | null; province: string | null }
  }[]
}
const TRACE = `query ($of: ID!, $direction: TraceDirection!) { trace(of: $of, direction: $direction) { truncated unproven links {
  from { id number kind province } to { id number } relation basis rule sentence
  evidence { quote basis locator document { number province } } } } }`

async function linksOf(of: string, direction: 'UP' | 'DOWN'): Promise<Link[]> {
  const { data, errors } = await ask<{ trace: { links: Link[] } }>(TRACE, { of, direction })
  expect(errors).toEqual([])
  return data.trace.links
}

async function idOf(number: string, year: number): Promise<string> {
  const { data } = await ask<{ document: { document?: { id: string } } }>(
    `query ($number: String!, $year: Int) { document(number: $number, year: $year) {
      __typename ... on DocumentFound { document { id } } ... on DocumentAmbiguous { candidates { id number } } } }`,
    { number, year },
  )
  expect(data.document, `${number} of ${year}`).toMatchObject({ document: { id: expect.any(String) } })
  return data.document.document!.id
}

/** The paper that says it: a number, or a province for the two reports that have none. */
interface Expected {
  from: string
  to: [number: string, year: number]
  relation: string
  basis: string
  quote: string
  saidBy: string
}
const links: Expected[] = [
  ...['02', '04', '08', '13', '18', '23'].map(digits => ({
    from: `${digits}/KH-TBTT`,
    to: ['1438/QĐ-TTg', 2021] as [string, number],
    relation: 'IMPLEMENTS',
    basis: 'INFERRED',
    quote: 'Thực hiện nhiệm vụ được giao tại Quyết định số 1438/QĐ-TTg',
    saidBy: '32/BC-TBTT',
  })),
  {
    from: '02/KH-TBTT',
    to: ['1438/QĐ-TTg', 2021],
    relation: 'BASED_ON',
    basis: 'STATED',
    quote: 'theo Quyết định số 1438/QĐ-TTg',
    saidBy: '02/KH-TBTT',
  },
  {
    from: '23/KH-TBTT',
    to: ['128/NQ-CP', 2021],
    relation: 'FOLLOWS',
    basis: 'STATED',
    quote: 'khi Chính phủ ban hành Nghị quyết số 128',
    saidBy: '32/BC-TBTT',
  },
  ...(
    [
      ['79-CV/TW', 2020],
      ['05/CT-TTg', 2020],
      ['06/CT-TTg', 2020],
    ] as [string, number][]
  ).map(to => ({
    from: '5/CT-BTTTT',
    to,
    relation: 'IMPLEMENTS',
    basis: 'STATED',
    quote: 'Thực hiện',
    saidBy: '5/CT-BTTTT',
  })),
  {
    from: '2062/UBND-VX1',
    to: ['16/CT-TTg', 2020],
    relation: 'IMPLEMENTS',
    basis: 'STATED',
    quote: 'triển khai thực hiện Chỉ thị số 16/CT-TTg',
    saidBy: 'Hà Tĩnh',
  },
  {
    from: '2192-CĐ/TU',
    to: ['16/CT-TTg', 2020],
    relation: 'CONTINUES',
    basis: 'STATED',
    quote: 'tiếp tục thực hiện Chỉ thị số 16/CT-TTg',
    saidBy: 'Hà Tĩnh',
  },
  ...(
    [
      ['68/NQ-CP', 2021],
      ['23/2021/QĐ-TTg', 2021],
    ] as [string, number][]
  ).map(to => ({
    from: '1381/STTTT-TTBCXB',
    to,
    relation: 'IMPLEMENTS',
    basis: 'STATED',
    quote: 'triển khai thực hiện Nghị quyết số 68/NQ-CP',
    saidBy: 'Lạng Sơn',
  })),
  {
    from: '1736/STTTT-TTBCXB',
    to: ['16/CT-TTg', 2020],
    relation: 'BASED_ON',
    basis: 'STATED',
    quote: 'theo Chỉ thị 16/CT-TTg',
    saidBy: 'Lạng Sơn',
  },
  {
    from: 'REPORT Hà Tĩnh',
    to: ['7839/UBND-VX1', 2021],
    relation: 'IMPLEMENTS',
    basis: 'STATED',
    quote: 'Thực hiện Công văn số 7839/UBND-VX1',
    saidBy: 'Hà Tĩnh',
  },
  {
    from: 'REPORT Lạng Sơn',
    to: ['152/KH-STTTT', 2020],
    relation: 'CONTINUES',
    basis: 'STATED',
    quote: 'tiếp tục triển khai các nội dung tuyên truyền tại Kế hoạch số 152/KH-STTTT',
    saidBy: 'Lạng Sơn',
  },
]

const isFrom = ({ number, kind, province }: Link['from'], named: string) =>
  number === named || `${kind} ${province}` === named

describe('the links that the papers prove', () => {
  it.each(links)(
    '$from $relation $to.0, in both directions',
    async ({ from, to, relation, basis, quote, saidBy }) => {
      const toId = await idOf(...to)
      const isIt = (link: Link) =>
        isFrom(link.from, from) && link.to.id === toId && link.relation === relation
      const down = (await linksOf(toId, 'DOWN')).find(isIt)
      expect(down, 'down').toBeDefined()
      const up = (await linksOf(down!.from.id, 'UP')).find(isIt)
      expect(up).toEqual(down)
      expect(down?.basis).toBe(basis)
      if (basis === 'INFERRED') expect(down?.rule).toBeTruthy()
      const proof = down?.evidence.find(said => said.quote.normalize('NFC').includes(quote))
      expect(proof, JSON.stringify(down?.evidence)).toBeDefined()
      expect([proof?.document.number, proof?.document.province]).toContain(saidBy)
    },
  )

  it('shared wording leads from plan 23 to 128/NQ-CP, by a named rule', async () => {
    const links = await linksOf(await idOf('23/KH-TBTT', 2021), 'UP')
    const shared = links.find(({ to, relation }) => to.number === '128/NQ-CP' && relation === 'FOLLOWS')
    expect(shared?.rule).toBeTruthy()
    const inferred = shared?.evidence.filter(({ basis }) => basis === 'INFERRED')
    const papers = inferred?.map(({ document }) => document.number)
    expect(papers).toEqual(expect.arrayContaining(['23/KH-TBTT', '32/BC-TBTT']))
    for (const { quote } of inferred ?? []) expect(quote).toContain('Thích ứng an toàn, linh hoạt')
  })

  it('04/KH-TBTT goes down to 1823/STTTT-TTBCXB of Lạng Sơn, by a named rule and both quotations', async () => {
    const links = await linksOf(await idOf('04/KH-TBTT', 2021), 'DOWN')
    const [link] = links.filter(({ from }) => from.number === '1823/STTTT-TTBCXB')
    expect(link).toMatchObject({ basis: 'INFERRED', from: { province: 'Lạng Sơn' } })
    expect(link?.rule).toBeTruthy()
    const papers = link?.evidence.map(({ document }) => document.number ?? document.province)
    expect(papers).toEqual(expect.arrayContaining(['04/KH-TBTT', 'Lạng Sơn']))
  })

  it('23/KH-TBTT goes up to 128/NQ-CP and 1438/QĐ-TTg', async () => {
    const links = await linksOf(await idOf('23/KH-TBTT', 2021), 'UP')
    expect(links.map(({ to }) => to.number)).toEqual(expect.arrayContaining(['128/NQ-CP', '1438/QĐ-TTg']))
  })
})
