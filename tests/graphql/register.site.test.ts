import { expect, test } from 'vitest'
import { testApi } from '../support/api'
import { siteGraph } from '../support/siteGraph'

const { ask } = await testApi(siteGraph())

test.each([
  ['23/KH-TBTT', '23/KH-TBTT', '2021-10-12'],
  ['23 kh tbtt', '23/KH-TBTT', '2021-10-12'],
  ['Nghị quyết 128', '128/NQ-CP', '2021-10-11'],
  ['NQ 128', '128/NQ-CP', '2021-10-11'],
  ['CT16', '16/CT-TTg', '2020-03-31'],
  ['chỉ thị 16', '16/CT-TTg', '2020-03-31'],
  ['Quyết định 1438', '1438/QĐ-TTg', '2021-08-25'],
  ['79 cv tw', '79-CV/TW', '2020-01-29'],
  ['5/CT-BTTTT', '5/CT-BTTTT', '2020-02-02'],
  ['05/CT-TTg', '05/CT-TTg', '2020-01-28'],
  ['Công văn số 2062/UBND-VX1', '2062/UBND-VX1', '2020-04-01'],
])('%s is %s of %s', async (asked, number, issued) => {
  const { data } = await ask(
    'query ($n: String) { document(number: $n) { ... on DocumentFound { document { number issued } } } }',
    { n: asked },
  )
  expect(data).toEqual({ document: { document: { number, issued } } })
})

const proof = 'quote locator document { number title url }'
const operations: [name: string, query: string, mostRoundTrips: number][] = [
  [
    'the message of a day with all its evidence',
    `{ currentMessage(on: "2021-09-30") { status explanation inForce { message { text } plan { number issuer { name } }
       period { from to evidence { ${proof} } } policies { sentence to { number } evidence { ${proof} } }
       evidence { ${proof} } } } }`,
    3,
  ],
  [
    'a document with what it cites and what cites it',
    `{ document(number: "23/KH-TBTT") { ... on DocumentFound { document { number issuer { name }
       facts { attribute value evidence { ${proof} } } cites { nodes { to { number } evidence { ${proof} } } }
       citedBy { nodes { from { number } evidence { ${proof} } } } } } } }`,
    2,
  ],
  [
    'a page of documents with five citations each',
    `{ documents(first: 20) { nodes { number title issuer { name } cites(first: 5) { nodes { to { number } } } } } }`,
    2,
  ],
  [
    'a search',
    `{ search(text: "thich ung an toan", first: 10) { nodes { snippet document { number } } } }`,
    3,
  ],
]

test.each(operations)('%s takes few round trips', async (_, query, most) => {
  const { errors, roundTrips } = await ask(query)
  expect(errors).toEqual([])
  expect(roundTrips).toBeLessThanOrEqual(most)
})

test('a trace of depth 4 takes no more round trips than it is deep', async () => {
  const { data } = await ask<{ plan: { id: string } }>('{ plan(number: "23/KH-TBTT") { id } }')
  const { errors, roundTrips } = await ask(
    `query ($of: ID!) { trace(of: $of, direction: UP, depth: 4) { nodes { number } links { sentence evidence { ${proof} } } } }`,
    { of: data.plan.id },
  )
  expect(errors).toEqual([])
  expect(roundTrips).toBeLessThanOrEqual(4)
})

test('every paper held has a page of facts, each with the words that prove it', async () => {
  const { data } = await ask<{
    documents: { nodes: { id: string; facts: { basis: string; evidence: { quote: string }[] }[] }[] }
  }>('{ documents(held: true, first: 100) { nodes { id facts { attribute basis evidence { quote } } } } }')
  expect(data.documents.nodes.length).toBeGreaterThan(15)
  for (const { id, facts } of data.documents.nodes) {
    expect([id, facts.length > 0]).toEqual([id, true])
    const unproven = facts.filter(({ basis, evidence }) => basis === 'STATED' && evidence.length === 0)
    expect([id, unproven]).toEqual([id, []])
  }
})
