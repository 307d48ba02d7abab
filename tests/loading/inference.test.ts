import { describe, expect, it } from 'vitest'
import { communication, graphOf, paper, proof } from './paper'

const weekly = 'Thích ứng an toàn để trở lại cuộc sống “bình thường mới”'
const phase = 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'
const period = {
  from: '2021-09-07',
  to: '2021-09-14',
  basis: 'STATED',
  printed: 'từ ngày 07/9 đến ngày 14/9/2021',
} as const
const plan4 = paper({
  file: 'kh-04.txt',
  number: '04/KH-TBTT',
  kind: 'PLAN',
  issued: '2021-09-06',
  issuer: communication,
  says: [{ text: weekly, own: true, period }],
})
const plan23 = paper({
  file: 'kh-23.txt',
  number: '23/KH-TBTT',
  kind: 'PLAN',
  issued: '2021-10-12',
  issuer: communication,
  says: [{ text: phase, kind: 'PHASE', own: true }],
})
const id4 = 'd:4-kh-tbtt.tieu-ban-truyen-thong.2021'
const id23 = 'd:23-kh-tbtt.tieu-ban-truyen-thong.2021'
const report = {
  file: 'bc.txt',
  number: '32/BC-TBTT',
  kind: 'REPORT',
  issued: '2021-11-29',
  issuer: communication,
} as const

describe('same wording and period', () => {
  const provincial = (told: { to?: string }) =>
    paper({
      file: 'ls.txt',
      symbol: 'BC-STTTT',
      kind: 'REPORT',
      issued: '2021-09',
      place: 'Lạng Sơn',
      cites: [{ number: '1823/STTTT-TTBCXB' }],
      says: [{ text: weekly, period: { ...period, ...told } }],
    })

  it('links the paper told of to the plan, with both quotations and the rule', () => {
    const links = graphOf([plan4, provincial({})]).typed('IMPLEMENTS')
    expect(links.map(({ from, to }) => [from, to])).toEqual(
      Array(2).fill(['d:1823-stttt-ttbcxb.so-thong-tin-va-truyen-thong-lang-son', id4]),
    )
    expect(links.map(({ properties }) => [properties.basis, properties.source])).toEqual([
      ['INFERRED', 'd:bc-stttt.so-thong-tin-va-truyen-thong-lang-son.2021-09'],
      ['INFERRED', id4],
    ])
    expect(links[0]?.properties.rule).toMatch(/đúng lời thông điệp/)
  })

  it('links nothing where the period is another', () => {
    expect(graphOf([plan4, provincial({ to: '2021-09-15' })]).typed('IMPLEMENTS')).toEqual([])
  })
})

describe('shared wording', () => {
  const citing = (issued: string | null) =>
    paper({
      ...report,
      cites: [{ number: '128/NQ-CP', kind: 'RESOLUTION', issued, title: `quy định tạm thời “${phase}”` }],
    })

  it('lets a plan follow the earlier policy that bears its message as a name', () => {
    expect(new Set(graphOf([plan23, citing('2021-10-11')]).links('FOLLOWS'))).toEqual(
      new Set([`${id23} → d:128-nq-cp.chinh-phu.2021`]),
    )
  })

  it.each([['2021-10-13'], [null]])('concludes nothing of a policy issued on %s', issued => {
    expect(graphOf([plan23, citing(issued)]).links('FOLLOWS')).toEqual([])
  })
})

describe('class act', () => {
  const acts = { kind: 'PLAN' as const, ...proof(1400, 'đã ban hành các kế hoạch') }
  const named = { number: '04/KH-TBTT', kind: 'PLAN', issued: '2021-09-06', start: 2000 } as const
  const ground = {
    number: '1438/QĐ-TTg',
    kind: 'DECISION',
    issued: '2021-08-25',
    relation: 'IMPLEMENTS',
  } as const
  const { locator: _, ...act } = acts

  it('links each paper of the class that the next paragraphs of the section name', () => {
    const letter = { number: '27/TBTT', issued: '2021-10-28', start: 2500 } as const
    const graph = graphOf([
      paper({
        ...report,
        cites: [
          { ...ground, acts: act },
          { ...named, locator: 'I ¶2' },
          { ...letter, locator: 'I ¶2' },
        ],
      }),
    ])
    const links = graph.typed('IMPLEMENTS').filter(({ properties }) => properties.basis === 'INFERRED')
    expect(new Set(links.map(({ from, to }) => `${from} → ${to}`))).toEqual(
      new Set([`${id4} → d:1438-qd-ttg.thu-tuong-chinh-phu.2021`]),
    )
    expect(links.map(({ properties }) => properties.quote)).toEqual([
      '1438/QĐ-TTg',
      'đã ban hành các kế hoạch',
      '04/KH-TBTT',
    ])
  })

  it('does not reach into another section, nor work without the words of the class', () => {
    const elsewhere = paper({
      ...report,
      cites: [
        { ...ground, acts: act },
        { ...named, locator: 'II ¶2' },
      ],
    })
    const unsaid = paper({ ...report, cites: [ground, { ...named, locator: 'I ¶2' }] })
    for (const one of [elsewhere, unsaid]) {
      expect(graphOf([one]).links('IMPLEMENTS')).toEqual([
        'd:32-bc-tbtt.tieu-ban-truyen-thong.2021 → d:1438-qd-ttg.thu-tuong-chinh-phu.2021',
      ])
    }
  })
})

describe('succession', () => {
  it('orders the message plans of one series by day, then number, and leaves plans without a message out', () => {
    const plan = (number: string, issued: string, text: string | null) =>
      paper({
        file: `${number}.txt`,
        number,
        kind: 'PLAN',
        issued,
        issuer: communication,
        says: text ? [{ text, own: true }] : [],
      })
    const graph = graphOf([
      plan('13/KH-TBTT', '2021-09-22', 'Xét nghiệm là then chốt'),
      plan('02/KH-TBTT', '2021-09-02', 'Bình tĩnh sống để chống dịch'),
      plan('09/KH-TBTT', '2021-09-16', null),
      plan('08/KH-TBTT', '2021-09-15', 'Phòng dịch tốt, giám sát hiệu quả'),
    ])
    const id = (digits: number) => `d:${digits}-kh-tbtt.tieu-ban-truyen-thong.2021`
    expect([...new Set(graph.links('SUCCEEDS'))]).toEqual([`${id(8)} → ${id(2)}`, `${id(13)} → ${id(8)}`])
  })
})

describe('confirmation', () => {
  it('comes from a later paper that speaks of the phase plan, not of a policy of the same name', () => {
    const speaking = paper({ ...report, says: [{ text: phase, kind: 'PHASE', plan: '23/KH-TBTT' }] })
    const city = paper({
      file: 'hn.txt',
      number: '297/KH-UBND',
      kind: 'PLAN',
      issued: '2021-12-23',
      place: 'Hà Nội',
      cites: [
        { number: '243/KH-UBND', issued: '2021-10-29', title: `thực hiện quy định tạm thời “${phase}”` },
      ],
      says: [{ text: phase, kind: 'PHASE' }],
    })
    const confirms = graphOf([plan23, speaking, city]).typed('CONFIRMS')
    expect(confirms.map(({ from, to, properties }) => [from, to, properties.on])).toEqual([
      ['d:32-bc-tbtt.tieu-ban-truyen-thong.2021', id23, '2021-11-29'],
    ])
  })

  it('is not given to a weekly plan', () => {
    const speaking = paper({ ...report, says: [{ text: weekly, plan: '04/KH-TBTT' }] })
    expect(graphOf([plan4, speaking]).typed('CONFIRMS')).toEqual([])
  })
})
