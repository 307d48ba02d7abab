import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { projectRoot } from '../../server/root'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

const graph = await testGraph()
const { ask } = await testApi(graph)
const run = (statement: string) => graph.driver.executeQuery(statement, {}, { database: graph.database })

const questions = [
  '{ dataVersion { version documents } coverage { held citedOnly series { symbol held citedOnly missing issuer { name } } } }',
  '{ documents(first: 100) { totalCount nodes { id title cites(first: 20) { totalCount nodes { to { id } } } citedBy(first: 20) { totalCount } } } }',
  '{ plans { totalCount nodes { id issuer { id } tasks(first: 20) { totalCount } events { totalCount } } } }',
  '{ agencies(first: 100) { totalCount nodes { id name issued(first: 5) { totalCount } tasks(first: 5) { totalCount } } } }',
  '{ discrepancies(first: 50) { totalCount nodes { id subject documents { id } } } }',
  '{ messages(first: 50) { totalCount nodes { id text } } currentMessage(on: "2021-09-30") { explanation } }',
  '{ timeline { periods { message { text } } gaps { from to } } }',
  '{ search(text: "thông tin", first: 50) { totalCount nodes { node { __typename } snippet } } suggest(text: "23") { text } }',
  '{ document(number: "23/KH-TBTT") { ... on DocumentFound { document { id url } } } trace(of: "/ke-hoach/23-kh-tbtt", direction: UP) { links { sentence } unproven } }',
  '{ checkQuote(text: "Bình tĩnh sống để chống dịch lâu dài") { verdict } }',
]

it('whoever shares the database with us changes no answer, not even with nodes just like ours', async () => {
  await loadRegister({ ...graph, registerDir: join(projectRoot, 'seed/register') })
  const answers = async () => {
    const told: unknown[] = []
    for (const question of questions) {
      const { data, errors } = await ask<Record<string, unknown>>(question)
      expect(errors, question).toEqual([])
      told.push(data)
    }
    return told
  }
  const alone = await answers()
  expect(JSON.stringify(alone).length).toBeGreaterThan(10_000)

  await run(`MATCH (n:NguonA) WITH n, [label IN labels(n) WHERE label <> 'NguonA'] AS labels
    CALL (n, labels) { CREATE (copy:$(labels)) SET copy = properties(n) }`)
  await run(`MATCH (d:Document:NguonA), (other:Document) WHERE NOT other:NguonA AND d.id = other.id
    CREATE (d)-[:MENTIONS {id: 'r:x', quote: 'x'}]->(other), (other)-[:IMPLEMENTS {id: 'r:y'}]->(d)`)
  const { records } = await run('MATCH (n:Document) WHERE NOT n:NguonA RETURN count(n) AS copies')
  expect(Number(records[0]?.get('copies'))).toBeGreaterThan(50)
  expect(await answers()).toEqual(alone)
})
