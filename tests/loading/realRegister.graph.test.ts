import { resolve } from 'node:path'
import type { Integer } from 'neo4j-driver'
import { beforeAll, describe, expect, it } from 'vitest'
import { type LoadSummary, loadRegister } from '../../seed/load/load'
import { projectRoot } from '../../server/root'
import { testGraph } from '../support/graph'

const { driver, database } = await testGraph()
const registerDir = resolve(projectRoot, 'seed/register')
let summary: LoadSummary
beforeAll(async () => {
  summary = await loadRegister({ driver, database, registerDir })
})

async function rows<Row>(statement: string, parameters = {}): Promise<Row[]> {
  const { records } = await driver.executeQuery(statement, parameters, { database })
  return records.map(record => record.get('row') as Row)
}

describe('the register of the project', () => {
  it('is loaded without a fault, and a second time without a change', async () => {
    expect([summary.problems, summary.unresolved, summary.dropped]).toEqual([[], [], []])
    const again = await loadRegister({ driver, database, registerDir })
    expect(again.sync).toMatchObject({ written: [], gone: [] })
  })

  it('has six plans with their six messages and the periods that papers state', async () => {
    const plans = await rows(`
      MATCH (p:Plan)-[c:CARRIES]->(m:Message)
      WITH p, m, max(c.from) AS from, max(c.until) AS until, max(c.phase) AS phase ORDER BY p.issued
      RETURN [p.number, p.issued, m.text, from, until, phase] AS row`)
    expect(plans).toEqual([
      ['02/KH-TBTT', '2021-09-02', 'Bình tĩnh sống để chống dịch lâu dài', '2021-08-30', '2021-09-07', false],
      [
        '04/KH-TBTT',
        '2021-09-06',
        'Thích ứng an toàn để trở lại cuộc sống “bình thường mới”',
        '2021-09-07',
        '2021-09-15',
        false,
      ],
      [
        '08/KH-TBTT',
        '2021-09-15',
        'Phòng dịch tốt, giám sát hiệu quả, công nghệ thống nhất',
        null,
        null,
        false,
      ],
      [
        '13/KH-TBTT',
        '2021-09-22',
        'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát',
        '2021-09-23',
        '2021-10-01',
        false,
      ],
      [
        '18/KH-TBTT',
        '2021-09-30',
        'Trên dưới một lòng, kiểm soát dịch thành công, phục hồi kinh tế-xã hội',
        null,
        null,
        false,
      ],
      [
        '23/KH-TBTT',
        '2021-10-12',
        'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19',
        null,
        null,
        true,
      ],
    ])
    const succession = await rows(
      `MATCH (a:Plan)-[s:SUCCEEDS]->(b:Plan) RETURN DISTINCT a.number + ' ' + b.number AS row`,
    )
    expect(succession.sort()).toEqual([
      '04/KH-TBTT 02/KH-TBTT',
      '08/KH-TBTT 04/KH-TBTT',
      '13/KH-TBTT 08/KH-TBTT',
      '18/KH-TBTT 13/KH-TBTT',
      '23/KH-TBTT 18/KH-TBTT',
    ])
  })

  it('confirms plan 23 last on 29/11/2021', async () => {
    const confirms = await rows(
      `MATCH (d)-[c:CONFIRMS]->(p) RETURN DISTINCT [d.number, p.number, c.on] AS row`,
    )
    expect(confirms).toEqual([['32/BC-TBTT', '23/KH-TBTT', '2021-11-29']])
  })

  it.each([
    ['02/KH-TBTT', 'BASED_ON', '1438/QĐ-TTg', 'STATED', /theo Quyết định số 1438/],
    ['08/KH-TBTT', 'IMPLEMENTS', '1438/QĐ-TTg', 'INFERRED', /ban hành các kế hoạch/],
    ['23/KH-TBTT', 'IMPLEMENTS', '1438/QĐ-TTg', 'INFERRED', /Thực hiện nhiệm vụ được giao/],
    ['23/KH-TBTT', 'FOLLOWS', '128/NQ-CP', 'STATED', /khi Chính phủ ban hành Nghị quyết số 128/],
    ['23/KH-TBTT', 'FOLLOWS', '128/NQ-CP', 'INFERRED', /Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả/],
    ['1823/STTTT-TTBCXB', 'IMPLEMENTS', '04/KH-TBTT', 'INFERRED', /từ ngày 07\/9 đến ngày 14\/9\/2021/],
    ['5/CT-BTTTT', 'IMPLEMENTS', '79-CV/TW', 'STATED', /Thực hiện công văn/],
    ['5/CT-BTTTT', 'IMPLEMENTS', '05/CT-TTg', 'STATED', /Thực hiện Chỉ thị/],
    ['5/CT-BTTTT', 'IMPLEMENTS', '06/CT-TTg', 'STATED', /06\/CT-TTg/],
    ['2062/UBND-VX1', 'IMPLEMENTS', '16/CT-TTg', 'STATED', /triển khai thực hiện Chỉ thị/],
    ['2192-CĐ/TU', 'CONTINUES', '16/CT-TTg', 'STATED', /tiếp tục thực hiện Chỉ thị/],
    ['1381/STTTT-TTBCXB', 'IMPLEMENTS', '68/NQ-CP', 'STATED', /triển khai thực hiện/],
    ['1381/STTTT-TTBCXB', 'IMPLEMENTS', '23/2021/QĐ-TTg', 'STATED', /triển khai thực hiện/],
    ['1736/STTTT-TTBCXB', 'BASED_ON', '16/CT-TTg', 'STATED', /theo Chỉ thị 16/],
  ])('%s %s %s is %s', async (from, relation, to, basis, words) => {
    const quotes = await rows<string>(
      `MATCH (a:Document {number: $from})-[r]->(b:Document {number: $to})
       WHERE type(r) = $relation AND r.basis = $basis RETURN r.quote AS row`,
      { from, to, relation, basis },
    )
    expect(
      quotes.some(quote => words.test(quote)),
      quotes.join(' | '),
    ).toBe(true)
  })

  it('links the two provincial reports to what they answer and continue', async () => {
    const links = await rows(`
      MATCH (a:Report)-[r:IMPLEMENTS|CONTINUES]->(b:Document) WHERE a.number IS NULL AND b.number IN ['7839/UBND-VX1', '152/KH-STTTT']
      RETURN [a.province, type(r), b.number, b.province] AS row`)
    expect(links.sort()).toEqual([
      ['Hà Tĩnh', 'IMPLEMENTS', '7839/UBND-VX1', 'Hà Tĩnh'],
      ['Lạng Sơn', 'CONTINUES', '152/KH-STTTT', 'Lạng Sơn'],
    ])
  })

  it('knows the policies, each once', async () => {
    const numbers = ['128/NQ-CP', '15/CT-TTg', '16/CT-TTg', '05/CT-TTg', '4800/QĐ-BYT', '1438/QĐ-TTg']
    const found = await rows(`MATCH (d:Policy) WHERE d.number IN $numbers RETURN d.number AS row`, {
      numbers,
    })
    expect(found.sort()).toEqual([...numbers].sort())
  })

  it('knows over fifty documents that the five seeds cite', async () => {
    const [count] = await rows<Integer>(`
      MATCH (d:Document)-[r]->(c:Document) WHERE r.printed IS NOT NULL AND NOT r.file STARTS WITH 'web-'
      RETURN count(DISTINCT c) AS row`)
    expect(Number(count)).toBeGreaterThan(50)
  })

  it('tells the discrepancies, and rules on one of them', async () => {
    const kinds = await rows<[string, string]>('MATCH (x:Discrepancy) RETURN [x.kind, x.subject] AS row')
    expect(kinds).toContainEqual(['DATE', 'Ngày ban hành của Chỉ thị 16/CT-TTg'])
    expect(kinds).toContainEqual(['TITLE', 'Tên gọi của Nghị quyết 128/NQ-CP'])
    expect(new Set(kinds.map(([kind]) => kind))).toEqual(
      new Set('BLANK DATE FIGURE KIND LIST NUMBER ORDER PERIOD QUALIFIER TITLE UNIT WORDING'.split(' ')),
    )
    expect(kinds.some(([kind, subject]) => kind === 'FIGURE' && subject.includes('mã QR'))).toBe(true)
    const ruled = await rows(
      `MATCH (x:Discrepancy) WHERE x.rulingValue IS NOT NULL RETURN [x.kind, x.rulingValue] AS row`,
    )
    expect(ruled).toEqual([['DATE', '2020-03-31']])
    const unquoted = await rows(`
      MATCH (x:Discrepancy) WHERE COUNT { (x)<-[:GIVES]-() } < 2 RETURN x.id AS row`)
    expect(unquoted).toEqual([])
  })

  it('has the tasks with those who lead them, the figures and the dated events', async () => {
    const counts = await rows<[string, Integer]>(`
      MATCH (n) WHERE n:Task OR n:Figure OR n:Event
      WITH head([label IN labels(n) WHERE NOT label STARTS WITH 'Nguon']) AS label, count(n) AS count RETURN [label, count] AS row`)
    const least = { Task: 60, Figure: 100, Event: 8 }
    for (const [label, count] of counts) {
      expect(Number(count), label).toBeGreaterThanOrEqual(least[label as keyof typeof least])
    }
    expect(counts).toHaveLength(3)
    const leads = await rows<string>(`
      MATCH (:Document {number: '5/CT-BTTTT'})-[:ASSIGNS]->(:Task)-[:RESPONSIBLE {role: 'LEAD'}]->(a) RETURN DISTINCT a.name AS row`)
    expect(leads).toEqual(
      expect.arrayContaining(['Cục Báo chí', 'Cục Viễn thông', 'Các Sở Thông tin và Truyền thông']),
    )
  })

  it('shows tốt in the quotation that gives the other name of 128', async () => {
    const quotes = await rows<string>(
      `MATCH (:Document)-[g:GIVES]->(x:Discrepancy {kind: 'TITLE'}) WHERE g.value CONTAINS 'tốt' AND x.subject CONTAINS '128' RETURN g.quote AS row`,
    )
    expect(quotes).toEqual([expect.stringContaining('kiểm soát tốt hiệu quả')])
  })

  it('has one issuer for a document, with level and province', async () => {
    const several = await rows(`
      MATCH (d:Document)-[:ISSUED_BY]->(a:Agency) WITH d, count(DISTINCT a) AS n WHERE n > 1 RETURN d.id AS row`)
    expect(several).toEqual([])
    const levels = await rows(`
      MATCH (a:Agency) WHERE a.id IN ['a:tieu-ban-truyen-thong', 'a:bo-y-te', 'a:so-thong-tin-va-truyen-thong-lang-son', 'a:tinh-uy-ha-tinh']
      RETURN [a.name, a.level, a.province] AS row ORDER BY a.id`)
    expect(levels).toEqual([
      ['Bộ Y tế', 'MINISTRY', null],
      ['Sở Thông tin và Truyền thông tỉnh Lạng Sơn', 'DEPARTMENT', 'Lạng Sơn'],
      ['Tiểu ban Truyền thông', 'CENTRAL', null],
      ['Tỉnh ủy Hà Tĩnh', 'PARTY', 'Hà Tĩnh'],
    ])
  })

  it('proves every assertion but the editor’s own', async () => {
    const unproven = await rows(`
      MATCH ()-[r]->() WHERE r.quote IS NULL AND NOT type(r) IN ['HAS', 'CONCERNS', 'PART_OF'] AND r.by IS NULL
      RETURN type(r) AS row`)
    expect(unproven).toEqual([])
  })
})
