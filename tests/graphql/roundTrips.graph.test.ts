import { expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask } = await testApi(graph)

const document = 'number issuer { name } facts { value evidence { quote document { number } } }'
const cases: [query: string, mostRoundTrips: number][] = [
  [`{ plans { nodes { ${document} } } }`, 2],
  [`{ plans { totalCount nodes { number } } }`, 2],
  [`{ plans { nodes { cites { nodes { printed to { number issuer { name parent { name } } } } } } } }`, 3],
  [`{ plans { nodes { cites { nodes { to { number cites { nodes { to { number } } } } } } } } }`, 3],
  [
    `{ documents { nodes { citedBy { totalCount edges { node { from { number } evidence { document { number } } } } } } } }`,
    2,
  ],
  [
    `{ documents { nodes { tasks { nodes { text document { number } assignments { role agency { name } } evidence { document { number } } } } } } }`,
    2,
  ],
  [`{ documents { nodes { figures { nodes { printed document { number } evidence { quote } } } } } }`, 2],
  [`{ documents { nodes { events { nodes { title documents { number } evidence { quote } } } } } }`, 2],
  [
    `{ documents { nodes { passages { nodes { locator document { number } quotes { quote document { number } } } } } } }`,
    2,
  ],
  [
    `{ documents { nodes { outline { heading } discrepancies { subject documents { number } values { value evidence { document { number } } } } } } }`,
    2,
  ],
  [
    `{ documents { nodes { a: cites(first: 1) { nodes { printed } } b: cites(first: 2) { nodes { printed } } } } }`,
    2,
  ],
  [
    `{ agencies { nodes { name parent { name parent { name } } issued { nodes { number } } tasks { nodes { text document { number } } } } } }`,
    3,
  ],
  [
    `{ documents { nodes { actions { nodes { text agencies { name } doneBy { agency { name } } document { number } under { number } evidence { quote document { number } } } } } } }`,
    2,
  ],
  [
    `{ documents { nodes { actionsUnder { totalCount nodes { text figures { printed document { number } } } } } } }`,
    3,
  ],
  [
    `{ documents { nodes { requests { nodes { text by { name } to { name } askedOf { through } document { number } askedIn { number } } } } } }`,
    2,
  ],
  [
    `{ documents { nodes { tasks { nodes { text actions { action { text agencies { name } document { number } } task { text } rule evidence { quote document { number } } } } } } } }`,
    3,
  ],
  [
    `{ documents { nodes { actions { nodes { text tasks { basis task { text assignments { basis agency { name } } document { number } } } } } } } }`,
    3,
  ],
  [
    `{ agencies { nodes { actions { nodes { text document { number } } } requestsMade { nodes { text document { number } } } requestsReceived { nodes { text } } } } }`,
    3,
  ],
  [
    `{ node(id: "done:d:4-kh-ab.2021") { ... on Action { text on tasks { task { text } } under { number } } } }`,
    3,
  ],
  [`{ node(id: "q:d:4-kh-ab.2021") { ... on Request { text by { name } document { number } } } }`, 2],
  [
    `{ discrepancies { nodes { subject documents { number issuer { name } } values { value evidence { document { number } } } } } }`,
    2,
  ],
  [
    `{ document(number: "4/KH-AB") { ... on DocumentFound { document { ${document} cites { nodes { to { number } } } } } } }`,
    2,
  ],
  [`{ node(id: "d:4-kh-ab.2021") { ... on Plan { ${document} cites { nodes { to { number } } } } } }`, 3],
  [`{ coverage { held series { missing issuer { name } } } }`, 2],
  [`{ dataVersion { version } }`, 1],
]

test.each(cases)('%s takes at most %i round trips', async (query, most) => {
  const { errors, data, roundTrips } = await ask<object>(query)
  expect(errors).toEqual([])
  expect(JSON.stringify(data)).toMatch(/\d/)
  expect(roundTrips).toBeLessThanOrEqual(most)
  expect(roundTrips).toBeGreaterThan(0)
})
