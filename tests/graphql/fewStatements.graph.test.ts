import { expect, test } from 'vitest'
import { READ_LIVE } from '../../server/graph/live/live'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { onStatement } from '../support/sentStatements'
import { loadPapers } from './papers'

const graph = await testGraph()
await loadPapers(graph.driver, graph.database)
const { ask } = await testApi(graph)

const parts = [
  'facts { value }',
  'outline { heading }',
  'passages { nodes { locator } }',
  'cites(first: 2) { nodes { printed } }',
  'citedBy { nodes { printed } }',
  'tasks { nodes { text } }',
  'requests { nodes { text } }',
  'actions { nodes { text } }',
  'actionsUnder { nodes { text } }',
  'figures { nodes { printed } }',
  'events(first: 1) { nodes { title } }',
  'discrepancies { subject }',
]
const subsets = Array.from({ length: 40 }, (_, at) =>
  parts.filter((_, part) => (at * 101 + 5) & (1 << part)),
).filter(subset => subset.length > 0)

/** Texts that were sent with the types of their parameters, by which Neo4j keeps plans; asking which side is live not among them. */
const sent = new Set<string>()
onStatement(graph.driver, (text, parameters) => {
  if (text.trim() !== READ_LIVE.trim()) sent.add(`${parameters} ${text}`)
})

/** Beside a view and its parts: papers by their ids. */
const BESIDE = 1
/** Neo4j plans a text of this length in about a second, one six times as long in nine. */
const LONGEST = 3_500
const ofDocuments = 1 + parts.length + BESIDE

/** What each asks, and how many statements all together may take. */
const views: [name: string, queries: string[], most: number][] = [
  ['documents', subsets.map(subset => `{ documents { nodes { number ${subset.join(' ')} } } }`), ofDocuments],
  ['plans', subsets.map(subset => `{ plans { nodes { number ${subset.join(' ')} } } }`), ofDocuments],
  [
    'a document by number',
    subsets.map(
      subset =>
        `{ document(number: "4/KH-AB") { ... on DocumentFound { document { number ${subset.join(' ')} } } } }`,
    ),
    ofDocuments,
  ],
  [
    'agencies',
    [
      '',
      'issued { nodes { number } }',
      'tasks { nodes { text } }',
      'issued(first: 1) { totalCount } tasks { totalCount }',
    ].map(part => `{ agencies { nodes { name ${part} } } }`),
    1 + 2 + BESIDE,
  ],
  [
    'documents by any filter, the count beside',
    [
      '',
      'held: true',
      'kinds: [PLAN]',
      'kinds: [PLAN, REPORT]',
      'from: "2021-01-01"',
      'to: "2022-12-31"',
      'first: 1',
    ].map(filter => `{ documents${filter && `(${filter})`} { totalCount nodes { number } } }`),
    3,
  ],
]

test.each(views)('%s: few statements whatever is asked of them', async (_name, queries, most) => {
  sent.clear()
  for (const query of queries) expect((await ask(query)).errors, query).toEqual([])
  expect(sent.size).toBeGreaterThan(0)
  expect(sent.size).toBeLessThanOrEqual(most)
  expect(Math.max(...[...sent].map(text => text.length))).toBeLessThan(LONGEST)
})
