import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { planSide } from '../../server/planSide'
import { projectRoot } from '../../server/root'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { onStatement } from '../support/sentStatements'

const graph = await testGraph()
await loadRegister({ ...graph, registerDir: resolve(projectRoot, 'seed/register') })

/** Texts that were asked of the side in use, by which Neo4j keeps plans. */
const sent = new Set<string>()
onStatement(graph.driver, text => {
  if (text.includes('NguonA')) sent.add(text)
})
await planSide(graph, 'A')
const planned = new Set(sent)
const { ask } = await testApi(graph)

test('what pages and clients ask is planned before they ask', async () => {
  const plan = 'd:23-kh-tbtt.tieu-ban-truyen-thong.2021'
  const acts = 'text document { number } evidence { quote document { number } }'
  const queries = [
    '{ currentMessage(on: "2021-10-01") { inForce { message { text } plan { number } } } }',
    `{ node(id: "${plan}") { ... on Plan { number period { from } cites { nodes { to { number cites { totalCount } } } } citedBy { totalCount } } } }`,
    `{ documents(first: 50, held: true) { totalCount nodes { title issuer { name parent { name } } facts { value evidence { quote } }
       outline { heading } passages { nodes { text } } discrepancies { values { value } } events { nodes { title } } } } }`,
    `{ documents(first: 20, kinds: [REPORT], from: "2021-01-01") { totalCount nodes { tasks { nodes { ${acts} actions { action { text } } } }
       actions { nodes { ${acts} under { number } tasks { task { text } } figures { statement } } } actionsUnder { totalCount }
       requests { nodes { ${acts} by { name } } } figures { nodes { statement } } } } }`,
    '{ plans(first: 9) { totalCount nodes { messages { message { text } } } } discrepancies(first: 9) { totalCount nodes { subject } } }',
    `{ agencies(text: "Hà Tĩnh") { totalCount nodes { issued { totalCount } tasks { totalCount } actions { totalCount }
       requestsMade { totalCount } requestsReceived { totalCount } } } agency(id: "/co-quan/bo-y-te") { name } }`,
    '{ search(text: "thông điệp", first: 50) { totalCount nodes { node { __typename } document { number } } facets { field } } }',
    '{ search(text: "thogn diep", kinds: [TASK, PASSAGE], from: "2021-01-01") { totalCount nodes { snippet } } suggest(text: "ha tinh") { url } }',
    '{ timeline { entries { title } gaps { from } } messages(first: 50) { nodes { text } } checkQuote(text: "ở yên") { verdict } }',
    `{ trace(of: "${plan}", direction: UP, depth: 4) { links { sentence } } down: trace(of: "${plan}", direction: DOWN) { truncated } }`,
    '{ coverage { held problems series { symbol } } dataVersion { documents } }',
    '{ document(number: "128/NQ-CP") { __typename } none: document(number: "4321/QĐ-TTg", year: 2021) { __typename } }',
    ...[
      'Nghị quyết 128 ban hành ngày nào?',
      'Sở Thông tin và Truyền thông Lạng Sơn phải làm gì?',
      'Ai phụ trách tuyên truyền?',
      'Lạng Sơn kiến nghị gì?',
      'Sở Thông tin và Truyền thông Hà Tĩnh đã làm gì?',
      'Có bao nhiêu người nghèo được hỗ trợ?',
      'Những văn bản nào mâu thuẫn?',
      'Kế hoạch 23 căn cứ vào văn bản nào?',
      'Văn bản nào thực hiện Chỉ thị 16/CT-TTg?',
    ].map(text => `{ ask(text: "${text}") { sentence items { sentence evidence { quote } } } }`),
  ]
  for (const query of queries) {
    const { errors } = await ask(query)
    expect(errors, query).toEqual([])
  }
  expect([...sent].filter(text => !planned.has(text))).toEqual([])
})

test('of no statement is there so much that planning it keeps anybody waiting', () => {
  const longest = Math.max(...[...planned].map(text => text.length))
  expect(longest).toBeLessThan(4_500)
})
