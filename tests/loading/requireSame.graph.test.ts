import { beforeEach, describe, expect, it } from 'vitest'
import { assemble } from '../../seed/load/assemble'
import { nodesOf, relationshipsOf } from '../../seed/load/image'
import { requireCounts, requireSameNodes, requireSameRelationships } from '../../seed/load/sync/requireSame'
import { testGraph } from '../support/graph'
import { empty } from './content'
import { noEditor } from './paper'
import { plan, report, sampleLoader } from './sampleRegister'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const { image } = assemble([report(), plan], noEditor)
const nodes = [...nodesOf(image)]
const relationships = [...relationshipsOf(image)]
const requireSame = async () => {
  await requireSameNodes(graph, 'A', nodes)
  await requireSameRelationships(graph, 'A', relationships)
  await requireCounts(graph, 'A', { nodes: nodes.length, relationships: relationships.length })
}
const run = (statement: string) => graph.driver.executeQuery(statement, {}, { database: graph.database })
beforeEach(async () => {
  await empty(graph)
  await load([report(), plan])
})

describe('what was written is read back before it is used', () => {
  it('and is the same', async () => {
    await expect(requireSame()).resolves.toBeUndefined()
  })

  it.each([
    ['a property is other', "MATCH (m:Message) WITH m LIMIT 1 SET m.text = m.text + '!'"],
    ['a whole number became a measure', 'MATCH ()-[r:ASSIGNS]->() SET r.order = toString(r.order)'],
    ['a node is missing', 'MATCH (f:Figure) DETACH DELETE f'],
    ['a node is too much', "CREATE (:NguonA:Task {id: 't:more', unit: '*'})"],
    ['a label is missing', 'MATCH (p:Plan) REMOVE p:Plan'],
    ['a relationship is missing', 'MATCH ()-[r:REPORTS]->() DELETE r'],
    [
      'a relationship is there twice',
      'MATCH (a)-[r:REPORTS]->(b) CREATE (a)-[s:REPORTS]->(b) SET s = properties(r)',
    ],
    [
      'a relationship runs the other way',
      'MATCH (a)-[r:IMPLEMENTS]->(b) CREATE (b)-[s:IMPLEMENTS]->(a) SET s = properties(r) DELETE r',
    ],
  ])('but not where %s', async (_, change) => {
    await run(change)
    await expect(requireSame()).rejects.toThrow(/; the data before stays in use$/)
  })

  it('whatever others tied to it', async () => {
    await run('MATCH (a:Report) CREATE (:Reader)-[:READS]->(a)')
    await expect(requireSame()).resolves.toBeUndefined()
  })
})
