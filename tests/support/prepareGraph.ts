import type { Driver } from 'neo4j-driver'
import { prepare } from '../../seed/load/build/prepare/prepare'
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
  const own = new Map(nodes.map(({ id, properties }) => [id, Object.keys(properties)]))
  const whole = new Map(nodes.map(node => [node.id, node]))
  prepare({ nodes: whole, relationships: new Map(relationships.map(one => [one.id, one])) })
  const added = nodes.map(({ id, properties }) => {
    const all = Object.entries(properties)
    return {
      id,
      properties: Object.fromEntries(all.filter(([key]) => isPrepared(key) || !own.get(id)!.includes(key))),
    }
  })
  await rows('UNWIND $added AS one MATCH (n:NguonA {id: one.id}) SET n += one.properties', { added })
  const counted = [...whole.values()].slice(nodes.length)
  await rows('UNWIND $counted AS one CREATE (n:NguonA:$(one.label)) SET n = one.properties, n.id = one.id', {
    counted,
  })
  await rows(
    `UNWIND $cited AS one MATCH ()-[r {id: one.id}]->()
     SET r.citation = one.properties.citation, r.citationKey = one.properties.citationKey`,
    { cited: relationships.filter(({ properties }) => properties.citation) },
  )
}

const isPrepared = (key: string): boolean =>
  /^(?:card|search$|issuer$|parentId$|citesCount$|citedByCount$|tellers$)/.test(key)
