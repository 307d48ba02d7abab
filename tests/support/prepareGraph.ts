import type { Driver } from 'neo4j-driver'
import { defined } from '../../seed/load/build/defined'
import { prepared } from '../../seed/load/build/prepare/prepare'
import {
  documentLabels,
  type NodeImage,
  nodeLabels,
  type RelationshipImage,
  relationshipTypes,
} from '../../seed/load/image'

/** Writes onto what a test made what a load writes there for views (`seed/load/build/prepare`). */
export async function prepareGraph({
  driver,
  database,
}: {
  driver: Driver
  database: string
}): Promise<void> {
  const rows = async <Row>(statement: string, parameters = {}) =>
    (await driver.executeQuery(statement, parameters, { database })).records.map(
      record => record.get(0) as Row,
    )
  await rows('MATCH (n:Series|Coverage) DETACH DELETE n')
  const nodes = await rows<NodeImage>(
    `MATCH (n) WHERE n.id IS NOT NULL AND any(label IN labels(n) WHERE label IN $labels)
     RETURN {id: n.id, unit: '*', properties: properties(n), label: head([label IN $labels WHERE label IN labels(n)]),
       kind: head([label IN labels(n) WHERE label IN $kinds])}`,
    { labels: nodeLabels, kinds: documentLabels },
  )
  const relationships = await rows<RelationshipImage>(
    `MATCH (a)-[r]->(b) WHERE type(r) IN $types
     RETURN {id: coalesce(r.id, elementId(r)), type: type(r), from: a.id, to: b.id, unit: '*',
       properties: r {.*, order: toFloat(r.order), start: toFloat(r.start), end: toFloat(r.end)}}`,
    { types: relationshipTypes },
  )
  const beside = prepared({ nodes: byId(nodes), relationships: byId(relationships) })
  const added = nodes.map(node => ({ id: node.id, properties: defined(beside.ofNode(node)) }))
  await rows('UNWIND $added AS one MATCH (n:NguonA {id: one.id}) SET n += one.properties', { added })
  await rows('UNWIND $counted AS one CREATE (n:NguonA:$(one.label)) SET n = one.properties, n.id = one.id', {
    counted: beside.nodes,
  })
  const links = relationships.map(one => ({ id: one.id, properties: defined(beside.ofRelationship(one)) }))
  await rows('UNWIND $links AS one MATCH ()-[r {id: one.id}]->() SET r += one.properties', { links })
}

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map(thing => [thing.id, thing]))
