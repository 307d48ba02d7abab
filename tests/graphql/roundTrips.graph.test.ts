import { expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask } = await testApi(graph)

const document = 'number issuer { name } facts { value evidence { quote document { number } } }'
const cases: [query: string, mostRoundTrips: number][] = [
  [`{ plans { nodes { ${document} } } }`, 1],
  [`{ plans { totalCount nodes { number } } }`, 2],
  [`{ plans { nodes { cites { nodes { printed to { number issuer { name parent { name } } } } } } } }`, 2],
  [`{ plans { nodes { cites { nodes { to { number cites { nodes { to { number } } } } } } } } }`, 2],
  [
    `{ documents { nodes { citedBy { totalCount edges { node { from { number } evidence { document { number } } } } } } } }`,
    1,
  ],
  [
    `{ documents { nodes { tasks { nodes { text document { number } assignments { role agency { name } } evidence { document { number } } } } } } }`,
    1,
  ],
  [`{ documents { nodes { figures { nodes { printed document { number } evidence { quote } } } } } }`, 1],
  [`{ documents { nodes { events { nodes { title documents { number } evidence { quote } } } } } }`, 1],
  [
    `{ documents { nodes { passages { nodes { locator document { number } quotes { quote document { number } } } } } } }`,
    1,
  ],
  [
    `{ documents { nodes { outline { heading } discrepancies { subject documents { number } values { value evidence { document { number } } } } } } }`,
    1,
  ],
  [
    `{ documents { nodes { a: cites(first: 1) { nodes { printed } } b: cites(first: 2) { nodes { printed } } } } }`,
    2,
  ],
  [
    `{ agencies { nodes { name parent { name parent { name } } issued { nodes { number } } tasks { nodes { text document { number } } } } } }`,
    4,
  ],
  [
    `{ discrepancies { nodes { subject documents { number issuer { name } } values { value evidence { document { number } } } } } }`,
    2,
  ],
  [
    `{ document(number: "4/KH-AB") { ... on DocumentFound { document { ${document} cites { nodes { to { number } } } } } } }`,
    1,
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
