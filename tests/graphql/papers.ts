import type { Driver } from 'neo4j-driver'
import { alphabetKey } from '../../schema/words/alphabet'
import { searchable } from '../../schema/words/fold'
import { goLive } from '../support/goLive'

interface Paper {
  digits: string
  symbol: string
  kind: string
  label: string
  issued: string
  issuer: string
  province?: string
  held?: boolean
  url?: string
}

const PAPERS: Paper[] = [
  {
    digits: '2',
    symbol: 'KH-AB',
    kind: 'PLAN',
    label: 'Plan',
    issued: '2021-09-02',
    issuer: 'a:ab',
    held: true,
  },
  {
    digits: '4',
    symbol: 'KH-AB',
    kind: 'PLAN',
    label: 'Plan',
    issued: '2021-09-06',
    issuer: 'a:ab',
    held: true,
  },
  { digits: '5', symbol: 'KH-AB', kind: 'PLAN', label: 'Plan', issued: '2021-09', issuer: 'a:ab' },
  { digits: '4', symbol: 'KH-BA', kind: 'PLAN', label: 'Plan', issued: '2021-09-06', issuer: 'a:ba' },
  {
    digits: '16',
    symbol: 'CT-TTg',
    kind: 'DIRECTIVE',
    label: 'Policy',
    issued: '2020-03-31',
    issuer: 'a:ttg',
  },
  {
    digits: '16',
    symbol: 'CT-TTg',
    kind: 'DIRECTIVE',
    label: 'Policy',
    issued: '2022-09-20',
    issuer: 'a:ttg',
  },
  {
    digits: '128',
    symbol: 'NQ-CP',
    kind: 'RESOLUTION',
    label: 'Policy',
    issued: '2021-10-11',
    issuer: 'a:cp',
  },
  {
    digits: '9',
    symbol: 'BC-AB',
    kind: 'REPORT',
    label: 'Report',
    issued: '2021-11-29',
    issuer: 'a:ab',
    held: true,
  },
  {
    digits: '77',
    symbol: 'UBND-VX1',
    kind: 'OFFICIAL_LETTER',
    label: 'Dispatch',
    issued: '2021',
    issuer: 'a:ubnd-x',
    province: 'Tỉnh X',
    held: true,
  },
]

export const idOf = (digits: string, symbol: string, year: string) =>
  `d:${digits}-${symbol.toLowerCase()}.${year}`

const lastDay = (issued: string) => ({ 4: `${issued}-12-31`, 7: `${issued}-30` })[issued.length] ?? issued
const firstDay = (issued: string) => ({ 4: `${issued}-01-01`, 7: `${issued}-01` })[issued.length] ?? issued

const rows = PAPERS.map(paper => {
  const number = `${paper.digits.padStart(2, '0')}/${paper.symbol}`
  const year = paper.issued.slice(0, 4)
  const slug = `${paper.digits}-${paper.symbol.toLowerCase()}-${year}`
  return {
    label: paper.label,
    issuer: paper.issuer,
    properties: {
      id: idOf(paper.digits, paper.symbol, year),
      number,
      numberKey: `${paper.digits}/${paper.symbol.toLowerCase()}`,
      digits: paper.digits,
      symbol: paper.symbol,
      kind: paper.kind,
      title: `Trích yếu ${number}`,
      issued: paper.issued,
      issuedFirst: firstDay(paper.issued),
      issuedLast: lastDay(paper.issued),
      year: Number(year),
      province: paper.province ?? null,
      held: paper.held ?? false,
      slug,
      url: `/van-ban/${slug}`,
      recipients: [],
      outline: paper.held
        ? [JSON.stringify({ locator: 'I', heading: 'Mục đích', level: 1, passages: 2 })]
        : [],
    },
  }
})

const AGENCIES = [
  { id: 'a:ttg', name: 'Thủ tướng Chính phủ', parent: null, level: 'CENTRAL' },
  { id: 'a:cp', name: 'Chính phủ', parent: null, level: 'CENTRAL' },
  { id: 'a:bo', name: 'Bộ B', parent: 'a:cp', level: 'MINISTRY' },
  { id: 'a:ab', name: 'Tiểu ban AB', parent: 'a:bo', level: 'CENTRAL' },
  { id: 'a:ba', name: 'Bộ BA', parent: 'a:cp', level: 'MINISTRY' },
  { id: 'a:ubnd-x', name: 'Ủy ban nhân dân tỉnh X', parent: null, level: 'PROVINCE', province: 'Tỉnh X' },
].map(agency => ({
  province: null,
  ...agency,
  url: `/co-quan/${agency.id.slice(2)}`,
  slug: agency.id.slice(2),
}))

