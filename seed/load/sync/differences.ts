import type { Side } from '../../../server/graph/live/side'
import { batches } from '../batches'
import { type NodeImage, nodesOf, type RelationshipImage, relationshipsOf } from '../image'
import type { ChangedUnits } from './changedUnits'
import { isNamed, unitOfName } from '../unitNames'
import { rowsOf, type Target } from './database'
import { areEqual } from './requireSame'
import { AT_ONCE } from './recordWritten'
import { readNodes, readRelationshipsOf, readTouched } from './statements'
import { nodeRow, relationshipRow } from './values'

/** What a side lacks, has otherwise or has too much, compared with what it should have. */
export interface Differences {
  nodes: {
    created: NodeImage[]
    changed: (ReturnType<typeof nodeRow> & { lost: string[] })[]
    deleted: string[]
  }
  relationships: {
    created: RelationshipImage[]
    changed: { at: string; properties: object }[]
    /** The database's own ids of them. */
    deleted: string[]
  }
}

/** Compares thing by thing the units that are `changed`, and those that are `gone`, with what the side has of them. */
export async function differencesOf(
  target: Target,
  side: Side,
  { changed, gone }: ChangedUnits,
): Promise<Differences> {
  const names = [...changed.map(({ name }) => name), ...gone]
  const named = new Set(names)
  const units = [...new Set(names.map(unitOfName))]
  const ids = await rowsOf<string>(target, readTouched(side), { names })
  const wanted = { units: changed }
  const nodes = new Map([...nodesOf(wanted)].map(node => [node.id, node]))
  const relationships = new Map([...relationshipsOf(wanted)].map(one => [one.id, one]))
  const found: Differences = {
    nodes: { created: [], changed: [], deleted: [] },
    relationships: { created: [], changed: [], deleted: [] },
  }
  const compareNode = (labels: string[], properties: Stored) => {
    if (!isNamed(named, properties.unit, properties.id)) return
    const node = taken(nodes, properties.id)
    if (!node) return found.nodes.deleted.push(properties.id)
    const row = nodeRow(node)
    const lost = labels.filter(label => !(row.labels as string[]).includes(label))
    if (lost.length > 0 || !areEqual(row.properties, properties)) found.nodes.changed.push({ ...row, lost })
  }
  const compareRelationship = (at: string, from: string, properties: Stored) => {
    if (!isNamed(named, properties.unit, from)) return
    const one = taken(relationships, properties.id)
    if (!one) return found.relationships.deleted.push(at)
    const row = relationshipRow(one)
    if (!areEqual(row.properties, properties))
      found.relationships.changed.push({ at, properties: row.properties })
  }
  for (const some of batches(ids, AT_ONCE)) {
    const asked = { ids: some, units }
    const [ofNodes, ofRelationships] = await Promise.all([
      rowsOf<Parameters<typeof compareNode>>(target, readNodes(side), asked),
      rowsOf<Parameters<typeof compareRelationship>>(target, readRelationshipsOf(side), asked),
    ])
    for (const row of ofNodes) compareNode(...row)
    for (const row of ofRelationships) compareRelationship(...row)
  }
  found.nodes.created = [...nodes.values()]
  found.relationships.created = [...relationships.values()]
  return found
}

type Stored = Record<string, unknown> & { id: string; unit: string }

function taken<Thing>(things: Map<string, Thing>, id: string): Thing | undefined {
  const thing = things.get(id)
  things.delete(id)
  return thing
}
