import { type LiveRow, READ_LIVE } from '../../../server/graph/live/live'
import { markOf, type Side } from '../../../server/graph/live/side'

export type { LiveRow }
export { READ_LIVE }

/** `$rows`: properties and labels of new nodes. */
export const createNodes = (side: Side): string => `
  UNWIND $rows AS row CREATE (n:${markOf(side)}:$(row.labels)) SET n = row.properties`

/** `$rows`: properties, type and both ends of new relationships; the ends are there before. */
export const createRelationships = (side: Side): string => `
  UNWIND $rows AS row
  MATCH (a:${markOf(side)} {id: row.from}) MATCH (b:${markOf(side)} {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`

export const createVersion = (side: Side): string => `
  CREATE (v:${markOf(side)}:DataVersion) SET v = $version`
/** `$units`: names and hashes of what was written, and the nodes that it touches. */
export const createUnits = (side: Side): string => `
  UNWIND $units AS unit CREATE (u:${markOf(side)}:Unit) SET u = unit`

/** `$rows`: names of units that are gone or other. */
export const deleteUnits = (side: Side): string => `
  UNWIND $rows AS name MATCH (u:Unit:${markOf(side)} {id: name}) DELETE u`
export const deleteVersion = (side: Side): string => `MATCH (v:DataVersion:${markOf(side)}) DELETE v`
/**
 * Of a side that was written to its end: what it was written from, how many relationships were, and how many lead from
 * its nodes and to them, by the database's own bookkeeping.
 */
export const readWritten = (side: Side): string => `
  MATCH (v:DataVersion:${markOf(side)}) RETURN [v.version, v.relationships,
    COUNT { MATCH (:${markOf(side)})-->() }, COUNT { MATCH ()-->(:${markOf(side)}) }] AS row`

/** `$rows`: nodes that are there, with the labels that they lose. */
export const updateNodes = (side: Side): string => `
  UNWIND $rows AS row MATCH (n:${markOf(side)} {id: row.properties.id})
  REMOVE n:$(row.lost) SET n:$(row.labels) SET n = row.properties`
/** `$rows`: relationships that are there, by the database's own id of them. */
export const UPDATE_RELATIONSHIPS = `
  UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.at SET r = row.properties`
export const DELETE_RELATIONSHIPS = `UNWIND $rows AS at MATCH ()-[r]->() WHERE elementId(r) = at DELETE r`
/** Fails where anything is tied to one of them. */
export const deleteNodes = (side: Side): string => `
  UNWIND $rows AS id MATCH (n:${markOf(side)} {id: id}) DELETE n`

/** `$names`: units; what each touches. */
export const readTouched = (side: Side): string => `
  MATCH (u:Unit:${markOf(side)}) WHERE u.id IN $names UNWIND u.touched AS id RETURN DISTINCT id AS row`
/** `$ids`: nodes from which those of `$units` lead. */
export const readRelationshipsOf = (side: Side): string => `
  UNWIND $ids AS id MATCH (a:${markOf(side)} {id: id})-[r]->() USING INDEX a:${markOf(side)}(id)
  WHERE r.unit IN $units RETURN [elementId(r), id, properties(r)] AS row`

export const readUnits = (side: Side): string => `MATCH (u:Unit:${markOf(side)}) RETURN [u.id, u.hash] AS row`
/** What was told of plans, a JSON list each; see `changedAt.ts`. */
export const readTold = (side: Side): string => `MATCH (v:DataVersion:${markOf(side)}) RETURN v.told AS row`
export const countNodes = (side: Side): string => `RETURN COUNT { MATCH (n:${markOf(side)}) } AS row`

/** `$ids`: nodes; of those that are there labels and properties. */
export const readNodes = (side: Side): string => `
  UNWIND $ids AS id MATCH (n:${markOf(side)} {id: id}) USING INDEX n:${markOf(side)}(id)
  RETURN [[label IN labels(n) WHERE label <> '${markOf(side)}'], properties(n)] AS row`
/** `$ids`: relationships that were written; `$from`: the nodes from which they lead. */
export const readRelationships = (side: Side): string => `
  UNWIND $from AS id MATCH (a:${markOf(side)} {id: id})-[r]->(b) USING INDEX a:${markOf(side)}(id)
  WHERE r.nguon AND r.id IN $ids
  RETURN [type(r), id, b.id, properties(r)] AS row`
export const countAll = (side: Side): string => `
  RETURN [COUNT { MATCH (n:${markOf(side)}) WHERE NOT n:DataVersion AND NOT n:Unit },
    COUNT { MATCH (:${markOf(side)})-[r]->() WHERE r.nguon }] AS row`

/** The generation is given, so that a switch that is tried again is one. */
export const SWITCH = `
  MERGE (live:NguonLive {id: 'live'})
  SET live.side = $side, live.version = $version, live.generation = $generation, live.switchedAt = timestamp()`
