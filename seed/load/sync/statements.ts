import { MARK, MARKED } from '../ground/mark'
import { documentLabels, ends, type NodeImage } from '../image'

/*
 * Few texts, because a database that has just started plans slowly: one writes nodes of every label, one relationships
 * of every type. Labels and types are text here where an index must serve them, else parameters from closed lists.
 */
const otherLabels = documentLabels.map(label => `:${label}`).join('')
const relabel = `REMOVE n${otherLabels} SET n:$(row.kind)`
const nodeLabels = [...new Set(Object.values(ends).flat())]

/** `$nodes`: for each label rows of `{ id, kind, properties }`. */
export const UPSERT_NODES = nodeLabels
  .map(
    label => `CALL () {
      UNWIND $nodes.${label} AS row MERGE (n:${label}:${MARK} {id: row.id})
      SET n = row.properties ${label === 'Document' ? relabel : ''}
    }`,
  )
  .join('\n')

/** What both ends of a relationship are, such as `DocumentMessage`: a list of rows in `$relationships`. */
export const pairOf = ([from, to]: readonly [string, string]): string => `${from}${to}`
const pairs = new Map(Object.values(ends).map(pair => [pairOf(pair), pair]))

/** `$relationships`: for each pair rows of `{ id, type, from, to, properties }`; both ends are there before. */
export const UPSERT_RELATIONSHIPS = [...pairs]
  .map(
    ([name, [from, to]]) => `CALL () {
      UNWIND $relationships.${name} AS row
      MATCH (a:${from}:${MARK} {id: row.from}) MATCH (b:${to}:${MARK} {id: row.to})
      MERGE (a)-[r:$(row.type) {id: row.id, ${MARKED}}]->(b) SET r = row.properties
    }`,
  )
  .join('\n')

/** Assertions of a unit that touch one of its documents and are no longer made. */
export const DELETE_GONE_OF_UNIT = `
  UNWIND $documents AS id
  MATCH (:Document:${MARK} {id: id})-[r {${MARKED}}]-() WHERE r.unit = $unit AND NOT r.id IN $ids
  DELETE r`

export const UNIT_HASHES = `MATCH (u:Unit:${MARK}) RETURN [u.id, u.hash] AS row`

/** A unit about to change has no hash until all of it is written, so that a killed load is taken up again. */
export const OPEN_UNITS = `
  UNWIND $units AS id MERGE (u:Unit:${MARK} {id: id}) REMOVE u.hash`
export const CLOSE_UNIT = `MERGE (u:Unit:${MARK} {id: $unit}) SET u.hash = $hash`
export const DELETE_UNITS = `UNWIND $units AS id MATCH (u:Unit:${MARK} {id: id}) DELETE u`

export const ALL_RELATIONSHIP_IDS = `
  MATCH (:${MARK})-[r {${MARKED}}]->(:${MARK}) RETURN [r.id, elementId(r)] AS row`
export const DELETE_RELATIONSHIPS = `
  UNWIND $ids AS id MATCH ()-[r {${MARKED}}]->() WHERE elementId(r) = id DELETE r`
export const allNodeIds = (label: NodeImage['label']): string =>
  `MATCH (n:${label}:${MARK}) RETURN [n.id] AS row`

/** A node that others hold on to stays for them, bare: nothing of ours is on it any more. */
export const releaseNodes = (label: NodeImage['label']): string => `
  UNWIND $ids AS id MATCH (n:${label}:${MARK} {id: id}) WHERE EXISTS { (n)--() }
  REMOVE n:${label}${otherLabels}:${MARK} SET n = {id: n.id}`
export const deleteNodes = (label: NodeImage['label']): string =>
  `UNWIND $ids AS id MATCH (n:${label}:${MARK} {id: id}) DELETE n`

export const READ_VERSION = `MATCH (v:DataVersion:${MARK} {id: 'data'}) RETURN [v.version, v.loadedAt] AS row`
export const WRITE_VERSION = `
  MERGE (v:DataVersion:${MARK} {id: 'data'})
  SET v.version = $version, v.loadedAt = $loadedAt, v.documents = $documents, v.assertions = $assertions`
