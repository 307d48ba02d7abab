import { documentLabels, ends, type NodeImage, type RelationshipType } from '../image'

/** Fixed texts: labels and types come from closed lists, everything else is a parameter. */
const otherLabels = documentLabels.map(label => `:${label}`).join('')

/** `rows` of `{ id, properties }`. */
export function upsertNodes(label: NodeImage['label'], kind: NodeImage['kind']): string {
  const relabel = kind ? `REMOVE n${otherLabels} SET n:${kind}` : ''
  return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties ${relabel}`
}

/** `rows` of `{ id, from, to, properties }`; both ends are there before. */
export function upsertRelationships(type: RelationshipType): string {
  const [from, to] = ends[type]
  return `UNWIND $rows AS row
    MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
    MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`
}

/** Assertions of a unit that touch one of its documents and are no longer made. */
export const DELETE_GONE_OF_UNIT = `
  UNWIND $documents AS id
  MATCH (:Document {id: id})-[r]-() WHERE r.unit = $unit AND NOT r.id IN $ids
  DELETE r`

export const UNIT_HASHES = 'MATCH (u:Unit) RETURN [u.id, u.hash] AS row'

/** A unit about to change has no hash until all of it is written, so that a killed load is taken up again. */
export const OPEN_UNITS = `
  UNWIND $units AS id MERGE (u:Unit {id: id}) REMOVE u.hash`
export const CLOSE_UNIT = 'MERGE (u:Unit {id: $unit}) SET u.hash = $hash'
export const DELETE_UNITS = 'UNWIND $units AS id MATCH (u:Unit {id: id}) DELETE u'

export const ALL_RELATIONSHIP_IDS = 'MATCH ()-[r]->() RETURN [r.id, elementId(r)] AS row'
export const DELETE_RELATIONSHIPS = 'UNWIND $ids AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r'
export const allNodeIds = (label: NodeImage['label']): string => `MATCH (n:${label}) RETURN [n.id] AS row`
export const deleteNodes = (label: NodeImage['label']): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`

export const READ_VERSION = `MATCH (v:DataVersion {id: 'data'}) RETURN [v.version, v.loadedAt] AS row`
export const WRITE_VERSION = `
  MERGE (v:DataVersion {id: 'data'})
  SET v.version = $version, v.loadedAt = $loadedAt, v.documents = $documents, v.assertions = $assertions`