/** Nine papers of six agencies, citing each other, with a task, a figure, an event, an action, a request, a passage and a discrepancy each. */
export async function loadPapers(driver: Driver, database: string): Promise<void> {
  const run = (statement: string, parameters: Record<string, unknown>) =>
    driver.executeQuery(statement, parameters, { database })
  await run(
    `UNWIND $rows AS row CREATE (a:Agency {id: row.id, name: row.name, sortName: row.sortName, names: [row.name], level: row.level,
       province: row.province, url: row.url, slug: row.slug, search: row.search})`,
    {
      rows: AGENCIES.map(agency => ({
        ...agency,
        sortName: alphabetKey(agency.name),
        search: searchable(agency.name),
      })),
    },
  )
  await run(
    'UNWIND $rows AS row MATCH (a:Agency {id: row.id}), (p:Agency {id: row.parent}) CREATE (a)-[:PART_OF]->(p)',
    { rows: AGENCIES },
  )
  await run(
    `UNWIND $rows AS row CREATE (d:Document:$(row.label)) SET d = row.properties
     WITH d, row MATCH (a:Agency {id: row.issuer})
     CREATE (d)-[:ISSUED_BY {id: d.id + ' issuer', source: d.id, at: '¶1', quote: 'TIỂU BAN', start: 0, end: 8,
       basis: 'STATED', order: 1}]->(a)
     CREATE (d)-[:STATES {id: d.id + ' issued', attribute: 'issued', value: d.issued, source: d.id, at: '¶2',
       quote: 'ngày', start: 9, end: 13, basis: 'STATED', order: 2}]->(d)`,
    { rows },
  )
  await run(
    `MATCH (d:Document), (other:Document) WHERE d.held AND d <> other
     CREATE (d)-[:BASED_ON {id: d.id + ' ' + other.id, source: d.id, at: 'I ¶1', quote: 'Căn cứ ' + other.number,
       start: 20, end: 40, basis: 'STATED', printed: other.number, order: toInteger(other.digits)}]->(other)`,
    {},
  )
  await run(
    `MATCH (d:Document {held: true}) MATCH (a:Agency)
     WITH d, collect(a) AS agencies
     CREATE (d)-[:ASSIGNS {id: d.id + ' t', source: d.id, at: 'II ¶1', quote: 'giao', start: 50, end: 54,
       basis: 'STATED', order: 1}]->(t:Task {id: 't:' + d.id, text: 'Giao việc', order: 1})
     FOREACH (a IN agencies | CREATE (t)-[:RESPONSIBLE {id: t.id + a.id, role: 'LEAD', basis: 'STATED', order: 1}]->(a))
     CREATE (d)-[:REPORTS {id: d.id + ' f', source: d.id, at: 'II ¶2', quote: 'gần 200', start: 60, end: 67,
       basis: 'STATED', order: 1}]->(f:Figure {id: 'f:' + d.id, subject: 'Số tin', printed: 'gần 200', value: 200,
       statement: 'Số tin: gần 200 tin', nature: 'REPORTED', measure: 'tin', qualifier: 'ABOUT', order: 1})
     CREATE (d)-[:TELLS {id: d.id + ' e', source: d.id, at: 'II ¶3', quote: 'ngày 01/9', start: 70, end: 79,
       basis: 'STATED', order: 1}]->(:Event {id: 'e:' + d.id, title: 'Họp', on: '2021-09-01', first: '2021-09-01',
       last: '2021-09-01'})
     CREATE (d)-[:RECORDS {id: d.id + ' x', source: d.id, at: 'III ¶1', quote: 'đã phát', start: 80, end: 87,
       basis: 'STATED', order: 1}]->(done:Action {id: 'done:' + d.id, text: 'đã phát tin', on: '2021-09-02', order: 1})
     CREATE (done)-[:COUNTED_BY {id: done.id + ' f'}]->(f)
     CREATE (done)-[:DONE_UNDER {id: done.id + ' d', order: 1}]->(d)
     CREATE (done)-[:CARRIES_OUT {id: done.id + ' t', source: d.id, at: 'III ¶1', quote: 'đã phát', start: 80,
       end: 87, basis: 'INFERRED', rule: 'Cùng nội dung', order: 1}]->(t)
     CREATE (d)-[:ASKS {id: d.id + ' q', source: d.id, at: 'IV ¶1', quote: 'Đề nghị', start: 90, end: 97,
       basis: 'STATED', order: 1}]->(q:Request {id: 'q:' + d.id, text: 'cấp thêm máy', order: 1})
     FOREACH (a IN agencies |
       CREATE (done)-[:DONE_BY {id: done.id + a.id, source: d.id, at: 'III ¶1', quote: a.name, start: 80, end: 83,
         basis: 'STATED', order: 1}]->(a)
       CREATE (q)-[:ASKED_BY {id: q.id + a.id + ' by', order: 1, through: 'các đơn vị'}]->(a)
       CREATE (q)-[:ASKED_OF {id: q.id + a.id + ' of', order: 1}]->(a))
     CREATE (d)-[:HAS]->(:Passage {id: 'p:' + d.id, locator: 'I ¶1', order: 1, start: 20, end: 45})
     CREATE (x:Discrepancy {id: 'x:' + d.id, kind: 'DATE', subject: 'Ngày ban hành', explanation: 'Hai ngày khác nhau'})
     CREATE (x)-[:CONCERNS]->(d)
     CREATE (d)-[:GIVES {id: d.id + ' g', value: '2021', valueOrder: 1, source: d.id, at: '¶2', quote: '2021',
       start: 9, end: 13, basis: 'STATED', order: 1}]->(x)`,
    {},
  )
  await run(
    `CREATE (:DataVersion {id: 'data', version: 'v1', loadedAt: '2026-01-01T00:00:00Z', documents: 9, assertions: 60})`,
    {},
  )
  await goLive({ driver, database }, 'v1')
}
